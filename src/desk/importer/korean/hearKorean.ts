/** Who says what in the Korean paragraphs of a release. */
import type { Finding } from '../findings';
import type { KnownPeople } from '../known';
import type { Paragraph } from '../source';
import type { Heard } from '../spoken';
import { announces, colonOf, endsBlock, lineOf } from './blocks';
import { doubtsOf } from './doubts';
import { gather, type Part } from './gather';
import { continuations } from './openQuotes';
import { Roll, type Sayer } from './roll';
import { readingOf, type Reading } from './sentences';
import { hearParagraph, leadsIn, type Utterance } from './statements';
import { ownWordsOf, Subjects } from './subjects';

/** `오수경 사무총장의 말이다.` behind the words. */
const tells =
  /의 (?:말|말씀|설명|이야기|소감|고백|증언)(?:이다|입니다|이었다|였다|이었습니다|였습니다)|(?:은|는|이|가) (?:이렇게 |이같이 |이처럼 )?(?:말|밝|전|덧붙|강조|호소)[^\s]{1,5}\.?$/u;

/** What stands below a picture: whoever it names says nothing in what follows. */
const caption =
  /^\s*[[【(<〈].*[\])】>〉]\s*$|^\s*[[(<〈【]?\s*사진\s*[=:설]|(?:사진\s*[=:제]|왼쪽부터|앞줄|뒷줄)/u;

/**
 * Hears the statements of a release's Korean body.
 * @param paragraphs in order, without headline, contact and boilerplate
 */
export function hearKorean(paragraphs: Paragraph[], known: KnownPeople): Heard {
  const hearing = new Hearing(paragraphs, known);
  return hearing.hear();
}

class Hearing {
  readonly #readings: Reading[];
  readonly #subjects: Subjects[];
  readonly #goesOn: boolean[];
  readonly #roll = new Roll();
  readonly #parts: Part[] = [];
  readonly #findings: Finding[] = [];
  #latest: Sayer[] = [];
  #led: Sayer[] | undefined;
  /** Whose text is given in full here, and whether it is set off. */
  #block: { sayers: Sayer[]; isSetOff: boolean | undefined } | undefined;

  constructor(paragraphs: Paragraph[], known: KnownPeople) {
    const { readings, goesOn } = continuations(paragraphs.map(readingOf));
    const own = ownWordsOf(readings.map(({ covered }) => covered));
    this.#readings = readings;
    this.#goesOn = goesOn;
    this.#subjects = readings.map(({ text, covered }) => new Subjects(text, covered, known, own));
  }

  hear(): Heard {
    this.#readings.forEach((reading, index) => {
      const subjects = this.#subjects[index]!;
      for (const mention of subjects.all()) this.#roll.sayer(mention, reading.paragraph, undefined);
      if (!this.#goesOn[index]) {
        if (this.#heardColon(reading, subjects) || this.#heardLine(reading, subjects, index)) return;
        if (this.#heardBlock(reading)) return;
      }
      this.#heardSentences(reading, subjects, index);
    });
    const { spoken, rest } = gather(this.#parts);
    return { spoken, rest, findings: [...this.#findings, ...doubtsOf(this.#parts)] };
  }

  #heardColon(reading: Reading, subjects: Subjects): boolean {
    const found = colonOf(reading, subjects);
    const sayer = found && this.#roll.sayer(found.mention, reading.paragraph, undefined);
    if (!found || !sayer) return false;
    this.#said(reading, [whole(found.words, [sayer], false)]);
    this.#latest = [sayer];
    this.#end();
    return true;
  }

  #heardLine(reading: Reading, subjects: Subjects, index: number): boolean {
    const line = lineOf(reading, subjects);
    const sayer = line && this.#roll.sayer(line.mention, reading.paragraph, undefined);
    if (!line || !sayer) return false;
    const waiting = this.#waiting();
    if (waiting.length > 0) {
      for (const utterance of waiting) utterance.sayers = [sayer];
      this.#parts.push({ reading, utterances: [], isTail: true });
      this.#end();
    } else {
      this.#parts.push({ reading, utterances: [], isLead: true });
      this.#end();
      this.#led = [sayer];
      const next = this.#readings[index + 1];
      if (line.isLabelled && next && next.quotes.length === 0)
        this.#block = { sayers: [sayer], isSetOff: undefined };
    }
    this.#latest = [sayer];
    return true;
  }

  /** What the paragraphs just before say without naming anyone. */
  #waiting(): Utterance[] {
    const found: Utterance[] = [];
    for (let index = this.#parts.length - 1; index >= 0; index -= 1) {
      const part = this.#parts[index]!;
      if (part.utterances.length === 0 || !part.utterances.every(({ isWaiting }) => isWaiting)) break;
      found.push(...part.utterances);
    }
    return found;
  }

  #heardBlock(reading: Reading): boolean {
    const block = this.#block;
    if (!block) return false;
    const { isSetOff } = reading.paragraph;
    block.isSetOff ??= isSetOff;
    if (
      endsBlock(reading) ||
      announces(reading) ||
      block.isSetOff !== isSetOff ||
      reading.quotes[0]?.start === 1
    ) {
      this.#block = undefined;
      return false;
    }
    this.#said(reading, [whole({ start: 0, end: reading.text.length }, block.sayers, true)]);
    return true;
  }

  #heardSentences(reading: Reading, subjects: Subjects, index: number) {
    const heard = hearParagraph(reading, subjects, this.#roll, {
      latest: this.#latest,
      led: this.#led,
      goesOn: this.#goesOn[index] ?? false,
      isAfterWords: (this.#parts.at(-1)?.utterances.length ?? 0) > 0,
    });
    this.#findings.push(...heard.findings);
    if (!caption.test(reading.text)) this.#latest = heard.latest;
    if (heard.utterances.length > 0) {
      this.#said(reading, heard.utterances);
      this.#led = undefined;
      return;
    }
    const waiting = heard.namesSomeone && tells.test(reading.text.slice(-60)) ? this.#waiting() : [];
    if (waiting.length > 0 && this.#readings[index + 1]?.quotes[0]?.start !== 1) {
      for (const utterance of waiting) utterance.sayers = heard.latest;
      this.#parts.push({ reading, utterances: [], isTail: true });
      return this.#end();
    }
    this.#end();
    const isLead = leadsIn(reading.text) && heard.latest.length > 0 && heard.namesSomeone;
    this.#parts.push({ reading, utterances: [], isLead });
    if (!isLead) return;
    this.#led = heard.latest;
    const next = this.#readings[index + 1];
    if (next && next.quotes[0]?.start !== 1 && (announces(reading) || next.paragraph.isSetOff)) {
      this.#block = { sayers: heard.latest, isSetOff: undefined };
    }
  }

  #said(reading: Reading, utterances: Utterance[]) {
    this.#parts.push({ reading, utterances });
  }

  #end() {
    this.#led = undefined;
    this.#block = undefined;
  }
}

function whole(words: { start: number; end: number }, sayers: Sayer[], isLedBefore: boolean): Utterance {
  return { words, sayers, from: 0, to: words.end, isLedBefore, isWaiting: false, hasMarks: false };
}
