import type { Language } from '../../src/i18n/languages';
import { absolute, cardPath, type Place, type Site } from '../../src/links';
import { cardPlaceOf } from '../../src/site/cards/cardFiles';
import type { CardContext } from '../../src/site/siteFile';

/** The cards of a site, as the build tells of them. */
export function cardOf(site: Site): CardContext['cardOf'] {
  return (language, place) => ({ address: cardAddress(site, language, place), alt: 'A card' });
}

export function cardAddress(site: Site, language: Language, place: Place): string {
  return `${absolute(site, cardPath(language, cardPlaceOf(place)))}?v=01234567`;
}
