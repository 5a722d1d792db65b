/** Puts what was heard in each language together: statements and paragraphs, in the release's order. */
import type { Network, Organization, Person } from '../../content/schema';
import type { Language } from '../../i18n/languages';
import type { DraftPart, DraftPassage, DraftStatement } from '../draft/draft';
import type { Finding } from './findings';
import { jointParagraphs } from './jointStatement';
import { pairSentences } from './pairSentences';
import { pairStatements } from './pairStatements';
import { pullOf } from './pull';
import { sentencesAt } from './sentences';
import type { Paragraph, PerLanguage, Span } from './source';
import type { Heard, ReleaseParts, Spoken } from './standIn';
import { sayerOf, type Voice } from './voice';
import { weigh } from './weigh';
import { charactersAt, wordsAt, type Texts } from './wordsAt';

interface Body {
  body: DraftPart[];
  findings: Finding[];
  people: Person[];
  organizations: Organization[];
}

export function bodyOf(
  languages: readonly Language[],
  heard: PerLanguage<Heard>,
  parts: PerLanguage<ReleaseParts>,
  texts: Texts,
  network: Network,
): Body {
  const [first, second] = languages.map((language) =>
    voicesOf(heard[language], parts[language], texts, network),
  );
  const pairs = pairStatements(first?.voices ?? [], second?.voices ?? []);
  const statements = pairs.map(([one, other]) =>
    statementOf(
      [one, other].filter((voice) => voice !== undefined),
      languages,
      texts,
      network,
    ),
  );
  const paragraphs = (first?.rest ?? []).map((paragraph, index): DraftPart => ({
    kind: 'paragraph',
    text: {
      [paragraph.language]: [paragraph.span],
      ...(second?.rest[index] && { [second.rest[index].language]: [second.rest[index].span] }),
    },
    notes: [],
  }));
  const [main] = languages;
  const startOf = ({ text }: DraftPart) => (main && text[main]?.[0]?.start) ?? Infinity;
  return {
    body: [...statements, ...paragraphs].toSorted((a, b) => startOf(a) - startOf(b)),
    findings: [],
    people: [],
    organizations: [],
  };
}

function voicesOf(heard: Heard | undefined, parts: ReleaseParts | undefined, texts: Texts, network: Network) {
  const { spoken = [], rest = [] } = heard ?? {};
  const joint = jointParagraphs(rest, spoken[0]?.paragraphs[0]?.span.start);
  const voices = spoken.map((one) => voiceOf(one, texts, network));
  const [head] = joint;
  const together: Voice[] = head
    ? [
        {
          language: head.language,
          coSpeakers: [],
          organizations: network.organizations
            .filter(({ memberOf }) => memberOf === undefined)
            .filter(({ name }) => joint.some(({ text }) => text.includes(name[head.language] ?? '\n')))
            .map(({ id }) => id),
          paragraphs: joint.map(({ span }) => span),
          words: joint.map(({ span }, index) =>
            index === 0 ? { ...span, start: afterDateline(span, parts?.dateline, texts) } : span,
          ),
        },
      ]
    : [];
  return { voices: [...together, ...voices], rest: rest.filter((one: Paragraph) => !joint.includes(one)) };
}

function afterDateline({ start, end, text }: Span, dateline: Span | undefined, texts: Texts): number {
  if (dateline?.text !== text || dateline.start !== start) return start;
  const dash = /^\s*[–—-]+\s*/u.exec(charactersAt(texts, { text, start: dateline.end, end }));
  return dash ? dateline.end + dash[0].length : start;
}

function voiceOf({ language, paragraphs, words, speakers }: Spoken, texts: Texts, network: Network): Voice {
  const [speaker] = speakers;
  const name = speaker && wordsAt(texts, speaker.name);
  const person = network.people.find((one) => one.name[language] === name);
  return {
    language,
    ...(person && { speaker: person.id }),
    coSpeakers: [],
    organizations: (speaker?.organizations ?? []).flatMap(
      ({ name: printed }) =>
        network.organizations.find((one) => one.name[language] === wordsAt(texts, printed))?.id ?? [],
    ),
    ...(speaker?.title && { title: wordsAt(texts, speaker.title) }),
    paragraphs: paragraphs.map(({ span }) => span),
    words,
  };
}

function statementOf(
  voices: Voice[],
  languages: readonly Language[],
  texts: Texts,
  network: Network,
): DraftStatement {
  const [voice] = voices as [Voice];
  const passages = passagesOf(voices, texts, network);
  const { speaker, organizations } = voice;
  return {
    kind: 'statement',
    id: speaker ?? (organizations.length === 1 ? sayerOf(voice).slice(1) : 'joint'),
    ...(speaker !== undefined && { speaker }),
    coSpeakers: [],
    organizations,
    title: Object.fromEntries(
      voices.flatMap(({ language, title }) => (title === undefined ? [] : [[language, title]])),
    ),
    text: Object.fromEntries(voices.map(({ language, paragraphs }) => [language, paragraphs])),
    notes: [],
    missing: languages.filter((language) => voices.every((one) => one.language !== language)),
    passages,
    pull: pullOf(passages, texts),
  };
}

function passagesOf([first, second]: Voice[], texts: Texts, network: Network): DraftPassage[] {
  const sentences = (voice: Voice | undefined) =>
    (voice?.words ?? [])
      .flatMap((span) => sentencesAt(span, charactersAt(texts, span)))
      .map((span) => [span]);
  const [mine, theirs] = [sentences(first), sentences(second)];
  if (!first) return [];
  if (!second)
    return mine.map((words, index) => ({ id: `s${index + 1}`, words: { [first.language]: words } }));
  const weighed = (side: Span[][]) =>
    side.map((spans) =>
      weigh(spans.map((span) => wordsAt(texts, span)).join(' '), (words) =>
        network.organizations
          .filter(({ name }) => Object.values(name).some((one) => one !== undefined && words.includes(one)))
          .map(({ id }) => id),
      ),
    );
  return pairSentences(weighed(mine), weighed(theirs)).map((bead, index) => ({
    id: `s${index + 1}`,
    words: {
      [first.language]: mine.slice(...bead.first).flat(),
      [second.language]: theirs.slice(...bead.second).flat(),
    },
  }));
}
