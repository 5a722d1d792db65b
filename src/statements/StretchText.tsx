import { Mixed } from '../i18n/Mixed';
import type { Language } from '../i18n/languages';
import type { Stretch } from './stretches';

interface StretchTextProps {
  stretch: Stretch;
  /** The language of the words. */
  language: Language;
}

/** What is printed, and which of it frames the speaker's words: who selects some of them is asked to know (`selectedPart`). */
export function StretchText({ stretch, language }: StretchTextProps) {
  const { text, passage, isOpened, isClosed } = stretch;
  const isFrame = passage === undefined;
  const marks = [isOpened && 'start', isClosed && 'end'].filter(Boolean).join(' ');
  return (
    <span data-frame={isFrame ? 'all' : marks || undefined} className={isFrame ? 'text-quiet' : undefined}>
      <Mixed text={text} language={language} />
    </span>
  );
}
