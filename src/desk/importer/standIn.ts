/** Stand-ins for the rooms that aren't there yet. */
import { quotedSpans, speechMarksIn } from '../../content/quotedSpans';
import type { Network } from '../../content/schema';
import type { Language } from '../../i18n/languages';
import type { ReleaseParts } from './releaseParts';
import type { Paragraph, SourceText, Span } from './source';
import type { Heard, Spoken } from './spoken';

export function paragraphsOf(texts: readonly SourceText[]): Paragraph[] {
  let language: Language = 'en';
  return texts.flatMap(({ text }, index) =>
    [...text.matchAll(/[^\n]*\S[^\n]*/gu)].map((match) => {
      const start = match.index + match[0].length - match[0].trimStart().length;
      const end = match.index + match[0].trimEnd().length;
      const line = text.slice(start, end);
      if (/^(즉시 보도)/u.test(line)) language = 'ko';
      if (line.startsWith('Dejar')) language = 'en';
      return {
        span: { text: index, start, end },
        text: line.replace(/\s/gu, ' '),
        language,
        isSetOff: false,
      };
    }),
  );
}

export function releasePartsOf(paragraphs: Paragraph[]): ReleaseParts {
  const rest = paragraphs.filter(({ text }) => !/^(Ir al|Dejar)/u.test(text));
  const [label, date, headline, ...after] = rest;
  const contactAt = after.findIndex(({ text }) => /^(Media contact|보도 담당)/u.test(text));
  const dateline = /^(Washington, D\.C\.|워싱턴 D\.C\.)/u.exec(after[0]?.text ?? '');
  const [month, day, year] = [...(date?.text ?? '').matchAll(/\d+/gu)].map(([number]) => number);
  return {
    ...(label && { label: label.span }),
    ...(date && {
      date: {
        day: year === undefined ? `${day}-11-0${month}` : '2024-11-06',
        at: date.span,
      },
    }),
    ...(headline && { headline: headline.span }),
    ...(dateline &&
      after[0] && {
        dateline: { ...after[0].span, end: after[0].span.start + dateline[0].length },
      }),
    subheadlines: [],
    contact: after.slice(contactAt, contactAt + 1),
    boilerplate: after.slice(contactAt + 1),
    body: after.slice(0, contactAt),
    findings: [],
  };
}

export function hear(paragraphs: Paragraph[], network: Network): Heard {
  const spoken: Spoken[] = [];
  const rest: Paragraph[] = [];
  for (const paragraph of paragraphs) {
    const { language, span, text } = paragraph;
    const at = (start: number, length: number): Span => ({
      text: span.text,
      start: span.start + start,
      end: span.start + start + length,
    });
    const quoted = quotedSpans(text, speechMarksIn([text]));
    const named = (names: (string | undefined)[]) =>
      names.flatMap((name) => {
        const start =
          name === undefined
            ? -1
            : ([...text.matchAll(new RegExp(name, 'gu'))].find(
                ({ index }) => !quoted.some(([from, to]) => from <= index && index < to),
              )?.index ?? -1);
        return start < 0 || name === undefined ? [] : [at(start, name.length)];
      })[0];
    const people = network.people.flatMap(({ name }) => named([name[language]]) ?? []);
    const organizations = network.organizations.flatMap(({ name }) => named([name[language]]) ?? []);
    const [name] = people;
    if (quoted.length === 0 || !name) {
      rest.push(paragraph);
      continue;
    }
    const title = /Co-Director|Executive Director|공동디렉터|사무총장/u.exec(text);
    spoken.push({
      language,
      paragraphs: [paragraph],
      words: quoted.map(([start, end]) => at(start, end - start)),
      speakers: [
        {
          name,
          ...(title && { title: at(title.index, title[0].length) }),
          organizations: organizations.slice(0, 1).map((one) => ({ name: one })),
        },
      ],
      organizations: [],
    });
  }
  return { spoken, rest, findings: [] };
}
