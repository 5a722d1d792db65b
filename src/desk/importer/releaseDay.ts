/** The day of a release, among the days that stand in it. */
import { daysIn, hasRightWeekday, isoDay, type PrintedDay } from './days';
import type { Finding } from './findings';
import { narrowed } from './narrowed';
import type { Paragraph, Span } from './source';

interface Found {
  at: Paragraph;
  day: PrintedDay;
}

/** A day above the text. */
export interface HeadDay extends Found {
  /** 0 beside the label, 1 below it, 2 elsewhere, 3 where a page says when it was posted. */
  rank: number;
}

/**
 * The day printed on its own, else the one in the dateline, else, with a finding, one in the text.
 * @param lines days that stand above the text. @param place of its dateline, in its first paragraph.
 * @param year for a day without one.
 */
export function dayOf(
  lines: readonly HeadDay[],
  body: readonly Paragraph[],
  place: { end: number; wordsStart: number } | undefined,
  paragraphs: readonly Paragraph[],
  year: number | undefined,
): { date?: { day: string; at: Span }; findings: Finding[] } {
  const first = body[0];
  const inDateline = first && place ? foundIn(first).filter(({ day }) => day.end <= place.wordsStart) : [];
  const own = [
    ...lines.filter(({ rank }) => rank < 3).toSorted((a, b) => a.rank - b.rank),
    ...inDateline.slice(0, 1),
    ...lines.filter(({ rank }) => rank === 3),
  ];
  const guessed = own.length > 0 ? [] : daysBelow(body, paragraphs);
  const chosen = own.find(({ day }) => day.year !== undefined) ?? own[0] ?? guessed[0];
  if (!chosen) return { findings: [] };
  const assumed = chosen.day.year ?? year ?? yearIn(paragraphs);
  const iso = isoDay(chosen.day, assumed);
  if (iso === undefined) return { findings: [] };
  const others = own.filter((one) => {
    const other = isoDay(one.day, assumed);
    return other !== undefined && other !== iso;
  });
  const isDoubtful = others.length > 0 || guessed.length > 0 || chosen.day.year === undefined;
  return {
    date: { day: iso, at: chosen.at.span },
    findings: [
      ...(isDoubtful ? [about('dateUnsure', iso, [chosen.at.span, ...others.map(({ at }) => at.span)])] : []),
      ...(hasRightWeekday({ ...chosen.day, year: Number(iso.slice(0, 4)) })
        ? []
        : [about('weekdayDiffers', iso, [chosen.at.span])]),
    ],
  };
}

function about(kind: 'dateUnsure' | 'weekdayDiffers', day: string, at: Span[]): Finding {
  return { kind, weight: 'look', at, values: { day } };
}

/** Days that stand in the first paragraphs of the text, or alone at its end. */
function daysBelow(body: readonly Paragraph[], paragraphs: readonly Paragraph[]): Found[] {
  const last = paragraphs.slice(-6).filter(({ text }) => text.length < 60);
  const alone = last.flatMap(foundIn).filter(({ day }) => day.year !== undefined);
  const early = body.slice(0, 2).flatMap((paragraph) => foundIn(narrowed(paragraph, 0, 600)));
  return [...alone, ...early.filter(({ day }) => day.year !== undefined)];
}

function foundIn(paragraph: Paragraph): Found[] {
  return daysIn(paragraph.text).map((day) => ({ at: narrowed(paragraph, day.start, day.end), day }));
}

/** The year that a release prints with any of its days. */
function yearIn(paragraphs: readonly Paragraph[]): number | undefined {
  for (const { text } of paragraphs) {
    const day = daysIn(text).find(({ year }) => year !== undefined);
    if (day?.year !== undefined) return day.year;
  }
  return undefined;
}
