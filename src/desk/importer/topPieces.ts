/** The lines above a release's first paragraph, taken apart: one line may hold label, day and contact. */
import { daysIn, type PrintedDay } from './days';
import { isContactHeading, releaseLabel } from './labels';
import { narrowed } from './narrowed';
import { placeIn } from './placeLine';
import type { Paragraph } from './source';

export interface Piece {
  kind:
    'label' | 'day' | 'contact' | 'place' | 'headline' | 'subheadline' | 'subject' | 'letterhead' | 'words';
  paragraph: Paragraph;
  day?: PrintedDay;
  /** A day on which a page was posted or changed, which may be another than the release's. */
  isPosted?: boolean;
}

const innerContact =
  /(?:(?:media|press|news|for more information,?)\s)?contacts?(?:\s(?:info(?:rmation)?|persons?))?\s?[:：]|(?:언론|보도|취재)?\s?(?:문의|연락처?|담당자?)\s?[:：]/iu;
const named =
  /^(?<sub>sub-?\s?(?:head(?:line)?|title)|부제(?:목)?)?(?<main>headline|title|제목|주제)?(?<subject>subject|re)?\s?[:：]\s*(?=\S)/iu;
const addressed =
  /^(?:to|from|cc|attn|attention|수신|발신|참조|수신처|발신처|보낸 ?사람|받는 ?사람)\s?[:：]/iu;
/** What stands around a day without telling anything. */
const noise =
  /^(?:[\s\p{P}\p{S}]|\b(?:dated?|release(?:d| date)?|issued|published|posted|updated|last|modified|on|by|at|(?:no|one|\d{1,4}) comments?|noon|am|pm|a\.m|p\.m|[ecmp][sd]?t|eastern|pacific|central|time|\d{1,2}(?::\d\d)?(?:[ap]m)?)\b|until|embargo(?:ed)?|까지|엠바고|날짜|일자|일시|배포일?|발표일?|작성일?|보도일?|발행일?|게재일?|입력|등록일?|수정|조회수?\s?:?\s?[\d,]+|views?|오전|오후|\d{1,2}시|\d{1,2}분|기준|부터|이후)*$/iu;

/** A cell of a table that says what stands in the next one: `제 목`, `Date:`. */
export function keyOf(text: string): 'headline' | 'letterhead' | 'day' | undefined {
  const key = text.length > 20 ? '' : text.replace(/[\s|:：]+/gu, '').toLowerCase();
  if (/^(?:제목|건명|subject|re|title|headline)$/u.test(key)) return 'headline';
  if (/^(?:날짜|일자|발신일자?|date)$/u.test(key)) return 'day';
  return /^(?:수신처?|발신처?|참조|문서번호|시행|to|from|cc)$/u.test(key) ? 'letterhead' : undefined;
}

/** @param isOrganization whether words are an organization's name. */
export function piecesOf(paragraph: Paragraph, isOrganization: (words: string) => boolean): Piece[] {
  const { text } = paragraph;
  const cell = /^[|\s]*(.*?)[|\s]*$/u.exec(text)![1]!;
  if (cell !== text && cell !== '') {
    const start = text.indexOf(cell);
    return piecesOf(narrowed(paragraph, start, start + cell.length), isOrganization);
  }
  const head = named.exec(text);
  const role = head?.groups && roleOf(head.groups);
  if (head && role) return [{ kind: role, paragraph: narrowed(paragraph, head[0].length) }];
  if (addressed.test(text)) {
    const days = daysIn(text);
    return [{ kind: 'letterhead', paragraph }, ...(days[0] ? [dayPiece(paragraph, days[0])] : [])];
  }
  if (text.length > 700) return [{ kind: 'words', paragraph }];
  const contact = innerContact.exec(text);
  if (contact && contact.index > 0) {
    const before = piecesOf(narrowed(paragraph, 0, contact.index), isOrganization);
    if (before.some(({ kind }) => kind === 'label' || kind === 'day')) {
      return [...before, { kind: 'contact', paragraph: narrowed(paragraph, contact.index) }];
    }
  }
  if (isContactHeading(text)) return [{ kind: 'contact', paragraph }];
  return (
    labelled(paragraph, isOrganization) ?? dated(paragraph, isOrganization) ?? [{ kind: 'words', paragraph }]
  );
}

