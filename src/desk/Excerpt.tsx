import { normal } from '../content/verbatim';
import type { Language } from '../i18n/languages';

interface ExcerptProps {
  language: Language;
  /** How many characters are shown at most. */
  most?: number;
  children: string;
}

/** Words of the source, cut between two of them where they are long. */
export function Excerpt({ language, most = 110, children }: ExcerptProps) {
  const words = normal(children);
  const isLong = words.length > most;
  const end = isLong ? Math.max(words.lastIndexOf(' ', most), most / 2) : words.length;
  return (
    <span lang={language} className="font-serif">
      {words.slice(0, end)}
      {isLong && '…'}
    </span>
  );
}
