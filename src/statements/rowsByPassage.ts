import { printed, type Stretch } from '../content/stretches';

export interface PassageRow {
  passage: string;
  /** The passage with what follows it up to the next one, as printed; a line ends where a paragraph ends. */
  stretches: Stretch[];
}

/** A statement's paragraphs in one language by passage, for setting two languages side by side. */
export function rowsByPassage(paragraphs: readonly (readonly Stretch[])[]): {
  lead: string;
  rows: PassageRow[];
} {
  const rows: PassageRow[] = [];
  let lead = '';
  const lines = paragraphs.flatMap((stretches, index) =>
    index === 0 ? stretches : [{ text: '\n' }, ...stretches],
  );
  for (const stretch of lines) {
    const row = rows.at(-1);
    if (stretch.passage !== undefined && stretch.passage !== row?.passage) {
      rows.push({ passage: stretch.passage, stretches: [stretch] });
    } else if (row) {
      row.stretches.push(stretch);
    } else {
      lead += printed(stretch);
    }
  }
  return { lead: lead.trim(), rows };
}
