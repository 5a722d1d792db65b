/** Quotations that run on over paragraphs, and those whose closing mark was forgotten. */
import { withoutTail } from './blocks';
import { covered, type Reading } from './sentences';

/** @returns the readings, in each of which a quotation ends where its words do, and which of them go on with one. */
export function continuations(readings: Reading[]): { readings: Reading[]; goesOn: boolean[] } {
  const goesOn = readings.map(() => false);
  const closes = nextClosing(readings);
  const found: Reading[] = [];
  let until = -1;
  readings.forEach((reading, index) => {
    let own = reading;
    const isInside = index <= until;
    goesOn[index] ||= isInside;
    if (isInside && index < until) own = covered(reading, [wholly(reading)]);
    if (isInside && index === until)
      own = covered(reading, [{ ...closedBy(reading)! }, ...reading.quotes.filter(({ hasMark }) => hasMark)]);
    const last = own.quotes.at(-1);
    if (last?.isOpen && index >= until) {
      const next = readings[index + 1];
      const first = next?.quotes[0];
      const close = closes[index + 1] ?? -1;
      if (next && first?.hasMark && first.start < 3) goesOn[index + 1] = true;
      else if (close > index && close - index < 30) until = close;
      else own = covered(own, [...own.quotes.slice(0, -1), withoutTail(last)]);
    }
    found.push(own);
  });
  return { readings: found, goesOn };
}

/** For each paragraph the next one that closes a quotation it doesn't open, with none between that has marks. */
function nextClosing(readings: Reading[]): number[] {
  const found: number[] = [];
  let next = -1;
  for (let index = readings.length - 1; index >= 0; index -= 1) {
    const reading = readings[index]!;
    if (closedBy(reading)) next = index;
    else if (reading.quotes.length > 0) next = -1;
    found[index] = next;
  }
  return found;
}

function wholly({ text }: Reading) {
  return { start: 0, end: text.length, text, isOpen: false, hasMark: false };
}

/** The words up to a mark that closes what an earlier paragraph opened. */
function closedBy({ text, quotes }: Reading) {
  const [first] = quotes;
  if (first && !first.hasMark) return first;
  // A straight mark says only by its place that it closes.
  const mark = text.indexOf('"');
  if (first || mark < 1 || text.includes('"', mark + 1)) return undefined;
  let end = mark;
  while (end > 0 && /\s/u.test(text.charAt(end - 1))) end -= 1;
  return { start: 0, end, text: text.slice(0, end), isOpen: false, hasMark: false };
}
