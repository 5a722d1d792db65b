/** Made-up releases as the one text that staff would paste: for measuring the importer. */
import type { Network, Release } from '../../content/schema';
import { languageCodes, type Language } from '../../i18n/languages';
import { synthesize } from './synthesize';

const labels: Record<Language, string> = { en: 'FOR IMMEDIATE RELEASE', ko: '즉시 보도' };
const days: Record<Language, string> = { en: 'November 6, 2024', ko: '2024년 11월 6일' };

/** A network, and one release of it in both languages, of about so many kilobytes: the bodies of as many made-up ones as it takes. */
export function releaseText(kilobytes: number): { network: Network; text: string } {
  const files = [...synthesize({ organizations: 40, statements: Math.ceil(kilobytes * 2) })];
  const network = JSON.parse(files.at(-1)?.text ?? '') as Network;
  const sides = { en: [] as string[], ko: [] as string[] };
  let headline: Release['headline'] | undefined;
  let size = 0;
  for (const file of files.slice(0, -1)) {
    const release = JSON.parse(file.text) as Release;
    if (release.missing || size > kilobytes * 1000) continue;
    headline ??= release.headline;
    for (const { text } of release.body) {
      for (const language of languageCodes) {
        const paragraphs = text[language] ?? [];
        sides[language].push(...paragraphs);
        size += bytesIn(paragraphs.join('\n\n'));
      }
    }
  }
  const text = languageCodes
    .map((language) =>
      [labels[language], days[language], headline?.[language], ...sides[language]].join('\n\n'),
    )
    .join('\n\n');
  return { network, text };
}

export function bytesIn(text: string): number {
  return new TextEncoder().encode(text).length;
}
