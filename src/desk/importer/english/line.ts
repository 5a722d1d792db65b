/** One paragraph by itself: its quotations, and who says them as far as the paragraph tells. */
import type { KnownPeople } from '../known';
import type { Paragraph } from '../source';
import { attributionBefore, type Attribution } from './attribution';
import { quotationsIn, wordCount, type Quotation } from './quotations';
import { resumed } from './runningOn';
import { readSayers } from './sayers';
import type { Sayer } from './sayerParts';
import { lastSentenceStart } from './sentences';
import { tokensOf, type Stretch, type Token } from './tokens';
import { judged, mended, type Quoted } from './judged';

export interface Line {
  paragraph: Paragraph;
  quoted: Quoted[];
  /** Hands over to what follows: `Mel Lee issued the following statement:`. */
  introduction?: Attribution;
  /** It is nothing but who speaks: `– Mel Lee, Executive Director`. */
  nameLine?: Attribution;
  startsWithDash: boolean;
  /** It is nothing but what the one named above is. */
  titleLine?: Sayer;
  /** Nothing in it but what goes on from an earlier paragraph, and in the next. */
  runsOn: boolean;
  /** `Mel Lee, Woori Center: We go on.`, words without marks. */
  colon?: { attribution: Attribution; words: Stretch };
}

/** @param until where the quotation ends in it that goes on from an earlier paragraph, from `runningOn` */
export function readLine(
  paragraph: Paragraph,
  marks: string,
  until: number | undefined,
  next: Paragraph | undefined,
  known: KnownPeople,
): Line {
  const { text } = paragraph;
  const runsOn = until === text.length;
  const found = quotationsIn(text, marks).flatMap((one) => mended(text, one, known));
  const quotations = until === undefined || runsOn ? found : resumed(found, until);
  const line: Line = {
    paragraph,
    quoted: [],
    runsOn,
    startsWithDash: /^\s*(?:[–—-]+|~)\s*\p{L}/u.test(text),
  };
  const colon = colonOf(text, quotations, known);
  if (colon) return { ...line, colon };
  for (const index of quotations.keys()) {
    line.quoted.push(judged(paragraph, quotations, index, line.quoted, next, known));
  }
  if (quotations.length === 0) readAlone(line, next, known);
  else {
    const last = quotations.at(-1)!;
    const tail = text.slice(last.outer.end).trim();
    if (tail.endsWith(':') && line.quoted.every(({ verdict }) => verdict === 'fragment'))
      readAlone(line, next, known);
  }
  return line;
}

/** `Mel Lee, Woori Center: We go on.` */
function colonOf(text: string, quotations: readonly Quotation[], known: KnownPeople): Line['colon'] {
  const colon = /^[^:“”"]{3,260}?:(?=\s)/u.exec(text)?.[0].length ?? 0;
  if (colon === 0) return undefined;
  const rest = text.slice(colon);
  const start = colon + rest.length - rest.trimStart().length;
  if (start >= text.length || wordCount(rest) < 4) return undefined;
  if (quotations.some(({ outer }) => outer.start <= start + 1)) return undefined;
  // Behind a whole sentence the colon belongs to what is told.
  if (lastSentenceStart(text.slice(0, colon)) > 0) return undefined;
  const attribution = attributionBefore(text, 0, colon, known);
  if (!attribution?.isStrong || attribution.isDoubted || attribution.sayers.kind !== 'people')
    return undefined;
  const { people, isDescribed } = attribution.sayers;
  const isKnown = people.some(({ name }) => known.person(text.slice(name.start, name.end)));
  if (!isDescribed && !isKnown) return undefined;
  if (!/^\W*[\p{Lu}\p{N}]/u.test(rest)) return undefined;
  return { attribution, words: { start, end: text.length } };
}

/** The second line below a name: `Co-Director, Woori Center`, with its places in that paragraph. */
function readTitleLine({ text }: Paragraph, known: KnownPeople): Sayer | undefined {
  if (text.length > 160 || /[.!?:”"]\s*$/u.test(text)) return undefined;
  const tokens = tokensOf(text, 0, text.length, known);
  const comma: Token = { text: ',', word: ',', start: -2, end: -1, isPossessive: false, isCapital: true };
  const person = { known: undefined, start: -2, end: -1 };
  const name: Token = { ...comma, text: 'X', word: 'x', person };
  const sayers = readSayers([name, comma, ...tokens], false);
  const [only] = sayers.people;
  const isAll = sayers.people.length === 1 && sayers.isWhole && sayers.at.end >= text.trimEnd().length - 1;
  return only && isAll && (only.title ?? only.organizations.length > 0) && only.title ? only : undefined;
}

/** `Below is a statement from Mel Lee, …`; `Statement of Mel Lee, …` on its own line. */
const presenting =
  /^(?:[^.]{0,90}[–—-]\s*)?(?:(?:the following|below|here|this)\s+(?:is|are)\s+(?:an?\s+|the\s+)?)?(?:joint |full |official )?(?:statement|comment|response|remarks|testimony|reaction|quote)s?\s+(?:from|by|of|for)\s/iu;

/** `After the break, comments for Mel Lee, …`: with words in marks on the next line. */
const presentingLater =
  /^(?:\p{L}+ ){1,6}?\p{L}+, (?:the |an? )?(?:joint |full |official )?(?:statement|comment|response|remarks|reaction|quote)s? (?:from|by|of|for) (?:the )?\p{Lu}/u;

/** A paragraph without quotations that only tells who speaks next, or who spoke. */
function readAlone(line: Line, next: Paragraph | undefined, known: KnownPeople) {
  const { text } = line.paragraph;
  const isHandedOver =
    /[:：]\s*$/u.test(text) ||
    /\bfollowing (?:\p{L}+ ){0,3}(?:statement|comment|response|remarks)\b[^.]{0,300}\.?\s*$/iu.test(text) ||
    (text.length < 500 && presenting.test(text)) ||
    (text.length < 500 && presentingLater.test(text) && /^[“"«]/u.test(next?.text ?? '')) ||
    (/,\s*$/u.test(text) && text.length < 200);
  if (isHandedOver) {
    const attribution = attributionBefore(text.replace(/\.\s*$/u, ':'), 0, text.length, known);
    if (attribution?.isStrong && !attribution.isDoubted && attribution.sayers.kind !== 'document') {
      line.introduction = attribution;
      return;
    }
  }
  const titled = readTitleLine(line.paragraph, known);
  if (titled) line.titleLine = titled;
  if (text.length > 220 || /[!?]\s*$/u.test(text)) return;
  const dash = /^\s*(?:[–—-]+|~)?\s*/u.exec(text)?.[0].length ?? 0;
  const tokens = tokensOf(text, dash, text.length, known);
  const sayers = readSayers(tokens, false);
  const isAll = sayers.at.end >= text.trimEnd().length - 2 || (sayers.isDescribed && sayers.isWhole);
  const isNamed =
    sayers.kind === 'people' &&
    (sayers.isDescribed ||
      line.startsWithDash ||
      (next !== undefined && readTitleLine(next, known) !== undefined) ||
      sayers.people.some(({ name }) => known.person(text.slice(name.start, name.end))));
  const isPerson = isNamed && isAll && sayers.at.start <= dash + 1;
  const isBody = line.startsWithDash && sayers.kind === 'organizations' && isAll;
  if (!isPerson && !isBody) return;
  line.nameLine = {
    sayers,
    at: { start: 0, end: text.length },
    isDoubted: false,
    isStrong: true,
    isPlain: true,
    isIntroduction: false,
  };
}
