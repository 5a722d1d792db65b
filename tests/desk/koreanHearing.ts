/** What is heard in a Korean text, one paragraph a line. */
import { hearKorean } from '../../src/desk/importer/korean/hearKorean';
import { KnownPeople } from '../../src/desk/importer/known';
import type { Paragraph, Span } from '../../src/desk/importer/source';
import type { OrganizationNamed, SayerNamed } from '../../src/desk/importer/spoken';

const nobody = new KnownPeople({ people: [], organizations: [] });

/** One paragraph a line. */
function paragraphsOf(source: string): Paragraph[] {
  return [...source.matchAll(/[^\n]+/gu)].flatMap((match) => {
    const [line] = match;
    const text = line.trim();
    const start = match.index + line.indexOf(text);
    if (text === '') return [];
    return [
      {
        span: { text: 0, start, end: start + text.length },
        text: text.replace(/\s/gu, ' '),
        language: 'ko' as const,
        isSetOff: /^\s{4}/u.test(line),
      },
    ];
  });
}

/** Each statement as `name (other script) | title | organizations`, then its words. */
export function heard(source: string, known = nobody) {
  const { spoken } = hearKorean(paragraphsOf(source), known);
  const cut = ({ start, end }: Span) => source.slice(start, end);
  const body = ({ name, otherScript }: OrganizationNamed) =>
    cut(name) + (otherScript ? ` (${cut(otherScript)})` : '');
  const person = ({ name, otherScript, title, organizations }: SayerNamed) =>
    [
      cut(name) + (otherScript ? ` (${cut(otherScript)})` : ''),
      title ? cut(title) : '',
      organizations.map(body).join(', '),
    ].join(' | ');
  return spoken.map(({ speakers, organizations, words }) => [
    [...speakers.map(person), ...organizations.map((one) => `[${body(one)}]`)].join(' & '),
    ...words.map(cut),
  ]);
}
