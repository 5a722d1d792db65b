import { sayerOf } from '../content/names';
import { speakersOf } from '../content/speakers';
import { statementTitle } from '../content/statementTitle';
import { passageIn, pullOf } from '../content/verbatim';
import type { Language } from '../i18n/languages';
import { useWords } from '../i18n/useWords';
import { absolute, pathTo, type Place } from '../links';
import { sourceOf, type Quotation } from '../share/quotation';
import { quotedStatement } from '../share/quotedStatement';
import type { SelectedWords } from '../share/selectedWords';
import type { Shared } from '../share/shared';
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
  const { release, statement, words, published } = told;
  const marked = statement.passages.find(({ id }) => id === fragment)?.id;
  const versions = [words, ...published.filter((code) => code !== words)];

  const sourceIn = (code: Language) => ({
    language: code,
    byline: sayerOf(speakersOf(told, statement, code), code),
    date: release.date,
  });
  const titleOf = () => sourceOf(sourceIn(language));
  const address = (code: Language, at: Place, passage?: string) => absolute(site, pathTo(code, at, passage));

  const quotationIn = (code: Language, passage?: string): Quotation => ({
    ...sourceIn(code),
    words: {
      language: code,
      text:
        passage === undefined
          ? pullOf(statement, code, release.dateline?.[code])
          : passageIn(statement, passage, code, release.dateline?.[code]),
    },
    address: address(code, { ...place, page: 'statement' }, passage),
  });

  // Made when someone shares: most who read don't.
  const wholeOf = (): Shared => ({
    kind: 'statement',
    title: titleOf(),
    address: address(language, place),
    quotations: versions.map((code) => quotationIn(code)),
    isExact: true,
    embed: quotedStatement(
      {
        ...told.speakers,
        release: release.id,
        statement: statement.id,
        date: release.date,
        pull: { language: words, text: pullOf(statement, words, release.dateline?.[words]) },
      },
      { language, site, title: statementTitle({ ...told.speakers, date: release.date }, t, language) },
    ),
  });

  function handleShare() {
    if (marked === undefined) return share(wholeOf());
    share({
      kind: 'passage',
      title: titleOf(),
      address: address(language, place, marked),
      quotations: versions.map((code) => quotationIn(code, marked)),
      isExact: true,
      whole: wholeOf(),
    });
  }

  function handleWords({ said, language: code, address: itsAddress, isExact }: SelectedWords) {
    share({
      kind: 'words',
      title: titleOf(),
      address: itsAddress,
      isExact,
      quotations: said
        ? [{ ...sourceIn(code), words: { language: code, text: said }, address: itsAddress }]
        : [],
    });
  }

  return { handleShare, handleWords };
}
