/** Stands in for the hearing of English until that is there. */
import { quotedSpans, speechMarksIn } from '../../content/quotedSpans';
import type { KnownPeople } from './known';
import type { Paragraph, Span } from './source';
import type { Heard, Spoken } from './spoken';

export function hearEnglish(paragraphs: Paragraph[], known: KnownPeople): Heard {
  const spoken: Spoken[] = [];
  const rest: Paragraph[] = [];
  for (const paragraph of paragraphs) {
    const { language, span, text } = paragraph;
    const at = (start: number, end: number): Span => ({
      text: span.text,
      start: span.start + start,
      end: span.start + end,
    });
    const quoted = quotedSpans(text, speechMarksIn([text]));
    const isOutside = ({ start }: { start: number }) =>
      !quoted.some(([from, to]) => from <= start && start < to);
    const [name] = known.peopleIn(text).filter(isOutside);
    const organizations = known.organizationsIn(text).filter(isOutside).slice(0, 1);
    if (quoted.length === 0 || !name) {
      rest.push(paragraph);
      continue;
    }
    const title = /Co-Director|Executive Director/u.exec(text);
    spoken.push({
      language,
      paragraphs: [paragraph],
      words: quoted.map(([start, end]) => at(start, end)),
      speakers: [
        {
          name: at(name.start, name.end),
          ...(title && { title: at(title.index, title.index + title[0].length) }),
          organizations: organizations.map((one) => ({ name: at(one.start, one.end) })),
        },
      ],
      organizations: [],
    });
  }
  return { spoken, rest, findings: [] };
}
