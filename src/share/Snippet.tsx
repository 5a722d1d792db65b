import type { ReactNode } from 'react';
import { Mixed } from '../i18n/Mixed';
import { useWords } from '../i18n/useWords';
import { useCopying } from './Copying';

interface SnippetProps {
  title: string;
  /** HTML to paste. */
  code: string;
  /** What it does. */
  children: ReactNode;
}

/** A piece of HTML, to be read before it is pasted. */
export function Snippet({ title, code, children }: SnippetProps) {
  const { t, language } = useWords();
  const { copy } = useCopying();

  return (
    <div className="grid gap-2 text-list">
      <p>
        <strong className="font-semibold">{title}</strong>
        <span className="block text-quiet">{children}</span>
      </p>
      <section
        className="max-h-32 overflow-y-auto print:max-h-none border border-quiet p-2"
        // What scrolls must be within the keyboard's reach.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        aria-label={title}
      >
        <pre className="font-serif text-small break-all whitespace-pre-wrap select-all">
          <Mixed text={code} language={language} />
        </pre>
      </section>
      <button
        type="button"
        aria-label={`${t('share.copyCode')}: ${title}`}
        onClick={() => copy({ text: code, said: t('share.codeCopied') })}
        // Without scripts it is copied by hand.
        className="way noscript:hidden"
      >
        {t('share.copyCode')}
      </button>
    </div>
  );
}
