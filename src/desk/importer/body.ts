/** Puts what is said and what stands around it together: the parts of a release, in its first language's order. */
import type { Language } from '../../i18n/languages';
import type { DraftPart, DraftStatement } from '../draft/draft';
import { inOrder } from '../draft/spans';
import type { Finding } from './findings';
import type { KnownPeople } from './known';
import { pairRuns, type Runs } from './pairParagraphs';
import { uniqueIds } from './ids';
import { titleInOneLanguage } from './oneLanguage';
import type { VoicePair } from './pairStatements';
import { passagesOf } from './passages';
import type { Texts } from './printed';
import { pullOf } from './pull';
import type { PerLanguage, Span } from './source';
import { type Voice } from './voice';

export interface Body {
  parts: DraftPart[];
  findings: Finding[];
}

/** @param rest the paragraphs that nobody says. */
export function bodyOf(
  languages: readonly Language[],
  pairs: readonly VoicePair[],
  rest: PerLanguage<Span[]>,
  texts: Texts,
  known: KnownPeople,
): Body {
  const [first, second] = languages;
  if (!first) return { parts: [], findings: [] };
  const anchors = new Set(pairs.filter((pair) => pair.first && (pair.second || !second)));
  const inBoth = [...anchors];
  const runs: PerLanguage<Runs> = {
    [first]: runsOf(
      rest[first] ?? [],
      inBoth.map((pair) => pair.first),
    ),
    ...(second && {
      [second]: runsOf(
        rest[second] ?? [],
        inBoth.map((pair) => pair.second),
      ),
    }),
  };
  const paired = pairRuns([first, second], runs, anchors.size, texts);
  const paragraphs = (place: number) =>
    (paired.get(place) ?? []).map((text): DraftPart => ({ kind: 'paragraph', text, notes: [] }));

  const made = pairs.map((pair) => ({ pair, ...statementOf(pair, languages, texts, known) }));
  const ids = uniqueIds(made.map(({ statement }) => statement.id));
  const parts: DraftPart[] = [];
  const findings: Finding[] = [];
  let place = 0;
  let group = paragraphs(place);
  for (const [index, { pair, statement, findings: found }] of made.entries()) {
    const id = ids[index] ?? statement.id;
    findings.push(...found.map((finding) => ({ ...finding, statement: id })));
    group.push({ ...statement, id });
    if (!anchors.has(pair)) continue;
    parts.push(...inFirstOrder(group.slice(0, -1), first), ...group.slice(-1));
    place += 1;
    group = paragraphs(place);
  }
  parts.push(...inFirstOrder(group, first));
  return { parts, findings: [...findings, ...oneSided(parts, languages)] };
}

/** Paragraphs by the number of those statements before them that both languages have. */
function runsOf(rest: readonly Span[], anchors: readonly (Voice | undefined)[]): Runs {
  const starts = anchors.flatMap((voice, index) => {
    const [at] = voice?.paragraphs ?? [];
    return at ? [{ at, place: index + 1 }] : [];
  });
  const runs: Runs = new Map();
  let here = 0;
  for (const { at, place } of [...starts, ...rest.map((span) => ({ at: span, place: -1 }))].toSorted(
    (a, b) => inOrder(a.at, b.at) || b.place - a.place,
  )) {
    const run = runs.get(here);
    if (place >= 0) here = place;
    else if (run) run.push(at);
    else runs.set(here, [at]);
  }
  return runs;
}

/** Statements of one language among paragraphs: where the first language prints both, as it prints them. */
function inFirstOrder(parts: readonly DraftPart[], first: Language): DraftPart[] {
  const own = parts
    .filter(({ text }) => text[first])
    .toSorted((a, b) => compared(a.text[first]?.[0], b.text[first]?.[0]));
  const others = parts.filter(({ text }) => !text[first]);
  return [
    ...own,
    ...others.toSorted((a, b) => compared(Object.values(a.text)[0]?.[0], Object.values(b.text)[0]?.[0])),
  ];
}

function compared(a: Span | undefined, b: Span | undefined): number {
  return a && b ? inOrder(a, b) : 0;
}

function statementOf(
  { first, second, isGuess }: VoicePair,
  languages: readonly Language[],
  texts: Texts,
  known: KnownPeople,
): { statement: DraftStatement; findings: Finding[] } {
  const voices = [first, second].filter((voice) => voice !== undefined);
  const { passages, doubtful } = passagesOf(voices, texts, known);
  const text = Object.fromEntries(voices.map(({ language, paragraphs }) => [language, paragraphs]));
  const pull = pullOf({ passages, text }, texts);
  const speaker = voices.find((voice) => voice.speaker !== undefined)?.speaker;
  const organizations = [...new Set(voices.flatMap((voice) => voice.organizations))];
  const missing = languages.filter((language) => voices.every((voice) => voice.language !== language));
  const words = voices.flatMap((voice) => voice.words);
  const look = (kind: Finding['kind'], at: Span[]): Finding => ({ kind, weight: 'look', at });
  return {
    statement: {
      kind: 'statement',
      id: speaker ?? (organizations.length > 1 ? 'joint' : (organizations[0] ?? 'statement')),
      ...(speaker !== undefined && { speaker }),
      coSpeakers: coSpeakersOf(voices, speaker),
      organizations,
      title: titlesOf(voices.map((voice) => [voice.language, titleOf(speaker, voice)])),
      text,
      notes: [],
      missing,
      passages,
      pull: pull.ids,
    },
    findings: [
      ...doubtful,
      ...(isGuess ? [look('statementsPaired', words)] : []),
      ...(missing.length > 0 ? [look('statementMissing', words)] : []),
      ...titleInOneLanguage(voices),
      ...(pull.isWhole ? [] : [look('pullMissing', words)]),
      ...(speaker === undefined && organizations.length === 0
        ? [{ ...look('speakerNotFound', words), weight: 'must' as const }]
        : []),
    ],
  };
}

function coSpeakersOf(voices: readonly Voice[], speaker: string | undefined): DraftStatement['coSpeakers'] {
  const ids = new Set(voices.flatMap((voice) => voice.coSpeakers.map((one) => one.speaker)));
  return [...ids]
    .filter((id) => id !== speaker)
    .map((id) => {
      const title = titlesOf(voices.map((voice) => [voice.language, titleOf(id, voice)]));
      const own = voices.flatMap(
        ({ coSpeakers }) => coSpeakers.find((one) => one.speaker === id)?.organizations ?? [],
      );
      return {
        speaker: id,
        ...(own.length > 0 && { organizations: [...new Set(own)] }),
        ...(Object.keys(title).length > 0 && { title }),
      };
    });
}

/** Two languages may name their speakers in another order. */
function titleOf(person: string | undefined, { speaker, title, coSpeakers }: Voice): string | undefined {
  return person === speaker ? title : coSpeakers.find((one) => one.speaker === person)?.title;
}

function titlesOf(titles: readonly (readonly [Language, string | undefined])[]): PerLanguage<string> {
  return Object.fromEntries(titles.filter(([, title]) => title !== undefined));
}

function oneSided(parts: readonly DraftPart[], languages: readonly Language[]): Finding[] {
  return parts.flatMap((part): Finding[] =>
    part.kind === 'paragraph' && languages.some((language) => !part.text[language])
      ? [{ kind: 'paragraphMissing', weight: 'look', at: Object.values(part.text).flat() }]
      : [],
  );
}
