import type { KeyboardEvent } from 'react';
import { useLocation } from 'react-router';
import type { ShellView } from '../../content/views';
import { useWords } from '../../i18n/useWords';
import { pathTo } from '../../links';
import { CloseIcon, MenuIcon } from '../../ui/icons';
import { LanguageSwitch } from './LanguageSwitch';
import { ThemeSwitch } from './ThemeSwitch';
import { SearchLink } from './SearchLink';
import { useSections } from './useSections';
import { Link } from '../../ui/Link';

interface HeaderProps {
  shell: ShellView;
}

export function Header({ shell }: HeaderProps) {
  const { t, language } = useWords();
  const { pathname } = useLocation();
  const { name } = shell;

  return (
    <header className="border-b border-line print:hidden">
      <div className="page-width relative flex h-15 items-center gap-3 md:h-18 md:gap-10">
        <Link
          to={pathTo(language, { page: 'home' })}
          // The other name goes into a second line, out of sight, where one line can't hold both.
          className="flex h-8 min-w-0 flex-wrap items-baseline gap-x-2.5 overflow-hidden leading-8 lg:shrink-0"
        >
          <span className="max-w-full truncate font-serif text-lead leading-8 font-semibold tracking-[0.06em] ko:tracking-normal">
            {name.text}
          </span>
          {name.other && (
            <span
              lang={name.other.language}
              className="font-serif text-body leading-8 text-quiet whitespace-nowrap"
            >
              {name.other.text}
            </span>
          )}
        </Link>
        <nav aria-label={t('site.pages')} className="hidden h-full lg:block">
          <Sections
            className="-mb-px flex h-[calc(100%+1px)] gap-8"
            itemClassName="h-full border-b-2 flex items-center"
          />
        </nav>
        <div className="ml-auto flex shrink-0 items-center gap-2 lg:gap-4">
          <SearchLink />
          <LanguageSwitch />
          <ThemeSwitch />
          {/* Opens without scripts; a new page closes it, as its key is the page, and so does Escape. */}
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- its summary has the focus */}
          <details key={pathname} onKeyDown={closeOnEscape} className="group lg:hidden">
            <summary className="-mr-3 flex size-11 cursor-pointer items-center justify-center">
              <span className="sr-only">{t('site.menu')}</span>
              <MenuIcon className="size-6 group-open:hidden" />
              <CloseIcon className="hidden size-6 group-open:block" />
            </summary>
            <nav
              aria-label={t('site.pages')}
              className="absolute inset-x-0 top-full z-20 min-h-[calc(100dvh-3.75rem)] border-t border-line bg-paper"
            >
              <Sections
                className="page-width py-2"
                itemClassName="block border-l-3 py-3.5 pl-4 font-serif text-lead"
              />
            </nav>
          </details>
        </div>
      </div>
    </header>
  );
}

function closeOnEscape({ key, currentTarget }: KeyboardEvent<HTMLDetailsElement>) {
  if (key !== 'Escape' || !currentTarget.open) return;
  currentTarget.open = false;
  currentTarget.querySelector('summary')?.focus();
}

function Sections({ className, itemClassName }: { className: string; itemClassName: string }) {
  return (
    <ul className={className}>
      {useSections().map(({ to, words, current }) => (
        <li key={to} className="h-full">
          <Link
            to={to}
            aria-current={current}
            className={`${itemClassName} hover:text-celadon ${current ? 'border-iron font-medium' : 'border-transparent'}`}
          >
            {words}
          </Link>
        </li>
      ))}
    </ul>
  );
}
