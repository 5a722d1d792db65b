/** The note by which readers learn that a release was corrected. */
import type { ReleaseVersion, Text } from '../../content/schema';
import { languages, type Language } from '../../i18n/languages';
import type { DeskT } from '../../i18n/words';
import type { Change } from './differences';

/** What readers see, and so are told: notes, cards and the cutting of passages are the site's own matter. */
const told: ReadonlySet<Change['kind']> = new Set([
  'headline',
  'date',
  'words',
  'statementAdded',
  'statementGone',
  'speaker',
  'title',
  'paragraph',
  'paragraphAdded',
  'paragraphGone',
  'label',
  'dateline',
  'contact',
  'boilerplate',
]);

/**
 * Proposes the entry of `versions` for a corrected release; a person may write it anew.
 * @param day on which it is corrected
 * @param tellings for each of the network's languages its words and the name of a statement's speaker in it
 * @returns null where readers see no change
 */
export function versionFor(
  changes: readonly Change[],
  day: string,
  tellings: readonly { language: Language; t: DeskT; nameOf: (statement: string) => string }[],
): ReleaseVersion | null {
  const seen = changes.filter(({ kind }) => told.has(kind));
  if (seen.length === 0) return null;
  const idsOf = (...kinds: Change['kind'][]) => [
    ...new Set(seen.flatMap(({ kind, statement }) => (kinds.includes(kind) ? (statement ?? []) : []))),
  ];
  const has = (kind: Change['kind']) => seen.some((change) => change.kind === kind);
  const text = Object.fromEntries(
    tellings.map(({ language, t, nameOf }) => {
      const about = (key: 'words' | 'added' | 'gone' | 'speaker', ids: string[]) =>
        ids.length === 0
          ? []
          : [t(`versionNote.${key}`, { names: languages[language].list(ids.map(nameOf)) })];
      const sentences = [
        ...(has('date') ? [t('versionNote.date')] : []),
        ...(has('headline') ? [t('versionNote.headline')] : []),
        ...about('words', idsOf('words')),
        ...about('speaker', idsOf('speaker', 'title')),
        ...about('added', idsOf('statementAdded')),
        ...about('gone', idsOf('statementGone')),
      ];
      return [language, sentences.length > 0 ? sentences.join(' ') : t('versionNote.other')];
    }),
  ) as Text;
  const statements = idsOf('words', 'speaker', 'title', 'statementAdded');
  const isOfThemOnly = seen.every(
    ({ statement }) => statement !== undefined && statements.includes(statement),
  );
  return { date: day, text, ...(isOfThemOnly && { statements }) };
}
