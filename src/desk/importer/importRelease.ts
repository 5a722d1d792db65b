/** From texts to a draft, by way of every stage; what it isn't sure of stands in the draft's findings. */
import type { Network, Release } from '../../content/schema';
import { languageCodes, type Language } from '../../i18n/languages';
import type { Draft } from '../draft/draft';
import { bodyOf } from './body';
import { releaseId, uniqueIds } from './ids';
import { publishersOf } from './publishers';
import type { Refusal } from './refusalStandIn';
import type { PerLanguage, SourceText, Span } from './source';
import { hear, paragraphsOf, releasePartsOf, type ReleaseParts } from './standIn';
import { wordsAt } from './wordsAt';

export interface ImportOptions {
  /** The same release as it was published before: its ids, pulls and notes are kept. */
  existing?: Release;
  /** Its address on the web. */
  source?: string;
}

/** @param texts the parts of one release, as `readText` gives them. Never throws. */
export function importRelease(
  texts: readonly SourceText[],
  network: Network,
  { source }: ImportOptions = {},
): { draft: Draft | null; refused: Refusal | null } {
  const paragraphs = paragraphsOf(texts);
  if (paragraphs.length === 0) return { draft: null, refused: { kind: 'empty' } };
  const languages = network.languages.filter((code) => paragraphs.some(({ language }) => language === code));
  const parts = perLanguage(languages, (language) =>
    releasePartsOf(paragraphs.filter((paragraph) => paragraph.language === language)),
  );
  const heard = perLanguage(languages, (language) => hear(parts[language]?.body ?? [], network));
  const spans = (of: (part: ReleaseParts) => Span | undefined) =>
    perLanguage(languages, (language) => parts[language] && of(parts[language]));
  const blocks = (of: (part: ReleaseParts) => { span: Span }[]) =>
    perLanguage(languages, (language) => {
      const list = parts[language] ? of(parts[language]).map(({ span }) => span) : [];
      return list.length > 0 ? list : undefined;
    });

  const { body, findings, people, organizations } = bodyOf(languages, heard, parts, texts, network);
  const date = languages.map((language) => parts[language]?.date?.day).find((day) => day !== undefined);
  const headline = spans((part) => part.headline);
  const draft: Draft = {
    texts,
    id: releaseId(date, headline.en && wordsAt(texts, headline.en)),
    ...(date !== undefined && { date }),
    ...(source !== undefined && { source }),
    publishers: publishersOf(body, network),
    missing: network.languages.filter((language) => !languages.includes(language)),
    label: spans((part) => part.label),
    headline,
    dateline: spans((part) => part.dateline),
    contact: { text: blocks((part) => part.contact), notes: [] },
    boilerplate: { text: blocks((part) => part.boilerplate), notes: [] },
    body: uniqueIds(body),
    people,
    organizations,
    findings: [
      ...languageCodes.flatMap((language) => [
        ...(parts[language]?.findings ?? []),
        ...(heard[language]?.findings ?? []),
      ]),
      ...findings,
    ],
  };
  return { draft, refused: null };
}

function perLanguage<Value>(
  languages: readonly Language[],
  of: (language: Language) => Value | undefined,
): PerLanguage<Value> {
  const values: PerLanguage<Value> = {};
  for (const language of languages) {
    const value = of(language);
    if (value !== undefined) values[language] = value;
  }
  return values;
}
