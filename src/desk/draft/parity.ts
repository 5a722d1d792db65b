/**
 * Where the languages of a release say different things, as far as that can be counted: speakers, numbers, dates,
 * places, sentences. A translation may; a reader should be told, or a person should have looked.
 */
import type { Network, Note } from '../../content/schema';
import { normal } from '../../content/verbatim';
import { languageCodes, type Language } from '../../i18n/languages';
import { sentencesIn } from '../importer/sentences';
import type { PerLanguage, Span } from '../importer/source';
import { blocksOf, isStatement, type BlockPlace } from './blocks';
import type { Draft, DraftBlock, DraftPart } from './draft';
import { figuresIn } from './figures';
import { KnownPlaces } from './placesNamed';
import { wordsAt } from './spans';

export interface LanguageDifference {
  kind: 'speaker' | 'number' | 'date' | 'place' | 'sentences';
  place: BlockPlace | 'headline';
  /** The one passage it is in. */
  passage?: string;
  /** What a language says that another one doesn't, exactly as it is printed. */
  only: PerLanguage<{ at: Span[]; words: string[] }>;
  /** Of `sentences`: how many there are. */
  counts?: PerLanguage<number>;
  /** Of `sentences`: only that one became two, or two became one. */
  isUsual?: boolean;
}

/** A text to compare: what it says, in each language. */
interface Compared {
  place: LanguageDifference['place'];
  sides: PerLanguage<Span[]>;
  block?: DraftBlock | DraftPart;
}

/** The differences that nobody has signed off, in the release's order. */
export function differencesBetweenLanguages(draft: Draft, network: Network): LanguageDifference[] {
  const languages = network.languages.filter((code) => !draft.missing.includes(code));
  if (languages.length < 2) return [];
  const places = new KnownPlaces(network);
  return textsOf(draft)
    .flatMap((compared) => [
      ...speakers(compared, languages),
      ...figures(compared, draft),
      ...placesNamed(compared, draft, places),
      ...sentences(compared, draft),
    ])
    .filter((difference) => !isSignedOff(draft, difference));
}

/** What names a difference for good: as long as it says the same, it stays signed off. */
function differenceKey({ kind, place, only, counts }: LanguageDifference): string {
  const words = languageCodes.map((code) => only[code]?.words ?? []);
  return JSON.stringify([kind, kind === 'sentences' ? [place, counts] : place, words]);
}

/** Someone has looked, and readers need no note. */
export function settleDifference(draft: Draft, difference: LanguageDifference): Draft {
  return { ...draft, settled: [...(draft.settled ?? []), differenceKey(difference)] };
}

function isSignedOff(draft: Draft, difference: LanguageDifference): boolean {
  if (draft.settled?.includes(differenceKey(difference))) return true;
  const words = Object.values(difference.only).flatMap((side) => side.words.map(normal));
  if (words.length === 0 || difference.place === 'headline') return false;
  const { notes = [] } = blocksOf(draft).find(({ place }) => place === difference.place)?.block ?? {};
  return notes.some((note) => note.kind === 'differs' && words.every((one) => isQuoted(note, one)));
}

function isQuoted({ text }: Note, words: string): boolean {
  return languageCodes.some((code) => normal(text[code] ?? '').includes(words));
}

/** What is compared: of a statement the words that are said, of all else the whole. */
function textsOf(draft: Draft): Compared[] {
  const headline = Object.fromEntries(
    languageCodes.flatMap((code) => (draft.headline[code] ? [[code, [draft.headline[code]]]] : [])),
  ) as PerLanguage<Span[]>;
  return [
    { place: 'headline', sides: headline },
    ...blocksOf(draft).map(({ place, block }): Compared => {
      if (!isStatement(block)) return { place, block, sides: block.text };
      const sides = languageCodes.map(
        (code) => [code, block.passages.flatMap(({ words }) => words[code] ?? [])] as const,
      );
      return {
        place,
        block,
        sides: Object.fromEntries(sides.filter(([, spans]) => spans.length > 0)),
      };
    }),
  ];
}

function speakers({ place, block, sides }: Compared, languages: Language[]): LanguageDifference[] {
  if (!isStatement(block)) return [];
  // Marked as missing, it has been looked at.
  const expected = languages.filter((code) => !block.missing.includes(code));
  const present = expected.filter((code) => sides[code]);
  if (present.length === 0 || present.length === expected.length) return [];
  const only = present.map((code) => [code, { at: block.text[code] ?? [], words: [] }]);
  return [{ kind: 'speaker', place, only: Object.fromEntries(only) as LanguageDifference['only'] }];
}

/** Something that a text says, and where. */
interface Said {
  value: string;
  at: Span;
}

