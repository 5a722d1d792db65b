import type { ReactNode } from 'react';
import { useWords } from '../i18n/useWords';
import { useCopy } from './Copying';

interface SnippetProps {
  title: string;
  /** HTML to paste. */
  code: string;
  /** What it does. */
  children: ReactNode;
}

/** A piece of HTML, to be read before it is pasted. */
export function Snippet({ title, code, children }: SnippetProps) {
  const { t } = useWords();
  const copy = useCopy();

  return (
    <div className="grid gap-2 text-list">
      <p>
        <strong className="font-semibold">{title}</strong>
        <span className="block text-quiet">{children}</span>
      </p>
      {/* Scrolls sideways by the keyboard, too. */}
      <textarea
        readOnly
        rows={4}
        value={code}
        aria-label={title}
        lang="en"
        spellCheck={false}
        onFocus={(event) => event.currentTarget.select()}
        className="w-full resize-none border border-rule bg-paper p-2 text-small"
      />
      <button
        type="button"
        aria-label={`${t('share.copyCode')}: ${title}`}
        onClick={() => copy({ text: code, said: t('share.codeCopied') })}
        className="way"
      >
        {t('share.copyCode')}
      </button>
    </div>
  );
}
