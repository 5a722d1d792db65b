import { textIn } from '../content/names';
import type { StatementView } from '../content/views';
import { formatDay } from '../i18n/dates';
import type { Language } from '../i18n/languages';
import { Mixed } from '../i18n/Mixed';
import { useWords } from '../i18n/useWords';
import { absolute, pathTo, qrPath, underBase, type Place } from '../links';
import { site } from './siteSettings';
import { useSiteName } from './useSiteName';

interface PaperFootProps {
  place: Extract<Place, { page: 'statement' | 'both' | 'release' }>;
  /** The release that is printed, or that the statement is from. */
  release: Pick<StatementView['release'], 'date' | 'headline'>;
  /** The language of the headline. */
  words: Language;
}

/**
 * The foot of what is printed: whose it is, the release it is from, and the way back to its page. A statement's
 * code comes with the page, last of all, though only paper shows it: Chromium fetches a lazy picture when it
 * prints, Safari prints without it.
 */
export function PaperFoot({ place, release, words }: PaperFootProps) {
  const { language } = useWords();
  const siteName = useSiteName();
  const address = absolute(site, pathTo(language, place));

  return (
    <footer className="hidden break-inside-avoid pt-4 text-list print:mt-auto print:block">
      <div className="flex items-end gap-6 border-t border-ink pt-3">
        <div className="grow">
          <p className="flex flex-wrap items-baseline gap-x-2.5">
            <span className="font-serif text-lead font-semibold tracking-[0.06em] ko:tracking-normal">
              {siteName}
            </span>
            <time dateTime={release.date}>{formatDay(release.date, language)}</time>
          </p>
          <p lang={words}>
            <Mixed text={textIn(release.headline, words)} language={words} />
          </p>
          <p className="pt-2">
            <a href={address}>{address.replace(/^https?:\/\//, '')}</a>
          </p>
        </div>
        {place.page !== 'release' && (
          // The address beside it says the same. The code's own white lies outside the column.
          <img
            src={underBase(site.base, qrPath(language, place))}
            alt=""
            fetchPriority="low"
            className="-mr-[0.09in] -mb-[0.09in] size-[1.15in] shrink-0"
          />
        )}
      </div>
    </footer>
  );
}
