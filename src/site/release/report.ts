/** What the command says, a line each. */
import type { Change, WordChange } from '../../desk/draft/differences';
import type { DeskT } from '../../i18n/words';
import type { Made, PrintedFinding } from './makeRelease';

/** A line for a terminal, which would obey some of the characters that a text or a file's name may hold. */
export function visible(line: string): string {
  return line.replace(
    /(?!\n)\p{Cc}|\p{Bidi_Control}/gu,
    (character) => `<U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}>`,
  );
}

/** Each finding with its first place as an editor opens it: `file:line:column`. */
export function findingLines(findings: readonly PrintedFinding[]): string[] {
  return findings.flatMap(({ weight, about, sentence, places }) => {
    const [first] = places;
    const head = first ? `${first.file}:${first.line}:${first.column}: ` : '';
    return [
      `${head}${weight === 'must' ? 'must' : 'look'}: ${about}: ${sentence}`,
      ...places.map(
        ({ file, line, column, words }, index) =>
          `    ${index === 0 ? '' : `${file}:${line}:${column}: `}“${shortened(words)}”`,
      ),
    ];
  });
}

/** What has to be added to `network.json`, to be copied from here. */
export function proposalLines({ people, organizations }: Pick<Made, 'people' | 'organizations'>): string[] {
  const entries = (name: string, list: readonly unknown[]) =>
    list.length === 0
      ? []
      : [
          `Add to “${name}” in network.json (or run again with --network --replace):`,
          ...list.map((one) => `  ${JSON.stringify(one)}`),
        ];
  return [...entries('people', people), ...entries('organizations', organizations)];
}

/** What differs from the published release: `[-gone-]`, `{+new+}`. */
export function changeLines(changes: readonly Change[], t: DeskT): string[] {
  return changes.flatMap(({ kind, statement = '', language, words }) => [
    `changed: ${t(`change.${kind}`, { name: statement })}${language ? ` (${t(`inLanguage.${language}`)})` : ''}`,
    ...(words ? [`    ${words.map(marked).join('')}`] : []),
  ]);
}

function marked({ kind, text }: WordChange): string {
  if (kind === 'removed') return `[-${text}-]`;
  if (kind === 'added') return `{+${text}+}`;
  return text.length > 80 ? `${text.slice(0, 35)} … ${text.slice(-35)}` : text;
}

function shortened(words: string): string {
  const line = words.replace(/\s+/gu, ' ');
  return line.length > 160 ? `${line.slice(0, 80)} … ${line.slice(-70)}` : line;
}
