import type { MouseEvent } from 'react';
import { useHref } from 'react-router';
import { useWords } from '../i18n/useWords';
import { ChainIcon } from '../ui/icons';
import { useCopy } from './CopyLinks';

interface CopyPageLinkProps {
  /** The page's own path. */
  path: string;
}

/** Copies the page's address. Without scripts it is a plain link to it, which can be copied by hand. */
export function CopyPageLink({ path }: CopyPageLinkProps) {
  const { t } = useWords();
  const href = useHref(path);
  const copy = useCopy();

  function handleClick(event: MouseEvent) {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    copy(new URL(href, window.location.origin).href);
  }

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
