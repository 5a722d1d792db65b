import { Mixed } from '../i18n/Mixed';
import type { Language } from '../i18n/languages';
import { printed, type Stretch } from '../content/stretches';

interface StretchTextProps {
  stretch: Stretch;
  /** The language of the words. */
  language: Language;
}

/** What is printed, and which of it frames the speaker's words: who selects some of them is asked to know (`selectedPart`). */
export function StretchText({ stretch, language }: StretchTextProps) {
  const isFrame = stretch.passage === undefined;
  const marks = [stretch.opening && 'start', stretch.closing && 'end'].filter(Boolean).join(' ');
  return (
    <span
      data-frame={isFrame ? 'all' : marks || undefined}
      // Kept at a line's end, a space has a place there; without one browsers say that it moved as the typefaces come.
      className={isFrame ? 'text-quiet whitespace-pre-wrap' : undefined}
    >
      <Mixed text={printed(stretch)} language={language} />
    </span>
  );
}
