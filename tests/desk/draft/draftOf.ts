/** A draft as the importer would make it of a release that is published: its texts are the release's own, one a language. */
import type { Block, Release } from '../../../src/content/schema';
import { normal } from '../../../src/content/verbatim';
import type { Draft, DraftBlock, DraftPart } from '../../../src/desk/draft/draft';
import type { PerLanguage, SourceText, Span } from '../../../src/desk/importer/source';
import { languageCodes, type Language } from '../../../src/i18n/languages';

export function draftOf(release: Release): Draft {
  const texts: SourceText[] = languageCodes.map((name) => ({ name: `${name}.txt`, text: '' }));
  const printed = (language: Language, words: string): Span => {
    const text = languageCodes.indexOf(language);
    const start = texts[text]!.text.length;
    texts[text]!.text += `${words}\n\n`;
    return { text, start, end: start + words.length };
  };
  const perLanguage = <From, To>(
    from: PerLanguage<From> | undefined,
    make: (language: Language, from: From) => To,
  ) =>
    Object.fromEntries(
      languageCodes.flatMap((code) => (from?.[code] === undefined ? [] : [[code, make(code, from[code])]])),
    ) as PerLanguage<To>;
  const line = (text: PerLanguage<string> | undefined) => perLanguage(text, printed);
  const block = (from: Block | undefined): DraftBlock => ({
    text: perLanguage(from?.text as PerLanguage<string[]> | undefined, (code, list) =>
      list.map((words) => printed(code, normal(words))),
    ),
    notes: from?.notes ?? [],
  });
  return {
    texts,
    id: release.id,
    date: release.date,
    ...(release.source !== undefined && { source: release.source }),
    publishers: release.publishers,
    missing: release.missing ?? [],
    label: line(release.label as PerLanguage<string>),
    headline: line(release.headline as PerLanguage<string>),
    dateline: line(release.dateline as PerLanguage<string>),
    body: release.body.map((item): DraftPart => {
      const made = block(item);
      if (item.kind === 'paragraph') return { kind: 'paragraph', ...made };
      const cursors = new Map<Language, number>();
      return {
        ...made,
        kind: 'statement',
        id: item.id,
        ...(item.speaker !== undefined && { speaker: item.speaker }),
        coSpeakers: (item.coSpeakers ?? []) as never,
        organizations: item.organizations,
        title: (item.title ?? {}) as PerLanguage<string>,
        missing: item.missing ?? [],
        passages: item.passages.map((passage) => ({
          id: passage.id,
          words: perLanguage(passage as PerLanguage<string | string[]>, (code, side) =>
            [side].flat().map((words) => {
              const text = languageCodes.indexOf(code);
              const from = cursors.get(code) ?? made.text[code]?.[0]?.start ?? 0;
              const start = texts[text]!.text.indexOf(normal(words), from);
              cursors.set(code, start + normal(words).length);
              return { text, start, end: start + normal(words).length };
            }),
          ),
        })),
        pull: item.pull,
      };
    }),
    contact: block(release.contact),
    boilerplate: block(release.boilerplate),
    people: [],
    organizations: [],
    findings: [],
  };
}
