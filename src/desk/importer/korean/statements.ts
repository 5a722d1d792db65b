/** What one paragraph says of its quotations: which are statements, and whose. */
import type { Finding } from '../findings';
import type { Mention } from './mention';
import { Roll, spanOf, type Sayer } from './roll';
import { behind, isDocument, isOpposed, isShouted, verdictOf, isSentence } from './said';
import { takesUp, type Quote, type Reading, type Sentence } from './sentences';
import type { Subjects } from './subjects';

/** Words said, and where what tells of their speaker begins. */
export interface Utterance {
  words: { start: number; end: number };
  sayers: Sayer[];
  /** Where the sentence begins that names the speaker. */
  from: number;
  /** Where the sentence of the words ends. */
  to: number;
  /** The paragraph before this names the speaker. */
  isLedBefore: boolean;
  /** A quotation with nobody named beside it: the line behind may name them. */
  isWaiting: boolean;
  hasMarks: boolean;
}

export interface Hearing {
  utterances: Utterance[];
  findings: Finding[];
  /** Whom the paragraph's last words are about: meant by `그는` and by a sentence without a subject. */
  latest: Sayer[];
  namesSomeone: boolean;
}

export interface Before {
  latest: Sayer[];
  /** Named on the line above, or by a sentence that leads into a quotation: `다음과 같이 말했다.` */
  led: Sayer[] | undefined;
  /** The quotation before has not been closed. */
  goesOn: boolean;
  /** The paragraph before holds words of a statement. */
  isAfterWords: boolean;
}

const speechVerb =
  /(?:말|말씀|밝|강조|전|덧붙|설명|지적|촉구|호소|비판|당부|언급|주장|표명|발표|다짐|약속|상기|요구|경고|환영|규탄|평가|격려|요청|이야기|얘기|소감|의지|입장|성명|의견|소개|회고|토로|반문|되물|물|답|선언|고백|외치|외쳤|제안|확인|이같이|이렇게|다음과 같|아래와 같|나눴|나누|감사|기원|축하|우려)/u;

