import type { Language } from '../../i18n/languages';
import { Mixed } from '../../i18n/Mixed';
import { normal } from '../../content/verbatim';
import type { DraftPassage, DraftStatement } from '../draft/draft';
import { wordsAt } from '../draft/spans';
import { useDesk } from '../DeskTools';
import { useDeskWords } from '../useDeskWords';
import { PassageTools } from './PassageTools';

interface PassageRowProps {
  statement: DraftStatement;
  passage: DraftPassage;
  number: number;
  isOpen: boolean;
  onToggle: () => void;
}

/** A sentence in each language, side by side as they are paired; opened, what can be done with it. */
export function PassageRow({ statement, passage, number, isOpen, onToggle }: PassageRowProps) {
  const { t } = useDeskWords();
  const { draft, languages, point } = useDesk();
  const all = languages.flatMap((code) => passage.words[code] ?? []);
  const isPull = statement.pull.includes(passage.id);
  const words = (code: Language) =>
    (passage.words[code] ?? []).map((span) => normal(wordsAt(draft.texts, span)));

  return (
    <li
      className={`border-b border-line ${isOpen ? '-ml-3.75 border-l-3 border-l-celadon pl-3' : ''}`}
      onPointerEnter={() => point(all)}
    >
      <button
        type="button"
        aria-expanded={isOpen}
        onClick={onToggle}
        onFocus={() => point(all)}
        className="grid min-h-11 w-full gap-x-3 gap-y-1 py-2.5 text-left hover:bg-celadon-pale sm:grid-cols-[1.75rem_1fr_1fr]"
      >
        <span className="text-list text-celadon">
          <span className="sr-only">{t('passage.number', { number })}</span>
          <span aria-hidden="true">{number}</span>
          {isPull && <span className="ml-2 text-small text-iron sm:ml-0 sm:block">{t('passage.pull')}</span>}
        </span>
        {languages.map((code) => (
          <span
            key={code}
            lang={code}
            className="min-w-0 font-serif text-body ko:text-[0.9375rem]/[1.625rem] not-last:max-sm:mb-1"
          >
            {words(code).length > 0 ? (
              words(code).map((piece, index) => (
                <span key={index} className="not-first:before:text-quiet not-first:before:content-['_…_']">
                  <Mixed text={piece} language={code} />
                </span>
              ))
            ) : (
              <span className="font-sans text-list text-iron">{t('passage.none')}</span>
            )}
          </span>
        ))}
      </button>
      {isOpen && <PassageTools statement={statement} passage={passage} number={number} />}
    </li>
  );
}
