import { bylineOf } from '../content/names';
import { speakersOf } from '../content/speakers';
import { passageIn, pullOf } from '../content/verbatim';
import { languages, type Language } from '../i18n/languages';
import { useWords } from '../i18n/useWords';
import { pathTo, underBase, type Place } from '../links';
import { sourceOf, type Quotation } from '../share/citation';
import { useShare } from '../share/Sharing';
import { useFragment } from './useFragment';
import { site } from './siteSettings';
import type { useStatement } from './useStatement';

type Told = ReturnType<typeof useStatement>;
type StatementPlace = Extract<Place, { page: 'statement' | 'both' }>;

/** Opens the panel with what a statement's page shares: the passage that the address points at, else the statement, by its pull. */
export function useSharing(told: Told, place: StatementPlace) {
  const { language } = useWords();
  const share = useShare();
  const fragment = useFragment();
  const { release, statement } = told;
  const passage = statement.passages.find(({ id }) => id === fragment)?.id;
  const published = [told.words, ...told.languages.filter((code) => code !== told.words)];

  const here = (code: Language, at: Place) =>
    window.location.origin + underBase(site.base, pathTo(code, at, passage));
  const sourceIn = (code: Language) => ({
    language: code,
    byline: languages[code].cite(bylineOf(speakersOf(told, statement, code), code)),
    date: release.date,
  });

  function handleShare() {
    const quotations = published.map((code): Quotation => ({
      ...sourceIn(code),
      words:
        passage === undefined
          ? pullOf(statement, code)
          : passageIn(statement, passage, code, release.dateline?.[code]),
      address: here(code, { ...place, page: 'statement' }),
    }));
    share({
      kind: passage === undefined ? 'statement' : 'passage',
      title: sourceOf(sourceIn(language)),
      address: here(language, place),
      quotations,
    });
  }

  return { handleShare };
}
