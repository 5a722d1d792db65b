import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useState, type ComponentType, type MouseEvent } from 'react';
import { useLocation } from 'react-router';
import { loadCode } from '../../content/reading';
import { Link } from '../../ui/Link';
import type { Language } from '../../i18n/languages';
import { useWords } from '../../i18n/useWords';
import { loadWords } from '../../i18n/words';
import { pathTo } from '../../links';
import { SearchIcon } from '../../ui/icons';
import { gatherKeys } from './earlyKeys';
import type { FrameSearchProps } from './FrameSearch';
import { goesToSearch, searchBox } from './searchKey';
import { SearchTrouble } from './SearchTrouble';

/** The search's code and words come when someone is about to use it. */
async function loadSearch(language: Language) {
  const [search] = await loadCode(() => Promise.all([import('./FrameSearch'), loadWords(language)]));
  return search;
}

/** The panel, or why it isn't there, and the place from which it was asked for. */
type Opened = { at: string } & (
  { Panel: ComponentType<FrameSearchProps>; early: string } | { trouble: unknown }
);

/**
 * The way into search from every page: a link to its page; with scripts a panel over this one, by `/` and ⌘K too. Where
 * a page has a box of its own, they go there.
 */
export function SearchLink() {
  const { t, language } = useWords();
  const { key } = useLocation();
  const client = useQueryClient();
  const [opened, setOpened] = useState<Opened | null>(null);
  const path = pathTo(language, { page: 'statements' });

  // Who has gone on leaves it behind, also to another passage of the same page; it doesn't come back with Back.
  if (opened && opened.at !== key) setOpened(null);

  const close = () => setOpened(null);

  const prepare = () => {
    loadSearch(language).then(
      ({ prepareSearch }) => prepareSearch(client, language),
      // What doesn't come is asked for again, and missed, at the press.
      () => {},
    );
  };

  const tell = (trouble: unknown) => setOpened({ at: key, trouble });

  const open = () => {
    const box = searchBox();
    if (box) return box.focus();
    const gathered = gatherKeys();
    loadSearch(language).then(
      ({ FrameSearch }) => setOpened({ at: key, early: gathered(), Panel: FrameSearch }),
      (error: unknown) => {
        gathered();
        tell(error);
      },
    );
  };

  const handleKey = useEffectEvent((event: KeyboardEvent) => {
    if (!goesToSearch(event)) return;
    event.preventDefault();
    open();
  });
  useEffect(() => {
    document.addEventListener('keydown', handleKey);
    return () => document.removeEventListener('keydown', handleKey);
  }, []);

  function handleClick(event: MouseEvent) {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    open();
  }

  return (
    <>
      <Link
        to={path}
        onClick={handleClick}
        onPointerEnter={prepare}
        onFocus={prepare}
        onTouchStart={prepare}
        aria-keyshortcuts="Control+K Meta+K"
        className="-mx-2 flex size-11 items-center justify-center gap-2.5 text-quiet hover:text-celadon lg:mx-0 lg:h-11 lg:w-48 lg:justify-start lg:border-b lg:border-quiet lg:text-list"
      >
        <SearchIcon className="size-4.5 shrink-0 lg:size-3.5" />
        <span className="max-lg:sr-only">{t('site.search')}</span>
        <kbd
          aria-hidden="true"
          // Without scripts no key does it; with them it stands there from the first.
          className="ml-auto hidden border border-rule px-1.5 font-sans text-small/5 lg:inline noscript:hidden!"
        >
          /
        </kbd>
      </Link>
      {opened?.at === key &&
        ('trouble' in opened ? (
          <SearchTrouble error={opened.trouble} path={path} onClose={close} />
        ) : (
          <opened.Panel early={opened.early} onClose={close} onTrouble={tell} />
        ))}
    </>
  );
}
