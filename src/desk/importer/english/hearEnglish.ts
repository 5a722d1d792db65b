/** Hears who is quoted in an English release, paragraph after paragraph. */
import { speechMarksIn } from '../../../content/quotedSpans';
import type { Finding, FindingKind } from '../findings';
import type { KnownPeople } from '../known';
import type { Paragraph, Span } from '../source';
import type { Heard } from '../spoken';
import type { Attribution } from './attribution';
import type { Quoted } from './judged';
import { readLine, type Line } from './line';
import { Mentions, namedIn } from './mentions';
import { spanIn } from './places';
import type { Sayer } from './sayerParts';
import {
  cutBetween,
  isAboutSpeaker,
  isAttributedLater,
  isHeadingLike,
  isListed,
  isNameList,
  rehabilitate,
} from './lineRules';
import type { Group, Voice } from './voice';
import { Voices } from './voices';
import { runningOn } from './runningOn';
import { restOf, spokenOf } from './spokenOf';
import { unsaidFindings } from './unsaid';
import { wordCount } from './quotations';
import type { Stretch } from './tokens';

/** @returns every statement in these paragraphs of one release, in order; every paragraph is in one or in `rest`. */
export function hearEnglish(paragraphs: readonly Paragraph[], known: KnownPeople): Heard {
  return new Hearing(paragraphs, known).heard();
}

class Hearing {
  readonly #paragraphs: readonly Paragraph[];
  readonly #lines: Line[];
  readonly #mentions: Mentions;
  readonly #voices: Voices;
  readonly #groups: Group[] = [];
  readonly #findings: Finding[] = [];
  #group: Group | undefined;
  /** `line`: the last of its lines. */
  #intro: { voice: Voice; line: number; lines: number[]; isName: boolean } | undefined;
  #isOpen = false;

