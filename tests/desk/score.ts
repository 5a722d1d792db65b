/** How well the importer read one labelled release: what it found, what it missed, what it took for a quotation and isn't. */
import type { Network, Organization, Text } from '../../src/content/schema';
import { normal } from '../../src/content/verbatim';
import type { Draft, DraftStatement } from '../../src/desk/draft/draft';
import { networkWith } from '../../src/desk/draft/compose';
import type { importRelease } from '../../src/desk/importer/importRelease';
import type { SourceText, Span } from '../../src/desk/importer/source';
import { languageCodes, type Language } from '../../src/i18n/languages';
import type { LabelledQuotation, LabelledRelease, Labels } from './corpus';
import { InSource, joined, overlap, type Stretch } from './inSource';

export const measures = [
  /** Stretches between marks, every character. */
  'stretches',
  /** Quotations of which every stretch is right, all of them in one statement. */
  'quotations',
  /** Of the quotations found, those with exactly their speakers; with none where an organization speaks. */
  'speakers',
  'titles',
  'organizations',
  /** Of the quotations found in both languages, those that are one statement. */
  'pairs',
  /** Imported stretches in which nothing stands that isn't said. */
  'imports',
  'refusals',
  'date',
  'headline',
  'dateline',
  'contact',
  'boilerplate',
] as const;
export type Measure = (typeof measures)[number];

/** One thing that was asked of the importer. */
export interface Answer {
  release: string;
  measure: Measure;
  language?: Language;
  isRight: boolean;
  /** What was to be found, and what was. */
  expected: string;
  found: string;
}

type Imported = ReturnType<typeof importRelease>;
type Tell = (answer: Omit<Answer, 'release'>) => void;

/** @param imported what the importer made of the release's texts */
export function score(release: LabelledRelease, { draft, refused }: Imported, network: Network): Answer[] {
  const answers: Answer[] = [];
  const tell: Tell = (answer) => answers.push({ release: release.name, ...answer });
  const { labels, texts } = release;
  const isRefused = draft === null;
  tell({
    measure: 'refusals',
    isRight: isRefused === labels.refused,
    expected: labels.refused ? 'refused' : 'imported',
    found: refused?.kind ?? 'imported',
  });
  if (labels.refused) return answers;
  for (const language of languageCodes) {
    if (!labels.headline?.[language]) continue;
    scoreQuotations(labels, draft, texts, language, network, (answer) => tell({ ...answer, language }));
    scoreFields(labels, draft, texts, language, tell);
  }
  scorePairs(labels, draft, texts, tell);
  compare('date', labels.date, draft?.date, tell);
  return answers;
}

/** A statement's words in a language, as stretches of the source. */
interface Found {
  statement: DraftStatement;
  stretches: Stretch[];
}

function foundIn(draft: Draft | null, language: Language, source: InSource): Found[] {
  return (draft?.body ?? []).flatMap((part) => {
    if (part.kind !== 'statement') return [];
    const words = part.passages.flatMap((passage) => passage.words[language] ?? []);
    return [{ statement: part, stretches: joined(words.map((span) => source.at(span))) }];
  });
}

function scorePairs(labels: Labels, draft: Draft | null, texts: readonly SourceText[], tell: Tell) {
  const statementsIn = (language: Language) => {
    const source = new InSource(draft?.texts ?? texts);
    const found = foundIn(draft, language, source);
    return (labels.quotations ?? []).map((quotation) => {
      const first = joined((quotation[language] ?? []).flatMap((words) => source.find(words) ?? []))[0];
      return found.find(({ stretches }) => first && stretches.some((one) => overlap(first, one)))?.statement;
    });
  };
  const korean = statementsIn('ko');
  for (const [index, english] of statementsIn('en').entries()) {
    const other = korean[index];
    if (!english || !other) continue;
    tell({
      measure: 'pairs',
      isRight: english === other,
      expected: labels.quotations?.[index]?.en?.[0] ?? '',
      found: `${english.id}, ${other.id}`,
    });
  }
}

function scoreQuotations(
  labels: Labels,
  draft: Draft | null,
  texts: readonly SourceText[],
  language: Language,
  network: Network,
  tell: Tell,
) {
  const source = new InSource(draft?.texts ?? texts);
  const found = foundIn(draft, language, source);
  const known = draft ? networkWith(draft, network) : network;
  const said: Stretch[] = [];
  for (const quotation of labels.quotations ?? []) {
    const stretches = joined((quotation[language] ?? []).flatMap((words) => source.find(words) ?? []));
    if (stretches.length === 0) {
      for (const words of quotation[language] ?? []) {
        tell({
          measure: 'stretches',
          isRight: false,
          expected: words,
          found: 'stands nowhere in the text as read',
        });
      }
      continue;
    }
    said.push(...stretches);
    const holds = (one: Stretch) => found.find((each) => each.stretches.some((other) => same(one, other)));
    for (const one of stretches) {
      const near = found.flatMap((each) => each.stretches).filter((other) => overlap(one, other));
      tell({
        measure: 'stretches',
        isRight: holds(one) !== undefined,
        expected: source.words(one),
        found: near.map((other) => source.words(other)).join(' | '),
      });
    }
    const holders = new Set(stretches.map(holds));
    tell({
      measure: 'quotations',
      isRight: holders.size === 1 && !holders.has(undefined),
      expected: source.words(stretches[0]!),
      found: [...holders].map((one) => one?.statement.id ?? 'nowhere whole').join(', '),
    });
    const touched = found.find((each) => each.stretches.some((other) => overlap(stretches[0]!, other)));
    if (touched) scoreAttribution(quotation, labels, touched.statement, language, known, tell);
  }
  for (const one of found.flatMap(({ stretches }) => stretches)) {
    tell({
      measure: 'imports',
      isRight: said.some(({ start, end }) => start <= one.start && one.end <= end),
      expected: 'nothing, or less',
      found: source.words(one),
    });
  }
}

