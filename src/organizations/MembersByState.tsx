import { states, type StateCode } from '../content/states';
import type { Member, MembersOnMap } from '../content/views';
import { useWords } from '../i18n/useWords';
import { pathTo, statePlace } from '../links';
import { OtherName } from '../ui/OtherName';
import { membersIn } from './membersByState';
import { seatName } from './seatName';
import { Link } from '../ui/Link';

interface MembersByStateProps {
  byState: MembersOnMap['byState'];
  named: readonly Member[];
  /** The state pointed at, here or on the map. */
  pointed: StateCode | null;
  onPoint: (state: StateCode | null) => void;
}

/** The members, state by state: does all that the map does. */
export function MembersByState({ byState, named, pointed, onPoint }: MembersByStateProps) {
  const { language } = useWords();

  return (
    <ul>
      {byState.map(({ state }) => {
        const here = membersIn(named, state);
        return (
          // Pointing only echoes on the map what the links in the row do.
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
          <li
            key={state}
            onPointerEnter={() => onPoint(state)}
            onPointerLeave={() => onPoint(null)}
            onFocus={() => onPoint(state)}
            onBlur={() => onPoint(null)}
            className={`relative isolate border-b border-line py-2.5 before:absolute before:inset-y-0 before:-inset-x-5 before:-z-10 before:transition-colors lg:before:-inset-x-3 ${
              pointed === state ? 'before:border-l-3 before:border-celadon before:bg-celadon-pale' : ''
            }`}
          >
            <div className="flex items-baseline justify-between gap-4">
              <h4 className="text-name font-semibold">
                <Link
                  to={pathTo(language, statePlace(state))}
                  className={`inline-block py-0.5 hover:underline ${pointed === state ? 'underline underline-offset-4' : ''}`}
                >
                  {states[state][language]}
                </Link>
              </h4>
              <span className={`text-small ${pointed === state ? 'text-quiet-on-pale' : 'text-quiet'}`}>
                {[...new Set(here.flatMap(({ seat }) => (seat ? seatName(seat, language, state) : [])))].join(
                  ' · ',
                )}
              </span>
            </div>
            <ul>
              {here.map(({ id, name }) => (
                <li key={id} className="text-list">
                  <Link
                    to={pathTo(language, { page: 'organization', organization: id })}
                    className="inline-block py-1 text-celadon hover:underline"
                  >
                    {name.text}
                  </Link>
                  <OtherName
                    name={name}
                    className={pointed === state ? 'text-quiet-on-pale' : 'text-quiet'}
                  />
                </li>
              ))}
            </ul>
          </li>
        );
      })}
    </ul>
  );
}
