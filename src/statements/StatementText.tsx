import { Mixed } from '../i18n/Mixed';
import type { Language } from '../i18n/languages';
import { isOpening } from '../content/quotationMarks';
import { printed, type Stretch } from '../content/stretches';
import type { PrintedInRelease } from '../content/views';
import { paperSize } from './paperSize';
import { Passage } from './Passage';
import { splitLead } from './splitLead';
import { StretchText } from './StretchText';

interface StatementTextProps {
  statement: PrintedInRelease;
  /** The language of the words. */
  language: Language;
  size: 'large' | 'middle';
  /** The passage that the address points at. */
  marked?: string | undefined;
  /** Marks a passage and copies its address; absent where the passages have none on this page. */
  onLink?: (passage: string) => void;
}

/** A statement as its release prints it: the words in ink, the attribution in its place, quieter. */
export function StatementText({ statement, language, size, marked, onLink }: StatementTextProps) {
  const started = new Set<string>();
  const paragraphs = (statement.words[language] ?? []).map(splitLead);
  const startsHere = (stretch: Stretch) => {
    if (stretch.passage === undefined || started.has(stretch.passage)) return false;
    started.add(stretch.passage);
    return true;
  };

  return (
    <div
      lang={language}
      className={`words grid gap-[0.8em] print:block print:space-y-[0.8em] ${
        size === 'large'
          ? `text-statement-narrow md:text-statement ko:text-statement-ko-narrow md:ko:text-statement-ko ${paperSize(statement, language)}`
          : 'text-[1.25rem]/8 ko:text-[1.1875rem]/9 md:text-both md:ko:text-both-ko print:text-paper-3 print:ko:text-paper-3-ko'
      }`}
    >
      {paragraphs.map(({ lead, rest }, index) => (
        <div key={index}>
          {lead && (
            <p
              data-frame="all"
              className="mb-4 text-lead-ko text-quiet print:mb-[0.4em] print:break-after-avoid print:text-[max(0.75em,9.5pt)]/[1.7]"
            >
              <Mixed text={lead} language={language} />
            </p>
          )}
          <p className={rest[0] && isOpening(printed(rest[0])[0]) ? 'hang' : undefined}>
            {rest.map((stretch, at) =>
              stretch.passage !== undefined && onLink ? (
                <Passage
                  key={at}
                  id={stretch.passage}
                  isMarked={stretch.passage === marked}
                  isStart={startsHere(stretch)}
                  onLink={onLink}
                >
                  <StretchText stretch={stretch} language={language} />
                </Passage>
              ) : (
                <StretchText key={at} stretch={stretch} language={language} />
              ),
            )}
          </p>
        </div>
      ))}
    </div>
  );
}
