import { useWords } from '../../i18n/useWords';
import { Dialog } from '../../ui/Dialog';
import { Link } from '../../ui/Link';
import { Trouble } from '../Trouble';

interface SearchTroubleProps {
  error: unknown;
  /** The page with a box of its own. */
  path: string;
  onClose: () => void;
}

/** Stands over the page where the search couldn't be opened; what was read stays behind it. */
export function SearchTrouble({ error, path, onClose }: SearchTroubleProps) {
  const { t } = useWords();

  return (
    <Dialog
      aria-label={t('site.search')}
      onClose={onClose}
      className="mx-auto mt-[8vh] max-w-[44rem] px-5 py-6 sm:px-8"
    >
      <Trouble error={error} />
      <p className="mt-5 flex flex-wrap items-center justify-between gap-x-8 border-t border-line pt-3 text-name">
        <Link to={path} className="link inline-block py-2.5">
          {t('error.goStatements')}
        </Link>
        <button type="button" onClick={onClose} className="min-h-11 text-quiet hover:text-celadon">
          {t('share.close')}
        </button>
      </p>
    </Dialog>
  );
}
