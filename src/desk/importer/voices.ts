/** Who speaks in a release, in each language: those who are quoted, and the organizations that speak in their own name. */
import { datelineEnd } from '../../content/dateline';
import type { Network } from '../../content/schema';
import { normal } from '../../content/verbatim';
import type { Language } from '../../i18n/languages';
import { normalPlaces } from '../draft/normalPlaces';
import { wordsAt } from '../draft/spans';
import { jointOrganizations, jointRows, type Row } from './jointStatement';
import type { KnownPeople } from './known';
import { pairedRun } from './pairParagraphs';
import { printed, type Texts } from './printed';
import type { PerLanguage, Span } from './source';
import type { Voice } from './voice';

interface Spoken {
  voices: PerLanguage<Voice[]>;
  /** Paragraphs that nobody says. */
  rest: PerLanguage<Span[]>;
}

/**
 * Takes the joint statement out of the paragraphs in which nobody is quoted.
 * @returns `publishers` are those who make it, where there is one.
 */
export function withJointStatement(
  { voices, rest }: Spoken,
  languages: readonly Language[],
  context: {
    datelines: PerLanguage<Span>;
    labels: PerLanguage<Span>;
    headlines: PerLanguage<Span>;
    publishers: readonly string[];
    known: KnownPeople;
    network: Network;
    texts: Texts;
  },
): Spoken & { publishers?: string[] } {
  const { known, texts } = context;
  const rows = rowsOf(languages, perLead({ voices, rest }), texts);
  const heads = [context.labels, context.headlines].flatMap((spans) =>
    Object.values(spans).map((span) => printed(texts, span)),
  );
  const range = jointRows(rows, heads, known, texts);
  if (!range) return { voices, rest };
  const joint = rows.slice(...range);
  const headline = languages.flatMap((language) =>
    known
      .organizationsIn(context.headlines[language] ? printed(texts, context.headlines[language]) : '')
      .map((place) => place.known.id),
  );
  const wording = joint.flatMap((row) =>
    languages.flatMap((language) =>
      (row[language] ?? []).map((span) => ({ text: printed(texts, span), language })),
    ),
  );
  const found = jointOrganizations(
    { headline: [...new Set(headline)], paragraphs: wording, publishers: context.publishers },
    known,
  );
  const organizations = found.length > 0 ? found : [context.network.organization];
  const together: Spoken & { publishers?: string[] } = {
    voices: { ...voices },
    rest: { ...rest },
    publishers: organizations,
  };
  for (const language of languages) {
    const paragraphs = joint.flatMap((row) => row[language] ?? []);
    const [head] = paragraphs;
    if (!head) continue;
    const words = paragraphs.map((span, index) =>
      index === 0 ? { ...span, start: afterDateline(span, context.datelines[language], texts) } : span,
    );
    together.voices[language] = [
      { language, coSpeakers: [], organizations, paragraphs, words },
      ...(voices[language] ?? []),
    ];
    together.rest[language] = (rest[language] ?? []).filter((span) => !paragraphs.includes(span));
  }
  return together;
}

/** The paragraphs before the first quotation. */
function perLead({ voices, rest }: Spoken): PerLanguage<Span[]> {
  const leads: PerLanguage<Span[]> = {};
  for (const language of Object.keys(rest) as Language[]) {
    const first = voices[language]?.[0]?.paragraphs[0];
    leads[language] = (rest[language] ?? []).filter(
      (span) => !first || span.text < first.text || (span.text === first.text && span.start < first.start),
    );
  }
  return leads;
}

function rowsOf([first, second]: readonly Language[], leads: PerLanguage<Span[]>, texts: Texts): Row[] {
  if (!first) return [];
  return pairedRun(leads[first] ?? [], (second && leads[second]) ?? [], texts).map(([mine, theirs]) => ({
    [first]: mine,
    ...(second && { [second]: theirs }),
  }));
}

/** Where the words begin after `WASHINGTON, D.C. (Nov. 6) – `, `[워싱턴 D.C.] `. */
function afterDateline(paragraph: Span, dateline: Span | undefined, texts: Texts): number {
  const { start, end, text } = paragraph;
  if (dateline?.text !== text || dateline.start < start || dateline.end > end) return start;
  const head = wordsAt(texts, { text, start, end: Math.min(end, dateline.end + 200) });
  const words = datelineEnd(normal(head), printed(texts, dateline));
  return words === 0 ? start : start + normalPlaces(head).findIndex((place) => place >= words);
}
