/** A statement's words as they are printed, in pieces that a page can draw: made once, when the views are. */

/** A piece of a printed paragraph: a passage with the quotation marks that touch it, or what stands around. */
export interface Stretch {
  /** A passage's own words, without the marks. */
  text: string;
  /** Absent for what no passage holds: a lead sentence, an attribution, a dateline. */
  passage?: string | undefined;
  /** The marks that touch the passage. */
  opening?: string | undefined;
  closing?: string | undefined;
}

/** A stretch as it is printed. */
export function printed({ opening = '', text, closing = '' }: Stretch): string {
  return opening + text + closing;
}

/**
 * A passage as the source prints it: where an attribution stands inside it, that stands here too, with its marks; where a
 * paragraph ends inside it, a line does.
 */
export function passageIn(paragraphs: readonly (readonly Stretch[])[], passage: string): string {
  const all = paragraphs.flatMap((stretches): Stretch[] => [...stretches, { text: '\n' }]);
  const isOfIt = (stretch: Stretch) => stretch.passage === passage;
  const own = all.slice(all.findIndex(isOfIt), all.findLastIndex(isOfIt) + 1);
  return own
    .map(({ opening, text, closing }, index) =>
      printed({ opening: index > 0 ? opening : '', text, closing: index < own.length - 1 ? closing : '' }),
    )
    .join('');
}
