/**
 * Which file a view is read from, below `/content/`. One place, one file; a release's and a statement's hold
 * all languages, so that their pages in each of them, and with both, share one.
 */
import type { Language } from '../i18n/languages';
import type { Place } from '../links';

/** The derived file that a place's loader reads. */
export function fileOf(language: Language, place: Place): string {
  const index = `index/${language}`;
  const part = 'part' in place && place.part !== undefined ? `/${place.part}` : '';
  switch (place.page) {
    case 'home':
    case 'about':
      return `${index}/${place.page}.json`;
    case 'releases':
    case 'statements':
      return `${index}/${place.page}${part}.json`;
    case 'state':
      return `${index}/states/${place.state}${part}.json`;
    case 'organization':
      return `${index}/organizations/${place.organization}${part}.json`;
    case 'person':
      return `${index}/people/${place.person}${part}.json`;
    case 'release':
      return `index/releases/${place.release}.json`;
    case 'statement':
    case 'both':
      return `index/releases/${place.release}/${place.statement}.json`;
  }
}

/** The network's names, which stand around every page. */
export function shellFile(language: Language): string {
  return `index/${language}/shell.json`;
}

/** What the filters look through. */
export function catalogFile(language: Language): string {
  return `index/${language}/catalog.json`;
}
