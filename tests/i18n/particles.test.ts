import { josa } from 'es-hangul';
import { expect, test } from 'vitest';
import { withParticle } from '../../src/i18n/particles';

const pairs = ['은/는', '이/가', '을/를', '와/과', '으로/로', '이나/나', '이라/라', '으로서/로서'] as const;

test('Every syllable takes the particle that es-hangul gives it', () => {
  for (let code = 0xac00; code <= 0xd7a3; code += 1) {
    const word = `가${String.fromCharCode(code)}`;
    for (const pair of pairs) {
      if (withParticle(word, pair) !== word + josa.pick(word, pair)) {
        expect(withParticle(word, pair)).toBe(word + josa.pick(word, pair));
      }
    }
  }
});
