import { expect, test } from 'vitest';
import { languages } from '../../src/i18n/languages';
import { noGlyphs } from '../../src/site/glyphs';
import { siteFonts } from '../../src/site/siteFonts';
import { realContent } from '../realContent';

test('Whatever the interface may come to say, placeholders and messages that no page shows among it, has its typeface', async () => {
  const { network } = realContent();
  const { covers } = await siteFonts(noGlyphs(), network, '/');
  for (const code of network.languages) {
    const all = [await languages[code].load(), await languages[code].loadMore()].flatMap(({ words }) =>
      Object.values(words).flatMap((area) => Object.values(area)),
    );
    const letters = new Set(all.join('').replace(/[\s\u2060]/gu, ''));
    expect(letters.size).toBeGreaterThan(60);
    expect([...letters].filter((letter) => !covers('sans', letter))).toEqual([]);
  }
});