/** What a line calls itself: `Headline: …`, `Subject: …`. */
function roleOf({ sub, main, subject }: Record<string, string | undefined>): Piece['kind'] | undefined {
  if (sub !== undefined) return 'subheadline';
  if (main !== undefined) return 'headline';
  return subject === undefined ? undefined : 'subject';
}

type IsOrganization = (words: string) => boolean;

/** `FOR IMMEDIATE RELEASE: …`, `PRESS RELEASE`. */
function labelled(paragraph: Paragraph, isOrganization: IsOrganization): Piece[] | undefined {
  const { text } = paragraph;
  const label = releaseLabel(text);
  if (!label) return undefined;
  const after = /^[\s:：|–—\-.,*#\])】>」)•·]*/u.exec(text.slice(label.end))![0].length + label.end;
  const rest = narrowed(paragraph, after);
  const piece: Piece = { kind: 'label', paragraph: narrowed(paragraph, label.start, label.end) };
  const embargo = daysIn(piece.paragraph.text)[0];
  if (rest.text === '') return [piece, ...(embargo ? [dayPiece(piece.paragraph, embargo)] : [])];
  const pieces = piecesOf(rest, isOrganization);
  // `Statement by the coalition’s director …` is a headline.
  const isSetApart = /[:：|–—\-\])】>」)]|\s{2}/u.test(text.slice(label.end, after));
  if (!isSetApart && pieces.every(({ kind }) => kind === 'words')) return undefined;
  return [piece, ...pieces];
}

/** `Wednesday, November 6, 2024`, `Los Angeles, CA – November 6, 2024`. */
function dated(paragraph: Paragraph, isOrganization: IsOrganization): Piece[] | undefined {
  const { text } = paragraph;
  if (text.length > 160) return undefined;
  const day = daysIn(text)[0];
  if (!day) return undefined;
  const before = text.slice(0, day.start).replace(/[\s\p{P}]+$/u, '');
  const after = withoutDays(text.slice(day.end));
  const isPosted = /\b(?:posted|published|updated|modified|by)\b|입력|등록|게재|수정|작성/iu.test(
    text.slice(0, day.start) + text.slice(day.end),
  );
  const piece = { ...dayPiece(paragraph, day), isPosted };
  const label = releaseLabel(before);
  const rest = label ? before.slice(label.end) : before;
  const labels: Piece[] = label
    ? [{ kind: 'label', paragraph: narrowed(paragraph, label.start, label.end) }]
    : [];
  // `2026년 2월 17일 (화) 설날`
  const isSigned =
    /^\s*(?:[|·–—-]\s*)?(?:by|작성자?|글쓴이)\s?:?\s[\p{L}\d_ .@-]{1,40}$/iu.test(after) &&
    noise.test(before);
  const isRemark =
    day.year !== undefined && after.trim().length <= 8 && !/\d/u.test(after) && noise.test(before);
  if (!noise.test(after) && !isRemark && !isSigned) {
    const trailing = releaseLabel(after.replace(/^[\s\p{P}\p{S}]+/u, ''));
    if (!trailing || !noise.test(before)) return undefined;
    const start = text.length - after.replace(/^[\s\p{P}\p{S}]+/u, '').length + trailing.start;
    return [
      piece,
      { kind: 'label', paragraph: narrowed(paragraph, start, start - trailing.start + trailing.end) },
    ];
  }
  if (noise.test(rest)) return [...labels, piece];
  const place = placeIn(`${text} – `, isOrganization);
  if (place && place.end <= day.start) {
    return [{ kind: 'place', paragraph: narrowed(paragraph, place.start, place.end) }, piece];
  }
  return isOrganization(rest.trim()) || /^(?:by|from)\s/iu.test(rest.trim()) ? [...labels, piece] : undefined;
}

/** A day may be printed twice, in either language. */
function withoutDays(text: string): string {
  return daysIn(text).reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text);
}

function dayPiece(paragraph: Paragraph, day: PrintedDay): Piece {
  return { kind: 'day', paragraph: narrowed(paragraph, day.start, day.end), day };
}
