import { Mixed } from '../i18n/Mixed';
import type { Language } from '../i18n/languages';
import type { Range } from './results';

interface MarkedProps {
  text: string;
  language: Language;
  /** In order, none over another. */
  ranges: readonly Range[];
}

/** A text with the words marked that were looked for: also in a link (a `group`) that is pale itself when pointed at. */
export function Marked({ text, language, ranges }: MarkedProps) {
  const edges = [0, ...ranges.flat(), text.length];
  return edges.slice(1).map((end, index) => {
    const piece = text.slice(edges[index], end);
    if (piece === '') return null;
    return index % 2 === 1 ? (
      <mark
        key={index}
        className="bg-celadon-pale text-inherit group-hover:bg-celadon-rec group-focus-visible:bg-celadon-rec"
      >
        <Mixed text={piece} language={language} />
      </mark>
    ) : (
      <Mixed key={index} text={piece} language={language} />
    );
  });
}
