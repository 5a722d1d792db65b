import type { Voice } from '../../content/views';
import { bylineOf } from '../../content/names';
import { languages } from '../../i18n/languages';
import { Mixed } from '../../i18n/Mixed';
import { useWords } from '../../i18n/useWords';
import { absolute, pathTo } from '../../links';
import { inMarks, sourceOf } from '../../share/quotation';
import { site } from '../siteSettings';
import { Example } from './Example';

interface QuoteExampleProps {
  voice: Voice;
}

/** What “Copy the quotation” copies. */
export function QuoteExample({ voice }: QuoteExampleProps) {
  const { language } = useWords();
  const { release, statement, date, pull } = voice;
  const byline = languages[language].cite(bylineOf(voice, language));

  return (
    <Example>
      <p lang={pull.language}>
        <Mixed text={inMarks(pull.text)} language={pull.language} />
      </p>
      <p>— {sourceOf({ byline, date, language })}</p>
      <p className="break-all">
        {absolute(site, pathTo(language, { page: 'statement', release, statement }))}
      </p>
    </Example>
  );
}
