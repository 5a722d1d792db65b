import { bylineOf } from '../content/names';
import { speakersOf } from '../content/speakers';
import { statementTitle } from '../content/statementTitle';
import { passageIn, pullOf } from '../content/verbatim';
import { languages, type Language } from '../i18n/languages';
import { useWords } from '../i18n/useWords';
import { embedPath, pathTo, underBase, type Place } from '../links';
import { sourceOf, type Quotation } from '../share/quotation';
import type { SelectedWords } from '../share/selectedWords';
import { useShare } from '../share/Sharing';
import { site } from './siteSettings';
import { useFragment } from './useFragment';
import type { useStatement } from './useStatement';

type Told = ReturnType<typeof useStatement>;
type StatementPlace = Extract<Place, { page: 'statement' | 'both' }>;

/**
 * Opens the panel with what a statement's page shares: the passage that the address points at, else the
 * statement, by its pull; or words that were selected on it.
 */
export function useSharing(told: Told, place: StatementPlace) {
  const { t, language } = useWords();
  const share = useShare();
  const fragment = useFragment();
  const { release, statement } = told;
  const passage = statement.passages.find(({ id }) => id === fragment)?.id;
  const published = [told.words, ...told.languages.filter((code) => code !== told.words)];

  const here = (path: string) => window.location.origin + underBase(site.base, path);
  const sourceIn = (code: Language) => ({
    language: code,
    byline: languages[code].cite(bylineOf(speakersOf(told, statement, code), code)),
    date: release.date,
  });
  const quotationIn = (code: Language): Quotation => ({
    ...sourceIn(code),
    words: {
      language: code,
      text:
        passage === undefined
          ? pullOf(statement, code)
          : passageIn(statement, passage, code, release.dateline?.[code]),
    },
    address: here(pathTo(code, { ...place, page: 'statement' }, passage)),
  });

  function handleShare() {
    share({
      kind: passage === undefined ? 'statement' : 'passage',
      title: sourceOf(sourceIn(language)),
      address: here(pathTo(language, place, passage)),
      quotations: published.map(quotationIn),
      ...(passage === undefined && {
        embed: {
          ...quotationIn(told.words),
          title: statementTitle({ ...told.speakers, date: release.date }, t, language),
          embedAddress: here(embedPath(language, place)),
        },
      }),
    });
  }

  function handleWords({ said, language: code, address, isExact }: SelectedWords) {
    share({
      kind: 'words',
      title: sourceOf(sourceIn(language)),
      address,
      isExact,
      quotations: said ? [{ ...sourceIn(code), words: { language: code, text: said }, address }] : [],
    });
  }

  return { handleShare, handleWords };
}
