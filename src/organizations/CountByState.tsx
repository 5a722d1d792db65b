import { states, type StateCode } from '../content/states';
import type { MembersOnMap } from '../content/views';
import { useWords } from '../i18n/useWords';
import { pathTo, statePlace } from '../links';
import { Link } from '../ui/Link';

interface CountByStateProps {
  byState: MembersOnMap['byState'];
  open?: StateCode;
  /** The state pointed at, here or on the map. */
  pointed: StateCode | null;
  onPoint: (state: StateCode | null) => void;
}

/** The states with members, each with how many: all that the map says where the members are many. */
export function CountByState({ byState, open, pointed, onPoint }: CountByStateProps) {
  const { t, language } = useWords();

  return (
    <ul className="columns-2 gap-x-6 sm:columns-3 lg:columns-4 xl:columns-5">
      {byState.map(({ state, members }) => (
        <li key={state} className="break-inside-avoid border-b border-line text-list">
          <Link
            to={pathTo(language, statePlace(state))}
            aria-label={t('state.linkCount', { count: members, state: states[state][language] })}
            aria-current={state === open ? 'page' : undefined}
            onPointerEnter={() => onPoint(state)}
            onPointerLeave={() => onPoint(null)}
            onFocus={() => onPoint(state)}
            onBlur={() => onPoint(null)}
            className={`flex min-h-10 items-baseline justify-between gap-3 py-2 ${state === open ? 'border-b-2 border-celadon font-semibold' : ''}`}
          >
            <span
              className={pointed === state ? 'text-celadon underline underline-offset-4' : 'text-celadon'}
            >
              {states[state][language]}
            </span>
            <span className="text-quiet tabular-nums">{members.toLocaleString(language)}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
