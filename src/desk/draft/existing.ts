/** The published release that a draft is a new version of, if it is one. */
import { normal } from '../../content/verbatim';
import type { Release } from '../../content/schema';
import { languageCodes } from '../../i18n/languages';

/**
 * @param release one that was just made of a text
 * @returns of the published ones that with the same id, or else that of the same day with a headline alike.
 */
export function existingOf(release: Release, published: readonly Release[]): Release | undefined {
  return (
    published.find(({ id }) => id === release.id) ??
    published.find(({ date, headline }) => date === release.date && areAlike(headline, release.headline))
  );
}

/** Whether the headlines share most of their words in a language; a corrected headline is still the same one. */
function areAlike(one: Release['headline'], other: Release['headline']): boolean {
  return languageCodes.some((language) => {
    const [some, others] = [wordsOf(one[language]), wordsOf(other[language])];
    const shared = [...some].filter((word) => others.has(word)).length;
    return shared > 0 && shared >= Math.max(some.size, others.size) * 0.6;
  });
}

function wordsOf(headline = ''): Set<string> {
  return new Set(
    normal(headline)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu),
  );
}
