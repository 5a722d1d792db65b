/** Releases that were published in one language only. */
import type { Block, Release } from '../../content/schema';
import { languageCodes, type Language } from '../../i18n/languages';
import type { Random } from './random';

/** Most are in all languages. */
export function languagesDrawn(random: Random): Language[] {
  const drawn = random.fraction();
  if (drawn < 0.08) return ['en'];
  return drawn < 0.12 ? ['ko'] : languageCodes;
}

/** A release without its other languages; what compares them goes with them. */
export function inLanguages(release: Release, languages: readonly Language[]): Release {
  const missing = languageCodes.filter((language) => !languages.includes(language));
  if (missing.length === 0) return release;
  const only = <Text extends Partial<Record<Language, unknown>>>(text: Text): Text => {
    const left = { ...text };
    for (const language of missing) delete left[language];
    return left;
  };
  const block = ({ text }: Block): Block => ({ text: only(text) });
  const { label, dateline, headline, contact, boilerplate, body, ...rest } = release;
  return {
    ...rest,
    missing,
    ...(label && { label: only(label) }),
    ...(dateline && { dateline: only(dateline) }),
    headline: only(headline),
    ...(contact && { contact: block(contact) }),
    ...(boilerplate && { boilerplate: block(boilerplate) }),
    body: body.map((item) => {
      if (item.kind === 'paragraph') return { kind: item.kind, ...block(item) };
      const { notes: _, title, text, passages, ...said } = item;
      return {
        ...said,
        ...(title && { title: only(title) }),
        text: only(text),
        passages: passages.map(only),
      };
    }),
  };
}
