import { renderToStaticMarkup } from 'react-dom/server';
import { I18nextProvider } from 'react-i18next';
import type { Language } from '../../i18n/languages';
import { loadWords } from '../../i18n/words';
import { EmbedCard, type EmbedCardProps } from '../../statements/EmbedCard';

/** Draws the card that other sites frame. @returns what stands in its page's body. */
export async function renderEmbed(card: EmbedCardProps, language: Language): Promise<string> {
  const words = await loadWords(language);
  return renderToStaticMarkup(
    <I18nextProvider i18n={words}>
      <EmbedCard {...card} />
    </I18nextProvider>,
  );
}
