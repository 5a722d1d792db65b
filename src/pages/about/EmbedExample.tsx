import type { Voice } from '../../content/views';
import { useWords } from '../../i18n/useWords';
import { frameHeight } from '../../share/frameHeight';
import type { QuotedStatement } from '../../share/quotedStatement';
import { Snippet } from '../../share/Snippet';
import { liveCardSnippet } from '../../share/snippets';
import { embedPath, underBase } from '../../links';
import { site } from '../siteSettings';

interface EmbedExampleProps {
  voice: Voice;
  quoted: QuotedStatement;
}

/** A statement as another site shows it, and the code that does it. */
export function EmbedExample({ voice, quoted }: EmbedExampleProps) {
  const { t, language } = useWords();
  const { release, statement } = voice;

  return (
    <div className="grid gap-4">
      {/* A page of our own, under our own policy. */}
      {/* oxlint-disable-next-line react/iframe-missing-sandbox */}
      <iframe
        src={underBase(site.base, embedPath(language, { release, statement }))}
        title={quoted.title}
        height={frameHeight(quoted)}
        loading="lazy"
        className="w-full print:hidden"
      />
      <Snippet title={t('share.card')} code={liveCardSnippet(quoted)}>
        {t('share.cardText')}
      </Snippet>
    </div>
  );
}
