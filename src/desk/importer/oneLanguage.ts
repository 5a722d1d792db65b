/** What stands in one of a release’s or the network’s languages only, and that readers of both get to see. */
import type { Network, Organization, Person } from '../../content/schema';
import type { Finding } from './findings';
import type { Span } from './source';
import type { Voice } from './voice';

/** Those new to the network whose name isn't printed in each of its languages: it is shown as it is printed. */
export function namesInOneLanguage(
  proposed: readonly (Person | Organization)[],
  { languages }: Network,
  printedAt: ReadonlyMap<string, Span>,
): Finding[] {
  return proposed.flatMap(({ id, name }): Finding[] => {
    const [code, ...others] = languages.filter((language) => name[language] !== undefined);
    if (code === undefined || others.length + 1 === languages.length) return [];
    const at = printedAt.get(id);
    const values = { name: name[code] ?? '', id };
    return [{ kind: 'nameInOneLanguage', weight: 'look', at: at ? [at] : [], values }];
  });
}

/** A statement whose speaker has a title in one of its languages only. */
export function titleInOneLanguage(voices: readonly Voice[]): Finding[] {
  const titled = voices.filter(({ title, speaker }) => speaker !== undefined && title !== undefined);
  if (titled.length === 0 || titled.length === voices.length) return [];
  const bare = voices.filter((voice) => !titled.includes(voice));
  return [{ kind: 'titleInOneLanguage', weight: 'look', at: bare.flatMap(({ paragraphs }) => paragraphs) }];
}
