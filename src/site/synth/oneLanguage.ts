/** Releases, and statements, that were published in one language only. */
import type { Block, Release, Statement } from '../../content/schema';
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
  const only = onlyWithout(missing);
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
      return statementWithout(item, missing);
    }),
  };
}

/** A statement that a release has in its other languages only. */
export function lacking(statement: Statement, language: Language): Statement {
  return { ...statementWithout(statement, [language]), missing: [language] };
}

function statementWithout(statement: Statement, missing: readonly Language[]): Statement {
  const only = onlyWithout(missing);
  const { notes: _, title, coSpeakers, text, passages, ...said } = statement;
  return {
    ...said,
    ...(title && { title: only(title) }),
    ...(coSpeakers && {
      coSpeakers: coSpeakers.map((one) => ({ ...one, ...(one.title && { title: only(one.title) }) })),
    }),
    text: only(text),
    passages: passages.map(only),
  };
}

function onlyWithout(missing: readonly Language[]) {
  return <Text extends Partial<Record<Language, unknown>>>(text: Text): Text => {
    const left = { ...text };
    for (const language of missing) delete left[language];
    return left;
  };
}