function scoreAttribution(
  quotation: LabelledQuotation,
  labels: Labels,
  statement: DraftStatement,
  language: Language,
  known: Network,
  tell: Tell,
) {
  const first = firstOf(quotation, labels);
  const excerpt = (quotation[language]?.[0] ?? '').slice(0, 40);
  const speakers = [statement.speaker, ...statement.coSpeakers.map(({ speaker }) => speaker)].flatMap(
    (id) => known.people.find((person) => person.id === id) ?? [],
  );
  tell({
    measure: 'speakers',
    isRight:
      speakers.length === quotation.speakers.length &&
      quotation.speakers.every((name) =>
        speakers.some((person) => isNamed(name, Object.values(person.name))),
      ),
    expected: `${quotation.speakers.join('; ') || 'nobody'} (${excerpt}…)`,
    found: speakers.map(({ name }) => name[language] ?? name.en ?? name.ko).join('; '),
  });
  const title = first.title?.[language];
  if (title !== undefined) {
    const given = statement.title[language] ?? '';
    tell({
      measure: 'titles',
      isRight: normal(given) === title,
      expected: `${title} (${quotation.speakers.join('; ')})`,
      found: given,
    });
  }
  if (first.organizations) {
    const all = [
      ...statement.organizations,
      ...statement.coSpeakers.flatMap((one) => one.organizations ?? []),
    ];
    const given = [...new Set(all)].flatMap((id) => known.organizations.find((one) => one.id === id) ?? []);
    const isOne = (label: Text, one: Organization) =>
      Object.values(label).some((name) => name !== undefined && isNamed(name, namesOf(one)));
    tell({
      measure: 'organizations',
      isRight:
        given.length === first.organizations.length &&
        first.organizations.every((label) => given.some((one) => isOne(label, one))),
      expected: `${first.organizations.map((label) => label[language] ?? label.en).join('; ')} (${excerpt}…)`,
      found: given.map(({ name }) => name[language] ?? name.en ?? name.ko).join('; '),
    });
  }
}

/** Title and organization stand with the speaker's first words and hold for all that follow. */
function firstOf(
  quotation: LabelledQuotation,
  labels: Labels,
): Pick<LabelledQuotation, 'title' | 'organizations'> {
  if (quotation.organizations || quotation.title || quotation.speakers.length !== 1) return quotation;
  const name = quotation.speakers[0];
  return (
    labels.quotations?.find(
      ({ speakers, organizations, title }) =>
        speakers.length === 1 && speakers[0] === name && (organizations || title),
    ) ?? quotation
  );
}

function scoreFields(
  labels: Labels,
  draft: Draft | null,
  texts: readonly SourceText[],
  language: Language,
  tell: Tell,
) {
  const words = (spans: readonly (Span | undefined)[] = []) =>
    spans
      .flatMap((span) => (span ? [(draft?.texts ?? texts)[span.text]?.text.slice(span.start, span.end)] : []))
      .map((text) => normal(text ?? ''))
      .join(' ');
  const told: Tell = (answer) => tell({ ...answer, language });
  const block = (lines: readonly string[] = []) => normal(lines.join(' '));
  compare('headline', labels.headline?.[language], words([draft?.headline[language]]), told);
  // A day in brackets after the place belongs to the dateline as well as not.
  const place = words([draft?.dateline[language]]).replace(/[\s,]*\([^()]*\d[^()]*\)$/u, '');
  compare('dateline', labels.dateline?.[language], place, told);
  for (const measure of ['contact', 'boilerplate'] as const) {
    const label = { en: block(labels[measure]?.en), ko: block(labels[measure]?.ko) };
    const found = { en: words(draft?.[measure].text.en), ko: words(draft?.[measure].text.ko) };
    // A line printed once, in both languages, may be taken for either's.
    const isOnce = (label.en === '') !== (label.ko === '') && label.en + label.ko === found.en + found.ko;
    if (!isOnce) compare(measure, label[language], found[language], told);
    else if (label[language] !== '') compare(measure, label[language], label[language], told);
  }
}

/** Asked wherever there is something to find, or something was found. */
function compare(measure: Measure, expected: string | undefined, found: string | undefined, tell: Tell) {
  if (!expected && !found) return;
  const isRight = normal(expected ?? '') === normal(found ?? '');
  tell({ measure, isRight, expected: expected || 'none', found: found ?? '' });
}

function same(a: Stretch, b: Stretch) {
  return a.start === b.start && a.end === b.end;
}

function isNamed(name: string, names: readonly (string | undefined)[]) {
  return names.some((one) => one !== undefined && normal(one).toLowerCase() === normal(name).toLowerCase());
}

function namesOf({ name, fullName, formerNames = [], aliases = [] }: Organization) {
  return [...Object.values(name), ...Object.values(fullName ?? {}), ...formerNames, ...aliases];
}
