import { states } from '../content/states';
import type { MembersOnMap } from '../content/views';
import { useWords } from '../i18n/useWords';
import { pathTo, statePlace } from '../links';
import { DownIcon } from '../ui/icons';
import { otherStates } from './membersByState';
import { Link } from '../ui/Link';

interface OtherStatesProps {
  members: MembersOnMap;
}

/** Every state without a member, folded: scenery on the map, but each has its page. */
export function OtherStates({ members }: OtherStatesProps) {
  const { t, language } = useWords();
  const others = otherStates(members, language);
  if (others.length === 0) return null;

  return (
    <details className="group text-list print:hidden">
      <summary className="-ml-1 inline-flex min-h-11 cursor-pointer items-center gap-2 pl-1 text-celadon hover:underline">
        {t('home.otherStates')}
        <DownIcon className="size-3.5 transition-transform group-open:rotate-180" />
      </summary>
      <ul className="grid grid-cols-2 gap-x-4 pb-2 sm:grid-cols-3 lg:grid-cols-5">
        {others.map((state) => (
          <li key={state}>
            <Link
              to={pathTo(language, statePlace(state))}
              className="inline-block py-1 hover:text-celadon hover:underline"
            >
              {states[state][language]}
            </Link>
          </li>
        ))}
      </ul>
    </details>
  );
}
