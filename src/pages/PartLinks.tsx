import type { Part } from '../content/views';
import { useWords } from '../i18n/useWords';
import { pathTo, type Place } from '../links';
import { ArrowLeftIcon, ArrowRightIcon } from '../ui/icons';
import { Link } from '../ui/Link';

interface PartLinksProps {
  list: Part<unknown>;
  /** The list's own place. */
  place: Extract<Place, { part?: string }>;
}

/** From one part of a long list to the older and the newer one. */
export function PartLinks({ list: { part, parts }, place }: PartLinksProps) {
  const { t, language } = useWords();
  if (parts === 0) return null;
  const older = part === undefined ? parts : part - 1;
  const to = (number: number) =>
    pathTo(language, number > parts ? place : { ...place, part: String(number) });

  return (
    <nav
      aria-label={t('part.pages')}
      className="mt-12 flex flex-wrap justify-between gap-x-8 gap-y-2 border-t border-line pt-5 text-name"
    >
      {part !== undefined && (
        <Link to={to(part + 1)} className="link inline-flex min-h-11 items-center gap-2">
          <ArrowLeftIcon className="size-3.5" />
          {part === parts ? t('part.newest') : t('part.newer')}
        </Link>
      )}
      {part !== undefined && (
        <span className="py-2 text-quiet">{t('part.part', { number: part, total: parts })}</span>
      )}
      {older > 0 && (
        <Link to={to(older)} className="link inline-flex min-h-11 items-center gap-2">
          {t('part.older')}
          <ArrowRightIcon className="size-3.5" />
        </Link>
      )}
    </nav>
  );
}
