import type { Voice } from '../../content/views';
import { statementTitle } from '../../content/statementTitle';
import { useWords } from '../../i18n/useWords';
import { frameHeight } from '../../share/frameHeight';
import { quotedStatement } from '../../share/quotedStatement';
import { Snippet } from '../../share/Snippet';
import { liveCardSnippet } from '../../share/snippets';
import { embedPath, underBase } from '../../links';
import { site } from '../siteSettings';

interface EmbedExampleProps {
  voice: Voice;
}

/** A statement as another site shows it, and the code that does it. */
export function EmbedExample({ voice }: EmbedExampleProps) {
  const { t, language } = useWords();
  const { release, statement } = voice;
  const quoted = quotedStatement(voice, { language, site, title: statementTitle(voice, t, language) });

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
