import type { Run } from '../content/verbatim';

/** A piece of a printed paragraph: a passage with the quotation marks that touch it, or what stands around. */
export interface Stretch {
  text: string;
  /** Absent for what no passage holds: a lead sentence, an attribution, a dateline. */
  passage?: string;
  /** Whether the passage's first or last character is the mark that opens or closes the quotation. */
  isOpened?: boolean;
  isClosed?: boolean;
}

/** Joins each quotation mark to the passage it touches, so that no tag stands between a mark and its word. */
export function stretchesOf(runs: readonly Run[]): Stretch[] {
  const stretches: Stretch[] = [];
  let opening = '';
  for (const run of runs) {
    const last = stretches.at(-1);
    if (run.kind === 'mark') {
      if (last?.passage !== undefined && !last.isClosed) {
        last.text += run.text;
        last.isClosed = true;
      } else opening += run.text;
    } else if (run.kind === 'words') {
      stretches.push({
        text: opening + run.text,
        passage: run.passage,
        ...(opening !== '' && { isOpened: true }),
      });
      opening = '';
    } else {
      // What nobody says and stands in marks is one with what stands around it.
      if (last && last.passage === undefined) last.text += opening + run.text;
      else stretches.push({ text: opening + run.text });
      opening = '';
    }
  }
  if (opening) stretches.push({ text: opening });
  return stretches;
}

/** Cuts off the lead sentence that a Korean statement opens with, if this paragraph has one. */
export function splitLead(stretches: readonly Stretch[]): { lead: string; rest: readonly Stretch[] } {
  const [first, second] = stretches;
  const isLead = first?.passage === undefined && second?.isOpened;
  return isLead && first ? { lead: first.text, rest: stretches.slice(1) } : { lead: '', rest: stretches };
}

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
      lead += stretch.text;
    }
  }
  return { lead: lead.trim(), rows };
}