  constructor(paragraphs: readonly Paragraph[], known: KnownPeople) {
    this.#paragraphs = paragraphs;
    const texts = paragraphs.map(({ text }) => text);
    const marks = speechMarksIn(texts);
    const ends = runningOn(texts, marks);
    this.#lines = paragraphs.map((paragraph, index) =>
      readLine(paragraph, marks, ends[index], paragraphs[index + 1], known),
    );
    this.#mentions = new Mentions(paragraphs, known);
    this.#voices = new Voices(this.#mentions, known, (kind, weight, at) => this.#find(kind, weight, at));
  }

  heard(): Heard {
    for (let index = 0; index < this.#lines.length; index += 1) this.#hear(index);
    this.#close();
    return {
      spoken: this.#groups.map((group) => spokenOf(group, this.#paragraphs)),
      rest: restOf(this.#groups, this.#paragraphs),
      findings: this.#findings,
    };
  }

  #hear(index: number) {
    const line = this.#lines[index]!;
    const first = line.quoted[0];
    if (this.#isOpen && this.#group) {
      if (line.runsOn && !line.nameLine && !line.introduction) {
        this.#add(this.#group, index, [{ start: 0, end: line.paragraph.text.length }]);
        return;
      }
      const opened = this.#lines[index - 1]?.quoted.at(-1)?.quotation;
      if (!first || (first.quotation.isOpened && first.quotation.outer.start > 0)) {
        if (opened) this.#find('markLeftOpen', 'look', [spanIn(this.#paragraphs[index - 1]!, opened)]);
      }
    }
    rehabilitate(line, this.#mentions);
    if (line.colon) this.#hearColon(index, line.colon);
    else if (first && line.quoted.some(({ verdict }) => verdict !== 'fragment' && verdict !== 'evidence'))
      this.#hearQuoted(index, line);
    else if (line.introduction) this.#introduce(index, line.introduction, false);
    else if (line.titleLine && this.#intro?.isName && this.#intro.line === index - 1)
      this.#hearTitle(index, line.titleLine);
    else if (line.nameLine) this.#hearName(index, line.nameLine);
    else if (!this.#hearBlock(index)) {
      this.#close();
      this.#intro = undefined;
      this.#mentions.meet(line.paragraph, 0, line.paragraph.text.length);
      this.#isOpen = false;
    }
    this.#findings.push(...unsaidFindings(line, index, this.#group?.words));
  }

  #hearColon(index: number, { attribution, words }: { attribution: Attribution; words: Stretch }) {
    const line = this.#lines[index]!;
    const voice = this.#voices.of(line.paragraph, attribution);
    if (!voice) return;
    this.#start(voice, true);
    this.#add(this.#group!, index, [words]);
    [this.#intro, this.#isOpen] = [undefined, false];
    this.#find('wordsWithoutMarks', 'look', [spanIn(line.paragraph, words)]);
  }

  /** A paragraph with at least one quotation that may be a statement. */
  #hearQuoted(index: number, line: Line) {
    const { paragraph } = line;
    const said = line.quoted.filter(({ verdict }) => verdict !== 'fragment' && verdict !== 'evidence');
    let from = 0;
    let before: Quoted | undefined;
    for (const quoted of said) {
      const { quotation, attribution, verdict } = quoted;
      const isContinued =
        before === undefined && this.#isOpen && this.#group !== undefined && quotation.outer.start === 0;
      if (before === undefined && quotation.outer.start > 0) {
        this.#mentions.meet(paragraph, 0, Math.min(quoted.from, quotation.outer.start));
      }
      // `Her son smiled. “I wasn’t afraid,” he said.`
      if (before !== undefined && attribution?.sayers.kind === 'pronoun')
        this.#mentions.meet(
          paragraph,
          Math.max(before.quotation.outer.end, before.attribution?.at.end ?? 0),
          quoted.from,
        );
      let voice =
        attribution && verdict === 'said' ? this.#voices.of(paragraph, attribution, quoted) : undefined;
      if (verdict === 'said' && !voice) {
        before = undefined;
        continue;
      }
      if (verdict === 'open' && !isContinued) voice = this.#voiceOfOpen(index, quotation);
      if (verdict === 'same' && before === undefined && !this.#group) continue;

      const isSame =
        voice === undefined
          ? verdict === 'same' || isContinued
          : voice.key === this.#group?.voice?.key ||
            (this.#group !== undefined &&
              this.#group.voice === undefined &&
              (isContinued || (attribution?.at.start ?? 0) >= quotation.end));
      const isNext =
        this.#group !== undefined &&
        (this.#group.parts.at(-1)?.line ?? -2) >= index - 1 &&
        this.#intro === undefined;
      if (this.#group && isSame && isNext) this.#group.voice ??= voice!;
      else {
        if (before !== undefined && this.#group) {
          const last = this.#group.parts.at(-1)!;
          last.to = cutBetween(paragraph, before, quoted);
          from = last.to;
        }
        const intro = this.#intro;
        this.#start(voice, false);
        if (intro && intro.line < index && voice !== undefined && intro.voice.key === voice.key)
          for (const one of intro.lines) this.#addLine(this.#group!, one);
      }
      if (this.#group!.voice === undefined && voice !== undefined) this.#group!.voice = voice;
      this.#intro = undefined;
      this.#add(this.#group!, index, [quotation], from);
      if (quoted.isGuess) this.#find('speakerGuessed', 'look', [spanIn(paragraph, quotation)]);
      if (!quotation.isOpened && !isContinued)
        this.#find('markNeverOpened', 'look', [spanIn(paragraph, quotation)]);
      this.#isOpen = !quotation.isClosed;
      before = quoted;
    }
  }

  /** A quotation that fills its paragraph: its speaker stood before it, or comes behind. */
  #voiceOfOpen(index: number, quotation: Stretch): Voice | undefined {
    if (this.#intro) return this.#intro.voice;
    const next = this.#lines[index + 1];
    const group = this.#group;
    const isDirectly = group !== undefined && (group.parts.at(-1)?.line ?? -2) === index - 1;
    if (!this.#lines[index]!.quoted.at(-1)?.quotation.isClosed && isAttributedLater(index, this.#lines))
      return undefined;
    if (next?.nameLine && (next.startsWithDash || !isDirectly || group.isTrailing)) return undefined;
    if (isDirectly && group.voice) {
      this.#find('speakerGuessed', 'look', [spanIn(this.#paragraphs[index]!, quotation)]);
      return group.voice;
    }
    return undefined;
  }

  #introduce(index: number, attribution: Attribution, isName: boolean) {
    const voice = this.#voices.of(this.#paragraphs[index]!, attribution);
    this.#close();
    this.#isOpen = false;
    if (voice) this.#intro = { voice, line: index, lines: [index], isName };
  }

  /** A line with nothing but a name: who said what stands before it, or who says what follows. */
  #hearName(index: number, attribution: Attribution) {
    const line = this.#lines[index]!;
    const group = this.#group;
    if (group && group.voice === undefined && (group.parts.at(-1)?.line ?? -2) === index - 1) {
      const voice = this.#voices.of(line.paragraph, attribution);
      if (voice) {
        group.voice = voice;
        group.isTrailing = true;
        this.#addLine(group, index);
        this.#close();
        this.#isOpen = false;
        return;
      }
    }
    if (this.#intro?.isName && this.#intro.line === index - 1) return;
    this.#introduce(index, attribution, true);
  }

  /** `Co-Director, Woori Center` on its own line below the name. */
  #hearTitle(index: number, titled: Sayer) {
    const intro = this.#intro!;
    const { title, organizations } = namedIn(this.#paragraphs[index]!, titled);
    const [speaker] = intro.voice.speakers;
    if (speaker)
      intro.voice.speakers = [
        this.#mentions.present(speaker, this.#mentions.textAt(speaker.name), title, organizations),
      ];
    intro.lines.push(index);
    intro.line = index;
  }

  /** Words without marks below a line that hands over to them. */
  #hearBlock(index: number): boolean {
    const line = this.#lines[index]!;
    const { text, isSetOff } = line.paragraph;
    const intro = this.#intro;
    const isHeading = isHeadingLike(text);
    if (intro && intro.line === index - 1 && !isHeading && wordCount(text) > 5) {
      if (intro.isName && !isSetOff && !isNameList(intro.lines[0]!, this.#lines)) return false;
      return this.#hearWhole(index, intro.voice, intro.lines);
    }
    const next = this.#lines[index + 1];
    if (isSetOff && !isHeading && line.quoted.length === 0 && next?.startsWithDash && next.nameLine)
      return this.#hearWhole(index);
    const group = this.#group;
    const last = group?.parts.at(-1)?.line ?? -2;
    if (
      !group?.isBlock ||
      last !== index - 1 ||
      isHeading ||
      line.quoted.some(({ verdict }) => verdict === 'evidence')
    )
      return false;
    if (this.#paragraphs[last]?.isSetOff && !isSetOff) return false;
    if (!isSetOff && isListed(index, this.#lines, this.#groups, this.#group)) return false;
    if (!isSetOff && isAboutSpeaker(text, group.voice, (span) => this.#mentions.textAt(span))) return false;
    this.#add(group, index, [{ start: 0, end: text.length }]);
    return true;
  }

  /** @param lines those that hand over to the words. */
  #hearWhole(index: number, voice?: Voice, lines: readonly number[] = []): true {
    const { paragraph } = this.#lines[index]!;
    const words = { start: 0, end: paragraph.text.length };
    this.#start(voice, true);
    for (const one of lines) this.#addLine(this.#group!, one);
    this.#add(this.#group!, index, [words]);
    this.#find('wordsWithoutMarks', 'look', [spanIn(paragraph, words)]);
    this.#intro = undefined;
    return true;
  }

  #start(voice: Voice | undefined, isBlock: boolean) {
    this.#close();
    this.#group = { ...(voice && { voice }), parts: [], words: [], isTrailing: false, isBlock };
    this.#groups.push(this.#group);
  }

  #close() {
    const group = this.#group;
    this.#group = undefined;
    if (group && group.voice === undefined) {
      const [first] = group.words;
      if (first) this.#find('speakerNotFound', 'must', [spanIn(this.#paragraphs[first.line]!, first.at)]);
    }
  }

  #add(group: Group, line: number, words: Stretch[], from = 0) {
    if (group.parts.at(-1)?.line !== line)
      group.parts.push({ line, from, to: this.#paragraphs[line]!.text.length });
    group.words.push(...words.map((at) => ({ line, at })));
  }

  #addLine(group: Group, line: number) {
    group.parts.push({ line, from: 0, to: this.#paragraphs[line]!.text.length });
  }

  #find(kind: FindingKind, weight: Finding['weight'], at: Span[]) {
    this.#findings.push({ kind, weight, at });
  }
}