/** @param roll gets everyone the paragraph names. */
export function hearParagraph(reading: Reading, subjects: Subjects, roll: Roll, before: Before): Hearing {
  const { paragraph } = reading;
  const utterances: Utterance[] = [];
  const findings: Finding[] = [];
  let latest = before.latest;
  let namesSomeone = false;
  let led: { sayers: Sayer[]; from: number } | undefined;
  const sayersOf = (mentions: Mention[]) =>
    mentions.map((one) => roll.sayer(one, paragraph, latest.at(-1))).filter((one) => one !== undefined);
  const waiting: { quote: Quote; sentence: Sentence }[] = [];

  reading.sentences.forEach((sentence, index) => {
    const first = sentence.quotes[0];
    if (!first) {
      const mentions = subjects.between(sentence.start, sentence.end);
      const sayers = sayersOf(mentions);
      const isGroup = mentions.some(({ kind }) => kind === 'group');
      if (sayers.length > 0) {
        latest = sayers;
        namesSomeone = true;
        led = { sayers, from: sentence.start };
      } else if (isGroup) led = undefined;
      else {
        const someone = leadsIn(reading.text.slice(sentence.start, sentence.end))
          ? subjects.unnamed(sentence.start, sentence.end)
          : undefined;
        if (someone !== undefined) led = { sayers: [unnamed(someone)], from: sentence.start };
      }
      if (waiting.length > 0 && sayers.length > 0) {
        settle(sayers, sentence);
      }
      return;
    }
    let stretchFrom = sentence.start;
    let own: Sayer[] | undefined;
    let ownFrom = sentence.start;
    let isCrowd = false;
    sentence.quotes.forEach((quote, at) => {
      const markStart = markOf(reading, quote);
      const stretchStart = stretchFrom;
      const isAlone =
        stretchFrom === sentence.start &&
        reading.covered.slice(sentence.start, markStart).trim() === '' &&
        restIsEmpty(reading, sentence, quote);
      const mentions = stretchFrom < markStart ? subjects.between(stretchFrom, markStart) : [];
      const named = sayersOf(mentions);
      const isGroup = mentions.some(({ kind }) => kind === 'group');
      if (isGroup && named.length === 0) {
        isCrowd = true;
        latest = [];
        led = undefined;
      }
      if (named.length > 0) {
        own = named;
        ownFrom = at === 0 ? sentence.start : (mentions[0]?.start ?? sentence.start);
      }
      const goesOn = before.goesOn && index === 0 && at === 0 && quote.start < 3;
      const verdict = goesOn ? 'said' : verdictOf(reading, sentence, at);
      stretchFrom = quote.end;
      const after = behind(reading, sentence, at);
      if (verdict === 'fragment') return;
      const someone =
        named.length > 0 || isGroup || goesOn || isAlone
          ? undefined
          : subjects.unnamed(stretchStart, markStart);
      if (someone !== undefined) own = [unnamed(someone)];
      const spokenBy = own ?? (isAlone ? undefined : laterIn(sentence, at, sayersOf));
      const isCall =
        isShouted(after) ||
        isShouted(reading.covered.slice(Math.max(quote.end, sentence.end - 20), sentence.end));
      const other = spokenBy || isGroup ? undefined : subjects.otherSubject(stretchStart, markStart);
      if (verdict === 'cited' || (isCall && !spokenBy) || (other !== undefined && !goesOn)) {
        if (!isCall) note(verdict === 'cited' ? 'quotedAsEvidence' : 'quotedNotSaid', quote);
        return;
      }
      if (goesOn) return say(quote, sentence, before.latest, sentence.start, true);
      if (isAlone && !own) return alone(quote, sentence);
      if (!spokenBy && isItem.test(reading.text)) return note('quotedNotSaid', quote);
      const sayers = spokenBy ?? (isCrowd ? [] : (led?.sayers ?? latest));
      if (!isTheirs(sayers, after, index)) {
        note('quotedAsEvidence', quote);
        return;
      }
      if (spokenBy) latest = spokenBy;
      say(quote, sentence, sayers, own ? ownFrom : sentence.start, false);
      if (waiting.length > 0 && spokenBy) settle(spokenBy, sentence);
      led = sayers.length > 0 ? { sayers, from: sentence.start } : led;
    });
  });
  for (const { quote, sentence } of waiting) {
    if (before.isAfterWords || (isSentence(quote.text) && quote.text.length > 29)) {
      say(quote, sentence, before.latest, sentence.start, before.isAfterWords);
      utterances.at(-1)!.isWaiting = true;
    }
  }
  utterances.sort((a, b) => a.words.start - b.words.start);
  return { utterances, findings, latest, namesSomeone };

  function say(quote: Quote, sentence: Sentence, sayers: Sayer[], from: number, isLedBefore: boolean) {
    utterances.push({
      words: { start: quote.start, end: quote.end },
      sayers,
      from,
      to: sentence.end,
      isLedBefore,
      isWaiting: false,
      hasMarks: true,
    });
  }

  /** A quotation that is a sentence of its own: the sentence before it names the speaker, or the one behind. */
  function alone(quote: Quote, sentence: Sentence) {
    if (led) return say(quote, sentence, led.sayers, led.from, false);
    if (before.led) {
      latest = before.led;
      return say(quote, sentence, before.led, sentence.start, true);
    }
    waiting.push({ quote, sentence });
  }

  function settle(sayers: Sayer[], by: Sentence) {
    for (const { quote, sentence } of waiting.splice(0))
      say(quote, { ...sentence, end: by.end }, sayers, sentence.start, false);
  }

  function laterIn(
    sentence: Sentence,
    at: number,
    resolve: (mentions: Mention[]) => Sayer[],
  ): Sayer[] | undefined {
    const quote = sentence.quotes[at]!;
    const next = sentence.quotes[at + 1];
    const taken = takesUp.exec(
      reading.covered
        .slice(quote.end, quote.end + 40)
        .replace(/^\uE000+/u, (marks) => ' '.repeat(marks.length)),
    );
    const found = resolve(
      subjects.between(quote.end + (taken?.[0].length ?? 0), next ? markOf(reading, next) : sentence.end),
    );
    return found.length > 0 ? found : undefined;
  }

  function isTheirs(sayers: Sayer[], after: string, index: number): boolean {
    const next = reading.sentences[index + 1];
    const nextText = next ? reading.covered.slice(next.start, Math.min(next.end, next.start + 200)) : '';
    const printed = sayers.map((one) => one.printed).join(' ');
    if (sayers.length > 0 && sayers.every((one) => one.organization && isDocument(one.key))) return false;
    return !isOpposed(
      printed,
      after,
      nextText,
      sayers.every((one) => one.isNamedFully),
    );
  }

  function note(kind: Finding['kind'], quote: Quote) {
    findings.push({ kind, weight: 'look', at: [spanOf(quote, paragraph)] });
  }
}

/** An item of a list, not a sentence. */
const isItem = /^[●○•◦▪■□◆◇▶▷☞✓]/u;

/** Someone who speaks and whose name isn't told. */
function unnamed(noun: string): Sayer {
  return { key: `? ${noun}`, printed: noun, isNamedFully: false };
}

function restIsEmpty(reading: Reading, sentence: Sentence, quote: Quote): boolean {
  return /^[\s\uE000.,。]*$/u.test(reading.covered.slice(quote.end, Math.min(sentence.end, quote.end + 400)));
}

function markOf({ covered }: Reading, { start }: Quote): number {
  let at = start;
  while (at > 0 && at > start - 4 && covered.charAt(at - 1) === '\uE000') at -= 1;
  return at;
}

/** Whether a paragraph without quotations leads into one: `김 대표는 다음과 같이 말했다.`, `오수경 사무총장:` */
export function leadsIn(text: string): boolean {
  const end = text.slice(-80);
  return (
    /[:：]\s*$/u.test(end) ||
    /(?:다음과 같|아래와 같|이렇게|이같이)/u.test(end) ||
    (speechVerb.test(end) && text.length < 160)
  );
}
