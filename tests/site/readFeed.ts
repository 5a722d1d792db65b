import * as v from 'valibot';

/** A feed as a reader understands it, whichever format it comes in. Needs a document's `DOMParser`. */
export interface ReadFeed {
  id?: string;
  language: string | null;
  title: string;
  self: string;
  page: string;
  updated?: string;
  authors: Named[];
  entries: ReadEntry[];
}

interface Named {
  name: string;
  address: string;
}

interface ReadEntry {
  id: string;
  language: string | null;
  title: string;
  page: string;
  published: string;
  /** The day of publication, or of a correction. */
  updated: string;
  authors: Named[];
  html: string;
}

export function readAtom(xml: string): ReadFeed & { id: string; updated: string } {
  const feed = new DOMParser().parseFromString(xml, 'application/xml').documentElement;
  const text = (parent: Element, name: string) =>
    [...parent.children].find(({ localName }) => localName === name)!.textContent;
  const link = (parent: Element, relation: string) =>
    parent.querySelector(`:scope > link[rel=${relation}]`)!.getAttribute('href')!;
  const authors = (parent: Element) =>
    [...parent.querySelectorAll(':scope > author')].map((author) => ({
      name: text(author, 'name'),
      address: text(author, 'uri'),
    }));
  const head = (parent: Element) => ({
    id: text(parent, 'id'),
    language: parent.getAttribute('xml:lang'),
    title: text(parent, 'title'),
    page: link(parent, 'alternate'),
    authors: authors(parent),
  });
  return {
    ...head(feed),
    self: link(feed, 'self'),
    updated: text(feed, 'updated'),
    entries: [...feed.querySelectorAll('entry')].map((entry) => ({
      ...head(entry),
      published: text(entry, 'published'),
      updated: text(entry, 'updated'),
      html: text(entry, 'content'),
    })),
  };
}

const address = v.pipe(v.string(), v.url());
const person = v.strictObject({ name: v.string(), url: address });
const languageTag = v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/));

/** JSON Feed 1.1 (jsonfeed.org/version/1.1), as far as a feed of ours goes: no other field is allowed. */
const jsonFeed = v.strictObject({
  version: v.literal('https://jsonfeed.org/version/1.1'),
  title: v.string(),
  home_page_url: address,
  feed_url: address,
  icon: address,
  favicon: address,
  authors: v.array(person),
  language: languageTag,
  items: v.array(
    v.strictObject({
      id: v.pipe(v.string(), v.nonEmpty()),
      url: address,
      title: v.string(),
      content_html: v.pipe(v.string(), v.nonEmpty()),
      image: address,
      date_published: v.pipe(v.string(), v.isoTimestamp()),
      date_modified: v.optional(v.pipe(v.string(), v.isoTimestamp())),
      authors: v.array(person),
      language: languageTag,
    }),
  ),
});

/** @throws on what JSON Feed 1.1 doesn't allow. */
export function readJson(json: string): ReadFeed {
  const feed = v.parse(jsonFeed, JSON.parse(json));
  const named = (people: v.InferOutput<typeof person>[]) =>
    people.map(({ name, url }) => ({ name, address: url }));
  return {
    language: feed.language,
    title: feed.title,
    self: feed.feed_url,
    page: feed.home_page_url,
    authors: named(feed.authors),
    entries: feed.items.map((item) => ({
      id: item.id,
      language: item.language,
      title: item.title,
      page: item.url,
      authors: named(item.authors),
      published: item.date_published,
      updated: item.date_modified ?? item.date_published,
      html: item.content_html,
    })),
  };
}
