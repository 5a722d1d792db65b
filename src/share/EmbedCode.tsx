import { useWords } from '../i18n/useWords';
import { DownIcon } from '../ui/icons';
import type { QuotedStatement } from './quotedStatement';
import { Snippet } from './Snippet';
import { liveCardSnippet, wordsSnippet } from './snippets';

interface EmbedCodeProps {
  quoted: QuotedStatement;
}

/** For those who have a website: the statement as a card or as words. */
export function EmbedCode({ quoted }: EmbedCodeProps) {
  const { t } = useWords();
  return (
    <details className="group border-t border-line pt-2">
      <summary className="flex min-h-11 cursor-pointer items-center justify-between text-list font-semibold">
        {t('share.embed')}
        <DownIcon className="size-4 group-open:rotate-180" />
      </summary>
      <div className="grid gap-6 pt-2">
        <Snippet title={t('share.card')} code={liveCardSnippet(quoted)}>
          {t('share.cardText')}
        </Snippet>
        <Snippet title={t('share.words')} code={wordsSnippet(quoted)}>
          {t('share.wordsText')}
        </Snippet>
      </div>
    </details>
  );
}
