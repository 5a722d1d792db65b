import { statementTitle } from '../../content/statementTitle';
import type { Voice } from '../../content/views';
import { Mixed } from '../../i18n/Mixed';
import { useWords } from '../../i18n/useWords';
import { citationOf } from '../../share/citation';
import { quotedStatement } from '../../share/quotedStatement';
import { site } from '../siteSettings';
import { Example } from './Example';

interface QuoteExampleProps {
  voice: Voice;
}

/** What “Copy the quotation” copies. */
export function QuoteExample({ voice }: QuoteExampleProps) {
  const { t, language } = useWords();
  const quoted = quotedStatement(voice, { language, site, title: statementTitle(voice, t, language) });

  return (
    <Example>
      {citationOf([quoted])
        .text.split('\n')
        .map((line) => (
          <p key={line} className="wrap-anywhere">
            <Mixed text={line} language={voice.pull.language} />
          </p>
        ))}
    </Example>
  );
}
