import { Fragment } from 'react';
import { isOpening } from '../content/quotationMarks';
import { printed, type Stretch } from '../content/stretches';
import type { PrintedStatement } from '../content/views';
import { languages, type Language } from '../i18n/languages';
import { Mixed } from '../i18n/Mixed';
import { useWords } from '../i18n/useWords';
import { paperSizeBeside } from './paperSize';
import { PassageLink } from './PassageLink';
import { rowsByPassage } from './rowsByPassage';
import { StretchText } from './StretchText';

interface SideBySideProps {
  statement: PrintedStatement;
  /** Two languages, the page's own first. */
  pair: readonly [Language, Language];
  marked?: string | undefined;
  /** Marks a passage and copies its address. */
  onLink: (passage: string) => void;
}

/** A statement in two languages, passage beside passage; on a phone one under the other. */
export function SideBySide({ statement, pair, marked, onLink }: SideBySideProps) {
  const { t } = useWords();
  const sides = pair.map((language) => ({
    language,
    ...rowsByPassage(statement.words[language] ?? []),
  }));
  const onPaper = paperSizeBeside(statement, pair);
  const rowClass =
    'grid gap-x-6 gap-y-5 border-b border-line pt-6 pb-8 md:pb-6 md:grid-cols-[1fr_2.5rem_1fr] lg:grid-cols-[1fr_6rem_1fr] lg:gap-x-0 print:break-inside-avoid print:grid-cols-[1fr_0.75rem_1fr] print:gap-x-2.5 print:py-1.5';

  return (
    <div className="print:pt-4">
      <div className={rowClass}>
        {sides.map(({ language, lead }, index) => (
          <Fragment key={language}>
            {index === 1 && <span className="max-md:hidden print:inline" />}
            <div>
              <h2 lang={language} className="pb-2 text-list font-semibold print:pb-1">
                {languages[language].name}
              </h2>
              {lead ? (
                <p
                  lang={language}
                  data-frame="all"
                  className="words text-body text-quiet ko:text-lead-ko print:text-paper-4 print:ko:text-paper-4-ko"
                >
                  <Mixed text={lead} language={language} />
                </p>
              ) : (
                <p className="text-name text-quiet print:text-paper-4">
                  {sides
                    .filter((other) => other.lead !== '')
                    .map((other) => t('statement.leadIn', { language: t(`language.${other.language}`) }))}
                </p>
              )}
            </div>
          </Fragment>
        ))}
      </div>
      {statement.passages.map((id) => (
        <div
          key={id}
          id={id}
          tabIndex={-1}
          className={`${rowClass} scroll-mt-4 outline-none ${marked === id ? 'is-marked' : ''} marked-row`}
        >
          {/* First on a phone, and for those who hear the page; between the two where they stand side by side. */}
          <PassageLink
            passage={id}
            onLink={onLink}
            className="-mt-3 -mb-4 flex size-11 items-center justify-start text-list text-celadon hover:underline md:order-1 md:my-0 md:justify-center md:justify-self-center print:order-1 print:m-0 print:size-auto print:items-start print:justify-center print:text-quiet"
          >
            {id.slice(1)}
          </PassageLink>
          {sides.map(({ language, rows }, index) => (
            <p
              key={language}
              lang={language}
              className={`words pt-1 text-statement-narrow md:text-both ko:text-both-ko print:pt-0 ${index === 1 ? 'md:order-2 print:order-2' : ''} ${onPaper}`}
            >
              <Side
                stretches={rows.find(({ passage }) => passage === id)?.stretches ?? []}
                language={language}
              />
            </p>
          ))}
        </div>
      ))}
    </div>
  );
}

function Side({ stretches, language }: { stretches: readonly Stretch[]; language: Language }) {
  const [first] = stretches;
  return (
    <span className={`block ${first && isOpening(printed(first)[0]) ? 'hang' : ''}`}>
      {stretches.map((stretch, index) => (
        <StretchText key={index} stretch={stretch} language={language} />
      ))}
    </span>
  );
}
