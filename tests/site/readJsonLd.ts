/** A page's JSON-LD as a machine reads it: back from its tag in the head. */
import { expect } from 'vitest';
import { Archive } from '../../src/content/archive';
import type { Content } from '../../src/content/schema';
import type { Language } from '../../src/i18n/languages';
import type { Place, Site } from '../../src/links';
import { placesOf } from '../../src/content/places';
import { cardOf } from './cardOf';
import { jsonLdOf, jsonLdTag } from '../../src/site/jsonLd/jsonLd';

export type Value = string | number | Node | Value[];
export interface Node {
  [property: string]: Value;
}

export const site: Site = { origin: 'https://example.org', base: '/words/' };
export const both: Language[] = ['en', 'ko'];

/** Needs the words of the language loaded. */
export function readJsonLd(content: Content, language: Language, place: Place): Node[] {
  const tag = jsonLdTag(
    jsonLdOf({ archive: new Archive(content), site, cardOf: cardOf(site) }, language, place),
  );
  const [, json] = /^<script type="application\/ld\+json">([^<]*)<\/script>$/.exec(tag)!;
  const { '@context': context, '@graph': graph } = JSON.parse(json!) as {
    '@context': string;
    '@graph': Node[];
  };
  expect(context).toBe('https://schema.org');
  return graph;
}

export function everyPage(content: Content) {
  const archive = new Archive(content);
  return both.flatMap((language) =>
    placesOf(archive).map((place) => ({ language, place, graph: readJsonLd(content, language, place) })),
  );
}

/** Every node, however deep; a bare reference is none. */
export function nodesIn(value: Value): Node[] {
  if (Array.isArray(value)) return value.flatMap(nodesIn);
  if (typeof value !== 'object') return [];
  const inside = Object.values(value).flatMap(nodesIn);
  return '@type' in value ? [value, ...inside] : inside;
}

export const ofType = (graph: Node[], type: string) =>
  nodesIn(graph).filter((node) => node['@type'] === type);