/** @param answering reads another language's text, and tells of a value whether it says it, too */
function unanswered(
  sides: PerLanguage<Span[]>,
  draft: Draft,
  saidIn: (text: string, language: Language) => { value: string; start: number; end: number }[],
  answering: (text: string, language: Language) => (value: string) => boolean,
): (Said & { language: Language })[] {
  const languages = languageCodes.filter((code) => sides[code]);
  const answers = languages.map((code) => {
    const text = (sides[code] ?? []).map((span) => lineAt(draft, span)).join('\n');
    return { code, isSaid: answering(text, code) };
  });
  return languages.flatMap((language) => {
    const seen = new Set<string>();
    return (sides[language] ?? []).flatMap((span) =>
      saidIn(lineAt(draft, span), language).flatMap(({ value, start, end }) => {
        if (seen.has(value)) return [];
        seen.add(value);
        const isSaid = answers.every((other) => other.code === language || other.isSaid(value));
        const at = { text: span.text, start: span.start + start, end: span.start + end };
        return isSaid ? [] : [{ language, value, at }];
      }),
    );
  });
}

function figures(compared: Compared, draft: Draft): LanguageDifference[] {
  const said = unanswered(
    compared.sides,
    draft,
    (text, language) => figuresIn(text, language).filter(({ isSure }) => isSure),
    (text, language) => {
      const printed = figuresIn(text, language).map(({ value }) => value);
      const values = new Set(printed.flatMap((value) => [value, ...partsOfDay(value)]));
      return (value) => values.has(value);
    },
  );
  const isDate = ({ value }: Said) => /[-월]/u.test(value) || /^(?:19|20)\d\d$/u.test(value);
  return [
    ...differenceOf('date', compared, draft, said.filter(isDate)),
    ...differenceOf(
      'number',
      compared,
      draft,
      said.filter((one) => !isDate(one)),
    ),
  ];
}

/** A month is answered by a day in it, and so is a day without its month. */
function partsOfDay(value: string): string[] {
  const [month, day] = value.split('-');
  return day === undefined ? [] : [`${month}월`, day];
}

function placesNamed(compared: Compared, draft: Draft, places: KnownPlaces): LanguageDifference[] {
  const said = unanswered(
    compared.sides,
    draft,
    (text) => places.named(text),
    (text, language) => places.answering(text, language),
  );
  return differenceOf('place', compared, draft, said);
}

function differenceOf(
  kind: 'number' | 'date' | 'place',
  { place, block }: Compared,
  draft: Draft,
  said: (Said & { language: Language })[],
): LanguageDifference[] {
  if (said.length === 0) return [];
  const only: LanguageDifference['only'] = {};
  for (const { language, at } of said) {
    const side = only[language] ?? { at: [], words: [] };
    only[language] = { at: [...side.at, at], words: [...side.words, normal(wordsAt(draft.texts, at))] };
  }
  const passages = isStatement(block) ? block.passages : [];
  const holding = passages.filter(({ words }) =>
    said.some(({ language, at }) =>
      words[language]?.some((span) => span.text === at.text && span.start <= at.start && at.end <= span.end),
    ),
  );
  return [{ kind, place, only, ...(holding.length === 1 && { passage: holding[0]!.id }) }];
}

/** One for a statement whose languages have not as many sentences, pointing at the passages where that is so. */
function sentences({ place, block, sides }: Compared, draft: Draft): LanguageDifference[] {
  if (!isStatement(block)) return [];
  const languages = languageCodes.filter((code) => sides[code]);
  const count = (spans: readonly Span[] = []) =>
    spans.reduce((sum, span) => sum + sentencesIn(draft.texts, span).length, 0);
  const counts = languages.map((code) => [code, count(sides[code])] as const);
  if (new Set(counts.map(([, number]) => number)).size < 2) return [];
  const unequal = block.passages.filter(
    ({ words }) => new Set(languages.map((code) => count(words[code]))).size > 1,
  );
  const only = languages.map((code) => [
    code,
    { at: unequal.flatMap(({ words }) => words[code] ?? []), words: [] },
  ]);
  return [
    {
      kind: 'sentences',
      place,
      only: Object.fromEntries(only) as LanguageDifference['only'],
      counts: Object.fromEntries(counts),
      isUsual: unequal.every(({ words }) => languages.every((code) => [1, 2].includes(count(words[code])))),
      ...(unequal.length === 1 && { passage: unequal[0]!.id }),
    },
  ];
}

/** As long as the span, so that places in it add up. */
function lineAt(draft: Draft, span: Span): string {
  return wordsAt(draft.texts, span).replace(/\s/gu, ' ');
}
