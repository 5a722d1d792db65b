import { Mixed } from '../i18n/Mixed';
import type { Language } from '../i18n/languages';
import { useWords } from '../i18n/useWords';
import { useCopyLink } from '../share/CopyLinks';
import { ChainIcon } from '../ui/icons';

interface PassageProps {
  id: string;
  text: string;
  /** The language of the words. */
  language: Language;
  /** Whether the address points at it. */
  isMarked: boolean;
  /** False where the passage goes on after an attribution: it has its address already. */
  isStart: boolean;
}

/** One passage with its own address, and the link that copies it. No visible character is added to the words. */
export function Passage({ id, text, language, isMarked, isStart }: PassageProps) {
  const { t, language: page } = useWords();
  const handleClick = useCopyLink();
  const words = <Mixed text={text} language={language} />;
  const mark = isMarked ? 'is-marked' : '';
  if (!isStart) return <span className={`passage ${mark}`}>{words}</span>;

  return (
    <span id={id} className={`passage group/passage ${mark}`} tabIndex={-1}>
      <a
        href={`#${id}`}
        lang={page}
        onClick={handleClick}
        aria-label={t('statement.copyLinkTo', { number: Number(id.slice(1)) })}
        data-words={t('statement.copyLink')}
        className="passage-link"
      >
        <ChainIcon className="size-4 shrink-0" />
      </a>
      {words}
    </span>
  );
}
