import { renderToStaticMarkup } from 'react-dom/server';
import type { Language } from '../../i18n/languages';
import { WordsContext } from '../../i18n/useWords';
import { loadWords } from '../../i18n/words';
import { EmbedCard, type EmbedCardProps } from '../../statements/EmbedCard';

/** Draws the card that other sites frame. @returns what stands in its page's body. */
export async function renderEmbed(card: EmbedCardProps, language: Language): Promise<string> {
  const words = await loadWords(language);
  return renderToStaticMarkup(
    <WordsContext value={words}>
      <EmbedCard {...card} />
    </WordsContext>,
  );
}
