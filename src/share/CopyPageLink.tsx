import { useHref } from 'react-router';
import { useWords } from '../i18n/useWords';
import { ChainIcon } from '../ui/icons';
import { useCopyLink } from './CopyLinks';

interface CopyPageLinkProps {
  /** The page's own path. */
  path: string;
}

/** Copies the page's address. Without scripts it is a plain link to it, which can be copied by hand. */
export function CopyPageLink({ path }: CopyPageLinkProps) {
  const { t } = useWords();
  const href = useHref(path);
  const handleClick = useCopyLink();

  return (
    <a
      href={href}
      onClick={handleClick}
      className="mb-2 inline-flex min-h-11 items-center gap-2.5 border border-celadon px-4 text-name font-medium text-celadon hover:bg-celadon-pale"
    >
      <ChainIcon className="size-4" />
      {t('statement.copyLink')}
    </a>
  );
}
