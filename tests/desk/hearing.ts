/** What is heard in a text whose paragraphs stand one below the other, with an empty line between. */
import type { Network } from '../../src/content/schema';
import { hearEnglish } from '../../src/desk/importer/english/hearEnglish';
import { KnownPeople } from '../../src/desk/importer/known';
import type { Paragraph, Span } from '../../src/desk/importer/source';
import { realContent } from '../realContent';

function paragraphsIn(text: string): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  for (const match of text.matchAll(/\S(?:(?!\n\s*\n)[\s\S])*/gu)) {
    const words = match[0].trimEnd();
    const indented = /(?:^|\n) {4,}$/u.test(text.slice(0, match.index));
    paragraphs.push({
      span: { text: 0, start: match.index, end: match.index + words.length },
      text: words.replace(/\s/gu, ' '),
      language: 'en',
      isSetOff: indented,
    });
  }
  return paragraphs;
}

export function heardIn(text: string, network: Network = realContent().network) {
  const heard = hearEnglish(paragraphsIn(text), new KnownPeople(network));
  const slice = ({ start, end }: Span) => text.slice(start, end).replace(/\s+/gu, ' ');
  return {
    spoken: heard.spoken.map((one) => ({
      words: one.words.map(slice),
      sayers: [
        ...one.speakers.map(({ name, title, organizations }) =>
          [
            slice(name),
            title ? slice(title) : '-',
            ...organizations.map((organization) => slice(organization.name)),
          ].join(' | '),
        ),
        ...one.organizations.map(({ name }) => `* ${slice(name)}`),
      ],
      paragraphs: one.paragraphs.map(({ span }) => slice(span)),
    })),
    rest: heard.rest.map(({ span }) => slice(span)),
    findings: heard.findings.map(
      ({ kind, weight, at }) => `${kind}${weight === 'must' ? '!' : ''}: ${at.map(slice).join(' / ')}`,
    ),
  };
}
