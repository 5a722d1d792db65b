import { Mixed } from '../i18n/Mixed';
import type { Language } from '../i18n/languages';
import { useWords } from '../i18n/useWords';
import { ChainIcon } from '../ui/icons';
import { PassageLink } from './PassageLink';

interface PassageProps {
  id: string;
  text: string;
  /** The language of the words. */
  language: Language;
  /** Whether the address points at it. */
  isMarked: boolean;
  /** False where the passage goes on after an attribution: it has its address already. */
  isStart: boolean;
  onLink: (passage: string) => void;
}

/** One passage with its own address, and the link that copies it. No visible character is added to the words. */
export function Passage({ id, text, language, isMarked, isStart, onLink }: PassageProps) {
  const { t } = useWords();
  // An address that names some of the words targets this span, not the whole passage.
  const words = (
    <span>
      <Mixed text={text} language={language} />
    </span>
  );
  const mark = isMarked ? 'is-marked' : '';
  if (!isStart) return <span className={`passage ${mark}`}>{words}</span>;

  return (
    <span id={id} className={`passage ${mark}`} tabIndex={-1}>
      <PassageLink passage={id} onLink={onLink} className="passage-link" words={t('statement.copyLink')}>
        <ChainIcon className="size-4 shrink-0" />
      </PassageLink>
      {words}
    </span>
  );
}
