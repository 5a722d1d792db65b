/** A renamed page stays reachable: an old path that is no page now leads to one that is. */
import { placeAt, type Place } from '../links';
import { isLanguage, languageCodes } from '../i18n/languages';
import { fieldAt, type Fault } from './parse';
import type { Content } from './schema';
import { isStateCode } from './states';

/** Faults of the redirects, which only the whole content can tell. */
export function checkRedirects(content: Content): Fault[] {
  const { redirects } = content.network;
  return Object.entries(redirects).flatMap(([from, to]) => {
    const message =
      unclean(from, 'the old path') ??
      unclean(to, 'the new path') ??
      (isPage(from, content) ? 'the old path is a page of the site' : undefined) ??
      (Object.hasOwn(redirects, to) ? `leads to another redirect, ${to}: lead it to a page` : undefined) ??
      (isPage(to, content) ? undefined : `the new path is no page of the site: ${to}`);
    return message ? [{ field: fieldAt(['redirects', from]), message }] : [];
  });
}

function unclean(path: string, what: string): string | undefined {
  if (!/^\/([a-z0-9]+(-[a-z0-9]+)*\/)*$/.test(path)) {
    return `${what} must begin and end with “/” and hold only ids between: ${path}`;
  }
  if (isLanguage(path.split('/')[1])) return `${what} must be without its language: ${path}`;
  const place = placeOf(path);
  if (place && 'part' in place) return `${what} is a part of a list, which has no redirect: ${path}`;
  return undefined;
}

function placeOf(path: string): Place | undefined {
  return placeAt(`/${languageCodes[0]}${path}`)?.place;
}

function isPage(path: string, { network, releases }: Content): boolean {
  const place = placeOf(path);
  switch (place?.page) {
    case undefined:
      return false;
    case 'state':
      return isStateCode(place.state.toUpperCase());
    case 'organization':
      return network.organizations.some(({ id }) => id === place.organization);
    case 'person':
      return network.people.some(({ id }) => id === place.person);
    case 'release':
      return releases.some(({ id }) => id === place.release);
    case 'statement':
    case 'both':
      return releases.some(
        ({ id, body }) =>
          id === place.release && body.some((one) => one.kind === 'statement' && one.id === place.statement),
      );
    default:
      return true;
  }
}
