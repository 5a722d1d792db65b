/** Proposes the note by which readers learn that the languages differ; a person may write it anew. */
import type { Note, Text } from '../../content/schema';
import { languageCodes, type Language } from '../../i18n/languages';
import type { DeskT } from '../../i18n/words';
import type { LanguageDifference } from './parity';
import { quoted } from './sayings';

/**
 * @param tellings the desk's words in each language of the network: readers of each get the note
 * @returns null where no words can be quoted: of a count of sentences a reader learns nothing
 */
export function noteFor(
  { kind, only, passage }: LanguageDifference,
  tellings: readonly { language: Language; t: DeskT }[],
): Note | null {
  if (kind === 'sentences') return null;
  const [first, second] = languageCodes.filter((code) => only[code]);
  if (!first) return null;
  const text = Object.fromEntries(
    tellings.map(({ language, t }) => {
      const name = (code: Language) => t(`inLanguage.${code}`);
      const words = (code: Language) => quoted(only[code]?.words ?? []);
      if (kind === 'speaker') return [language, t('proposal.onlyThere', { language: name(first) })];
      if (!second) return [language, t('proposal.adds', { language: name(first), words: words(first) })];
      const sides = {
        first: name(first),
        firstWords: words(first),
        second: name(second),
        secondWords: words(second),
      };
      return [language, t('proposal.both', sides)];
    }),
  ) as Text;
  return { kind: 'differs', ...(passage !== undefined && { passage }), text };
}
