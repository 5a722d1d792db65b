import { useId } from 'react';
import { languages } from '../i18n/languages';
import { useWords } from '../i18n/useWords';
import { citationOf } from './citation';
import type { Quotation } from './quotation';
import { useCopy } from './Copying';

interface CopyQuotationProps {
  quotations: readonly Quotation[];
}

/** Copies the words with their source and link, as newspapers of that language write it: in one language or in all. */
export function CopyQuotation({ quotations }: CopyQuotationProps) {
  const { t, language: own } = useWords();
  const heading = useId();
  const copy = useCopy();
  const choices = [
    ...quotations.map((one) => ({
      key: one.language as string,
      lang: one.language,
      words: languages[one.language].name,
      chosen: [one],
    })),
    ...(quotations.length > 1
      ? [{ key: 'both', lang: own, words: t('share.both'), chosen: quotations }]
      : []),
  ];

  return (
    <section aria-labelledby={heading} className="grid gap-2">
      <h3 id={heading} className="text-list font-semibold">
        {t('share.quotation')}
      </h3>
      <div className="grid grid-cols-3 gap-2">
        {choices.map(({ key, lang, words, chosen }) => (
          <button
            key={key}
            type="button"
            lang={lang}
            onClick={() => copy({ ...citationOf(chosen), said: t('share.quotationCopied') })}
            className="way"
          >
            {words}
          </button>
        ))}
      </div>
    </section>
  );
}
