import { useLocation } from 'react-router';
import { useWords } from '../../i18n/useWords';
import { pathTo, placeAt, type Place } from '../../links';

/** Which section of the menu a page belongs to. */
const sectionOf = {
  home: 'home',
  state: 'home',
  organization: 'home',
  person: 'statements',
  releases: 'releases',
  release: 'releases',
  statement: 'statements',
  both: 'statements',
  statements: 'statements',
  about: 'about',
} as const satisfies Record<Place['page'], string>;

const sections = ['home', 'statements', 'releases', 'about'] as const;

export function useSections() {
  const { t, language } = useWords();
  const { pathname } = useLocation();
  const here = placeAt(pathname)?.place.page;

  return sections.map((page) => ({
    to: pathTo(language, { page }),
    words: t(`site.${page}`),
    // A page below a section isn't the one that the section's link leads to.
    current:
      here && sectionOf[here] === page ? (here === page ? ('page' as const) : ('true' as const)) : undefined,
  }));
}
