/** A renamed page stays reachable: an old path that is no page now leads to one that is. */
import { pathTo, placeAt } from '../links';
import { isLanguage, languageCodes } from '../i18n/languages';
import { Archive } from './archive';
import { fieldAt, type Fault } from './BrokenContent';
import { placesOf } from './places';
import type { Content } from './schema';

/** Any will do: redirects and pages are the same in all of them. */
const [firstLanguage = 'en'] = languageCodes;

/** Faults of the redirects, which only the whole content can tell. */
export function checkRedirects(content: Content): Fault[] {
  const { redirects } = content.network;
  const pages = pagesOf(content);
  return Object.entries(redirects).flatMap(([from, to]) => {
    const message =
      unclean(from, 'the old path') ??
      unclean(to, 'the new path') ??
      (pages.has(`/${firstLanguage}${from}`) ? 'the old path is a page of the site' : undefined) ??
      (Object.hasOwn(redirects, to) ? `leads to another redirect, ${to}: lead it to a page` : undefined) ??
      (pages.has(`/${firstLanguage}${to}`) ? undefined : `the new path is no page of the site: ${to}`);
    return message ? [{ field: fieldAt(['redirects', from]), message }] : [];
  });
}

function unclean(path: string, what: string): string | undefined {
  if (!/^\/([a-z0-9]+(-[a-z0-9]+)*\/)*$/.test(path)) {
    return `${what} must begin and end with “/” and hold only ids between: ${path}`;
  }
  if (isLanguage(path.split('/')[1])) return `${what} must be without its language: ${path}`;
  const place = placeAt(`/${firstLanguage}${path}`)?.place;
  if (place && 'part' in place) return `${what} is a part of a list, which has no redirect: ${path}`;
  return undefined;
}

/** The paths of all pages, in the first language. */
function pagesOf(content: Content): ReadonlySet<string> {
  return new Set(placesOf(new Archive(content)).map((place) => pathTo(firstLanguage, place)));
}
