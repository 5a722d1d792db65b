import { useEffect, useRef } from 'react';
import { useWords } from '../../i18n/useWords';
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
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);

  return (
    <dialog
      ref={dialog}
      aria-label={t('site.search')}
      onClose={onClose}
      className="mx-auto mt-[8vh] w-full max-w-[44rem] border-t-3 border-iron bg-paper px-5 py-6 text-ink backdrop:bg-paper/80 sm:border sm:border-t-3 sm:border-rule sm:border-t-iron sm:px-8"
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
    </dialog>
  );
}
