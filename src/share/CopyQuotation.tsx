import { useId } from 'react';
import { languages } from '../i18n/languages';
import { useWords } from '../i18n/useWords';
import { citationOf } from './citation';
import type { Quotation } from './quotation';
import { useCopying } from './Copying';

interface CopyQuotationProps {
  quotations: readonly Quotation[];
}

/** Copies the words with their source and link, as newspapers of that language write it: in one language or in all. */
export function CopyQuotation({ quotations }: CopyQuotationProps) {
  const { t } = useWords();
  const heading = useId();
  const { copy } = useCopying();
  const copyAll = (chosen: readonly Quotation[]) =>
    copy({ ...citationOf(chosen), said: t('share.quotationCopied') });
  if (quotations.length === 1) {
    return (
      <button type="button" onClick={() => copyAll(quotations)} className="way">
        {t('share.quotation')}
      </button>
    );
  }

  return (
    <section aria-labelledby={heading} className="grid gap-2">
      <h3 id={heading} className="text-list font-semibold">
        {t('share.quotation')}
      </h3>
      <div className="grid grid-cols-3 gap-2">
        {quotations.map((one) => (
          <button
            key={one.language}
            type="button"
            lang={one.language}
            onClick={() => copyAll([one])}
            className="way"
          >
            {languages[one.language].name}
          </button>
        ))}
        <button type="button" onClick={() => copyAll(quotations)} className="way">
          {t('share.both')}
        </button>
      </div>
    </section>
  );
}
