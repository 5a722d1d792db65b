import type { TFunction } from 'i18next';
import { correctedOn } from '../../content/corrections';
import { Phrasing } from '../../content/phrasing';
import type { Voice } from '../../content/views';
import type { Language } from '../../i18n/languages';
import { loadWords } from '../../i18n/words';
import type { StatementIds } from '../../links';
import type { SiteContext } from '../siteFile';

/** A statement in a language, with the words to speak of it. */
interface SpokenVoice {
  language: Language;
  t: TFunction;
  phrasing: Phrasing;
  voice: Voice;
  ids: StatementIds;
  /** The day of its last correction. */
  corrected: string | undefined;
}

/** Every statement in every language of the network. */
export async function* voicesOf({ archive }: SiteContext): AsyncGenerator<SpokenVoice> {
  for (const language of archive.content.network.languages) {
    const phrasing = new Phrasing(archive, language);
    const { t } = await loadWords(language);
    for (const entry of archive.entries) {
      const voice = phrasing.voice(entry);
      yield {
        language,
        t,
        phrasing,
        voice,
        ids: { release: voice.release, statement: voice.statement },
        corrected: correctedOn(entry.release, entry.statement.id),
      };
    }
  }
}
