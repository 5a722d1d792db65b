import { states, type StateCode } from '../content/states';
import type { Member, MembersOnMap } from '../content/views';
import { useWords } from '../i18n/useWords';
import { pathTo, statePlace } from '../links';
import { membersIn } from './membersByState';
import { Link } from '../ui/Link';

interface StateStripProps {
  byState: MembersOnMap['byState'];
  named: readonly Member[];
  open: StateCode;
  pointed: StateCode | null;
  onPoint: (state: StateCode | null) => void;
}

/** The states with members, each with who they are, in a row under the map, while one state is open. */
export function StateStrip({ byState, named, open, pointed, onPoint }: StateStripProps) {
  const { language } = useWords();

  return (
    <ul className="grid grid-cols-2 gap-x-6 border-ink sm:grid-cols-3 xl:grid-cols-6 xl:gap-x-4 xl:border-t">
      {byState.map(({ state }) => (
        <li
          key={state}
          className={`relative ${
            state === open
              ? 'border-t-3 border-celadon xl:-mt-px'
              : 'border-t border-line xl:-mt-px xl:border-t-3 xl:border-transparent xl:forced-colors:border-none'
          }`}
        >
          <Link
            to={pathTo(language, statePlace(state))}
            preventScrollReset
            aria-current={state === open ? 'page' : undefined}
            onPointerEnter={() => onPoint(state)}
            onPointerLeave={() => onPoint(null)}
            onFocus={() => onPoint(state)}
            onBlur={() => onPoint(null)}
            className={`block h-full pt-3 pb-4 ${pointed === state ? 'underline decoration-1 underline-offset-4' : ''}`}
          >
            <span className="block text-name font-semibold">{states[state][language]}</span>
            <span className={`block text-list ${state === open ? 'text-quiet' : 'text-celadon'}`}>
              {membersIn(named, state)
                .map(({ name }) => name.text)
                .join(', ')}
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
