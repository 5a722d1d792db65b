import { normal } from '../content/verbatim';
import type { Language } from '../i18n/languages';

interface ExcerptProps {
  language: Language;
  /** How many characters are shown at most. */
  most?: number;
  children: string;
}

/** Words of the source, shortened in their middle where they are long. */
export function Excerpt({ language, most = 110, children }: ExcerptProps) {
  const words = normal(children);
  const half = Math.floor(most / 2);
  const shown =
    words.length > most ? `${words.slice(0, half).trimEnd()} … ${words.slice(-half).trimStart()}` : words;
  return (
    <span lang={language} className="font-serif">
      {shown}
    </span>
  );
}
