/** What the parts of a page's JSON-LD are written from, and how they name things. */
import { Phrasing } from '../../content/phrasing';
import type { Text } from '../../content/schema';
import type { Language } from '../../i18n/languages';
import { absolute, pathTo, type Place } from '../../links';
import type { CardContext } from '../siteFile';

export interface Page extends CardContext {
  language: Language;
  phrasing: Phrasing;
  /** The address of the page's preview card. */
  image: string;
}

/** The address of a page, in the language of this one unless another is named. */
export function addressOf({ site, language }: Page, place: Place, other = language): string {
  return absolute(site, pathTo(other, place));
}

/** The name of a thing in the graph, which is the same thing in every language. */
export function thingId(page: Page, place: Place, thing: string): string {
  return `${addressOf(page, place, page.archive.firstLanguage)}#${thing}`;
}

/** How other languages write a name, and what else it was or is called; none twice. */
export function alternateNames(page: Page, name: Text, more: readonly (string | undefined)[] = []) {
  const own = page.phrasing.text(name);
  const others = [...Object.values(name), ...more]
    .filter((one) => one !== undefined)
    .filter((one) => one !== own);
  return others.length === 0 ? {} : { alternateName: [...new Set(others)] };
}
