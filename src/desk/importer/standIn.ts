/** Stand-ins for the rooms that aren't there yet. */
import { quotedSpans, speechMarksIn } from '../../content/quotedSpans';
import type { Network } from '../../content/schema';
import type { Paragraph, Span } from './source';
import type { Heard, Spoken } from './spoken';

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
