/** What the files of a built site point at. */
import { attribute, elementsOf, textOf, type Element } from './html';

export interface Target {
  link: string;
  /** It is what the page is made of, or what it says of itself, and never someone else's. */
  mustBeOurs: boolean;
  /** Its fragment tells things apart in JSON-LD, and stands on no page. */
  isName?: boolean;
}

/** All that a page names: links, files, versions of itself, previews, what machines read of it. */
export function targetsIn(html: string): Target[] {
  return elementsOf(html).flatMap((element) => [...linksOf(element), ...saidOf(element)]);
}

function linksOf(element: Element): Target[] {
  const value = (name: string) => attribute(element, name) ?? [];
  const candidates = (attribute(element, 'srcset') ?? attribute(element, 'imagesrcset') ?? '').split(',');
  return [
    ...[value('href'), value('src'), value('poster'), value('cite')].flat(),
    ...candidates.flatMap((one) => one.trim().split(/\s+/u)[0] || []),
    ...(element.tagName === 'style' ? addressesIn(textOf(element)) : []),
  ].map((link) => ({ link, mustBeOurs: element.tagName !== 'a' && element.tagName !== 'blockquote' }));
}

/** Addresses in the page's head that aren't links: its preview and its JSON-LD. */
function saidOf(element: Element): Target[] {
  if (element.tagName === 'meta') {
    const name = attribute(element, 'property') ?? attribute(element, 'name') ?? '';
    if (!/^(?:og:(?:image|url)|twitter:image)$/u.test(name)) return [];
    return [{ link: attribute(element, 'content') ?? '', mustBeOurs: true }];
  }
  if (element.tagName !== 'script' || attribute(element, 'type') !== 'application/ld+json') return [];
  return addressesOf(JSON.parse(textOf(element)));
}

/** All of JSON that is an address, the names of things included. @param value parsed. */
export function addressesOf(value: unknown, key = ''): Target[] {
  if (typeof value === 'string')
    return /^https?:\/\/\S+$/u.test(value) ? [{ link: value, mustBeOurs: false, isName: key === '@id' }] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, one]) => addressesOf(one, Array.isArray(value) ? key : name));
}

/** What a stylesheet fetches. */
export function addressesIn(css: string): string[] {
  return [...css.matchAll(/url\((["']?)(.*?)\1\)/gu)].flatMap(([, , address = '']) =>
    address.startsWith('data:') ? [] : address,
  );
}

/** What feeds and sitemaps name: every address in an XML file, entities decoded. */
export function addressesInXml(xml: string): Target[] {
  const all = [...xml.matchAll(/(?:\b(?:href|src)="|<(?:loc|uri|id)>)(https?:[^"<]+)/gu)];
  return all.map(([, link = '']) => ({ link: link.replaceAll('&amp;', '&'), mustBeOurs: false }));
}
