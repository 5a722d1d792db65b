/** Utterances gathered into statements: what one speaker says in paragraphs that follow each other. */
import type { Paragraph } from '../source';
import type { Spoken } from '../spoken';
import type { Utterance } from './statements';
import { spanOf } from './roll';
import type { Reading } from './sentences';

export interface Part {
  reading: Reading;
  utterances: Utterance[];
  /** A paragraph that only names who speaks in the next one. */
  isLead?: boolean;
  /** One that names who spoke in those before. */
  isTail?: boolean;
}

interface Share {
  paragraph: Paragraph;
  utterances: Utterance[];
  isFirst: boolean;
  isLast: boolean;
}

export function gather(parts: readonly Part[]): { spoken: Spoken[]; rest: Paragraph[] } {
  const spoken: Spoken[] = [];
  const rest: Paragraph[] = [];
  let open: { key: string; spoken: Spoken } | undefined;
  parts.forEach((part, index) => {
    if (part.utterances.length === 0) {
      const next = parts[index + 1];
      if (part.isTail && open) {
        open.spoken.paragraphs.push(part.reading.paragraph);
        open = undefined;
      } else if (part.isLead && next?.utterances[0]?.isLedBefore) {
        const first = next.utterances[0];
        open = { key: keyOf(first), spoken: begun(first, part.reading.paragraph) };
        open.spoken.paragraphs.push(part.reading.paragraph);
        spoken.push(open.spoken);
      } else {
        rest.push(part.reading.paragraph);
        open = undefined;
      }
      return;
    }
    for (const share of sharesOf(part)) {
      const first = share.utterances[0]!;
      const key = keyOf(first);
      if (!open || open.key !== key || !share.isFirst) {
        open = { key, spoken: begun(first, share.paragraph) };
        spoken.push(open.spoken);
      }
      open.spoken.paragraphs.push(share.paragraph);
      open.spoken.words.push(...share.utterances.map(({ words }) => spanOf(words, part.reading.paragraph)));
      if (!share.isLast) open = undefined;
    }
  });
  return { spoken, rest };
}

function keyOf({ sayers }: Utterance): string {
  return sayers.map(({ key }) => key).join('\n');
}

function begun({ sayers }: Utterance, { language }: Paragraph): Spoken {
  return {
    language,
    paragraphs: [],
    words: [],
    speakers: sayers.flatMap(({ person }) => (person ? [person] : [])),
    organizations: sayers.flatMap(({ organization }) => (organization ? [organization] : [])),
  };
}

/** A paragraph cut where one speaker's words end and what leads into another's begins. */
function sharesOf({ reading: { paragraph, text }, utterances }: Part): Share[] {
  const shares: Share[] = [];
  let group: Utterance[] = [];
  let start = 0;
  utterances.forEach((utterance, index) => {
    group.push(utterance);
    const next = utterances[index + 1];
    if (next && keyOf(next) === keyOf(utterance)) return;
    let end = text.length;
    if (next) {
      end = next.from > utterance.words.end ? next.from : utterance.to;
      if (end > next.words.start) end = Math.min(next.from, next.words.start);
      end = Math.max(end, utterance.words.end);
    }
    shares.push({
      paragraph: narrowed(paragraph, start, end),
      utterances: group,
      isFirst: start === 0,
      isLast: !next,
    });
    group = [];
    start = end;
  });
  return shares;
}

function narrowed(paragraph: Paragraph, start: number, end: number): Paragraph {
  let [from, to] = [start, end];
  while (from < to && paragraph.text.charAt(from) === ' ') from += 1;
  while (to > from && paragraph.text.charAt(to - 1) === ' ') to -= 1;
  if (from === 0 && to === paragraph.text.length) return paragraph;
  return {
    ...paragraph,
    span: spanOf({ start: from, end: to }, paragraph),
    text: paragraph.text.slice(from, to),
  };
}
