/** A release as someone would copy it from a document: the content's own words, on another day. */
import type { Release, Statement } from '../../src/content/schema';
import { formatDay } from '../../src/i18n/dates';
import type { Language } from '../../src/i18n/languages';
import { realContent } from '../realContent';

export const network = realContent().network;
export const published = realContent().releases.find(({ id }) => id === '2024-11-06-election-results')!;

/** @param languages one after the other, with nothing to mark the change */
export function releaseText(
  date: string,
  languages: readonly Language[] = ['en', 'ko'],
  release: Release = published,
): string {
  return languages.map((language) => inLanguage(release, date, language)).join('\n\n');
}

function inLanguage(
  { label, headline, body, contact, boilerplate }: Release,
  date: string,
  language: Language,
) {
  return [
    label?.[language],
    formatDay(date, language),
    headline[language],
    ...body.flatMap(({ text }) => text[language] ?? []),
    ...(contact?.text[language] ?? []),
    ...(boilerplate?.text[language] ?? []),
  ].join('\n\n');
}

/** The release with these of its statements only. */
export function withStatements(ids: readonly string[]): Release {
  return {
    ...published,
    body: published.body.filter(
      (part): part is Statement => part.kind === 'statement' && ids.includes(part.id),
    ),
  };
}
