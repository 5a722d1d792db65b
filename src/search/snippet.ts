import { languages, type Language } from '../i18n/languages';
import type { Range, Snippet } from './results';

/** So many letters are two lines on a phone. */
const most = { Latin: 160, Hangul: 90 };

/** The stretch of a passage around what was found in it, cut between words. @param marks in the whole passage. */
export function snippetOf(text: string, language: Language, marks: readonly Range[]): Snippet {
  const room = most[languages[language].script];
  if (text.length <= room) return { language, text, marks: [...marks], cut: { before: false, after: false } };
  const first = marks[0]?.[0] ?? 0;
  const last = marks.findLast(([, to]) => to <= first + (room * 2) / 3)?.[1] ?? first;
  // What was found stands in the middle, or further back where the text ends.
  const wanted = Math.min(first - Math.max(0, room - (last - first)) / 2, text.length - room);
  const from = wanted <= 0 ? 0 : wordStartAfter(text, Math.floor(wanted), first);
  const to = text.length - from <= room ? text.length : wordEndBefore(text, from + room, last);
  return {
    language,
    text: text.slice(from, to),
    marks: marks
      .filter((mark) => mark[0] >= from && mark[1] <= to)
      .map((mark) => [mark[0] - from, mark[1] - from]),
    cut: { before: from > 0, after: to < text.length },
  };
}

function wordStartAfter(text: string, from: number, before: number) {
  const space = text.indexOf(' ', from - 1);
  if (space >= 0 && space < before) return space + 1;
  // One word without an end: cut in it, but never in a letter of two units.
  return isInLetter(text, from) ? from + 1 : from;
}

function wordEndBefore(text: string, to: number, least: number) {
  const space = text.lastIndexOf(' ', to);
  if (space >= least && space > 0) return space;
  return isInLetter(text, to) ? to - 1 : to;
}

function isInLetter(text: string, at: number) {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff;
}
