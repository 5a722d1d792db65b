import type { MouseEvent } from 'react';
import { useHref } from 'react-router';
import { useWords } from '../i18n/useWords';
import { ShareIcon } from '../ui/icons';
import { prepareToShare } from './Sharing';

interface ShareLinkProps {
  /** The page's own path. */
  path: string;
  onShare: () => void;
}

/** Opens the ways to share the page. Without scripts it is a plain link to it, which can be copied by hand. */
export function ShareLink({ path, onShare }: ShareLinkProps) {
  const { t, language } = useWords();
  const prepare = () => prepareToShare(language);

  function handleClick(event: MouseEvent) {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    onShare();
  }

  return (
    <a
      href={useHref(path)}
      aria-haspopup="dialog"
      onClick={handleClick}
      onPointerEnter={prepare}
      onFocus={prepare}
      className="mb-2 inline-flex min-h-11 items-center gap-2.5 border border-celadon px-4 text-name font-medium text-celadon hover:bg-celadon-pale print:hidden"
    >
      <ShareIcon className="size-4" />
      {t('share.open')}
    </a>
  );
}
