import { widthInLetters } from '../i18n/widthInLetters';
import type { QuotedStatement } from './quotedStatement';

/**
 * The height in px that a statement's card needs in a frame of 280 to 800 px: a host's page can't ask, so one number has
 * to do. The card's type grows with its width (`embed` in tailwind.config.ts), so that the need hardly changes. The
 * numbers are fitted to the real statements in Chromium, with 10 to 50 px to spare at the width that needs most;
 * tests/e2e/embed.test.ts holds them. What is much longer scrolls.
 */
export function frameHeight({ words, byline }: Pick<QuotedStatement, 'words' | 'byline'>): number {
  const need = 210 + 1.1 * (widthInLetters(words.text) + 0.6 * widthInLetters(byline));
  return Math.ceil(need / 10) * 10;
}
