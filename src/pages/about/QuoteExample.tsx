import { Mixed } from '../../i18n/Mixed';
import { citationOf } from '../../share/citation';
import type { QuotedStatement } from '../../share/quotedStatement';
import { Example } from './Example';

interface QuoteExampleProps {
  quoted: QuotedStatement;
}

/** What “Copy the quotation” copies. */
export function QuoteExample({ quoted }: QuoteExampleProps) {
  return (
    <Example>
      {citationOf([quoted])
        .text.split('\n')
        .map((line) => (
          <p key={line} className="wrap-anywhere">
            <Mixed text={line} language={quoted.words.language} />
          </p>
        ))}
    </Example>
  );
}
