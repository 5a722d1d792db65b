/** Hears who is quoted in an English release, paragraph after paragraph. */
import { speechMarksIn } from '../../../content/quotedSpans';
import type { Finding, FindingKind } from '../findings';
import type { KnownPeople } from '../known';
import type { Paragraph, Span } from '../source';
import type { Heard, OrganizationNamed, SayerNamed, Spoken } from '../spoken';
import type { Attribution } from './attribution';
import { readLine, type Line, type Quoted } from './line';
import { Mentions, namedIn, spanIn } from './mentions';
import type { Sayer } from './sayers';
import { isSentenceLike, wordCount } from './quotations';
import type { Stretch } from './tokens';
import { lettersOf } from '../lettersOf';

/** Who says something, found. */
interface Voice {
  /** The same for the same sayer. */
  key: string;
  speakers: SayerNamed[];
  organizations: OrganizationNamed[];
}

/** A statement while its paragraphs are gathered. */
interface Group {
  voice?: Voice;
  /** Its lines, each whole or narrowed. */
  parts: { line: number; from: number; to: number }[];
  words: { line: number; at: Stretch }[];
  /** The attribution stood behind the words, on its own line. */
  isTrailing: boolean;
  isBlock: boolean;
}

/** @returns every statement in these paragraphs of one release, in order; every paragraph is in one or in `rest`. */
export function hearEnglish(paragraphs: readonly Paragraph[], known: KnownPeople): Heard {
  return new Hearing(paragraphs, known).heard();
}

class Hearing {
  readonly #paragraphs: readonly Paragraph[];
  readonly #known: KnownPeople;
  readonly #lines: Line[];
  readonly #mentions: Mentions;
  readonly #groups: Group[] = [];
  readonly #findings: Finding[] = [];
  /** For each line whether, going on from it, the first mark to come closes a quotation. */
  readonly #closes: boolean[] = [];
  #group: Group | undefined;
  /** `line`: the last of its lines. */
  #intro: { voice: Voice; line: number; lines: number[]; isName: boolean } | undefined;
  #isOpen = false;

  constructor(paragraphs: readonly Paragraph[], known: KnownPeople) {
    this.#paragraphs = paragraphs;
    this.#known = known;
    const marks = speechMarksIn(paragraphs.map(({ text }) => text));
    this.#lines = paragraphs.map((paragraph, index) =>
      readLine(paragraph, marks, paragraphs[index + 1], known),
    );
    this.#mentions = new Mentions(paragraphs, known);
    let closes = false;
    for (let index = this.#lines.length - 1; index >= 0; index -= 1) {
      this.#closes[index] = closes;
      const first = this.#lines[index]?.quoted[0]?.quotation;
      if (first) closes = !first.isOpened && first.isClosed;
    }
  }

  heard(): Heard {
    for (let index = 0; index < this.#lines.length; index += 1) this.#hear(index);
    this.#close();
    const spoken = this.#groups.map((group) => this.#spokenOf(group));
    return { spoken, rest: this.#rest(), findings: this.#findings };
  }

  #hear(index: number) {
    const line = this.#lines[index]!;
    const first = line.quoted[0];
    if (this.#isOpen && this.#group) {
      const goesOn = !first && this.#closes[index] === true && !line.nameLine && !line.introduction;
      if (goesOn) {
        this.#add(this.#group, index, [{ start: 0, end: line.paragraph.text.length }]);
        return;
      }
      const opened = this.#lines[index - 1]?.quoted.at(-1)?.quotation;
      if (!first || (first.quotation.isOpened && first.quotation.outer.start > 0)) {
        if (opened) this.#find('markLeftOpen', 'look', [spanIn(this.#paragraphs[index - 1]!, opened)]);
      }
    }
    this.#rehabilitate(line);
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
    for (const { verdict, quotation, attribution } of line.quoted) {
      const words = line.paragraph.text.slice(quotation.start, quotation.end);
      if (verdict === 'evidence')
        this.#find('quotedAsEvidence', 'look', [
          spanIn(line.paragraph, quotation),
          ...(attribution ? [spanIn(line.paragraph, attribution.at)] : []),
        ]);
      else if (
        verdict === 'fragment' &&
        isSentenceLike(words) &&
        wordCount(words) > 5 &&
        !this.#isTaken(index, quotation)
      ) {
        this.#find('quotedNotSaid', 'look', [spanIn(line.paragraph, quotation)]);
      }
    }
  }

  #isTaken(line: number, { start, end }: Stretch) {
    return (
      this.#group?.words.some((one) => one.line === line && one.at.start <= start && one.at.end >= end) ??
      false
    );
  }

  #hearColon(index: number, { attribution, words }: { attribution: Attribution; words: Stretch }) {
    const line = this.#lines[index]!;
    const voice = this.#voiceOf(line.paragraph, attribution);
    if (!voice) return;
    this.#start(voice, true);
    this.#add(this.#group!, index, [words]);
    this.#intro = undefined;
    this.#isOpen = false;
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
      let voice =
        attribution && verdict === 'said' ? this.#voiceOf(paragraph, attribution, quoted) : undefined;
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
          last.to = this.#cut(paragraph, before, quoted);
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

  /** Words with a doubt that only a stranger's would have. */
  #rehabilitate({ paragraph, quoted }: Line) {
    for (const [index, one] of quoted.entries()) {
      if (one.verdict !== 'evidence') continue;
      const isPresented =
        one.isSoft &&
        one.attribution?.sayers.people.every((sayer) => this.#mentions.isPresented(paragraph, sayer));
      if (isPresented) one.verdict = 'said';
      else if (!one.attribution && quoted[index - 1]?.verdict === 'said') one.verdict = 'same';
    }
  }

  /** Where one speaker's part of a paragraph ends and the next one's begins. */
  #cut({ text }: Paragraph, before: Quoted, next: Quoted): number {
    const least = Math.max(
      before.quotation.outer.end,
      before.attribution && before.attribution.at.start >= before.quotation.outer.end
        ? before.attribution.at.end
        : 0,
    );
    const cut = Math.max(
      Math.min(next.from, next.quotation.outer.start),
      Math.min(least, next.quotation.outer.start),
    );
    return cut > text.length ? text.length : cut;
  }

  /** A quotation that fills its paragraph: its speaker stood before it, or comes behind. */
  #voiceOfOpen(index: number, quotation: Stretch): Voice | undefined {
    if (this.#intro) return this.#intro.voice;
    const next = this.#lines[index + 1];
    const group = this.#group;
    const isDirectly = group !== undefined && (group.parts.at(-1)?.line ?? -2) === index - 1;
    if (!this.#lines[index]!.quoted.at(-1)?.quotation.isClosed && this.#isAttributedLater(index))
      return undefined;
    const isTrailed =
      next?.nameLine !== undefined && (next.startsWithDash || !isDirectly || group.isTrailing);
    if (isTrailed) return undefined;
    if (isDirectly && group.voice) {
      this.#find('speakerGuessed', 'look', [spanIn(this.#paragraphs[index]!, quotation)]);
      return group.voice;
    }
    return undefined;
  }

  /** Left open, it goes on in paragraphs of which a later one names its speaker. */
  #isAttributedLater(index: number): boolean {
    for (const { quoted } of this.#lines.slice(index + 1, index + 9)) {
      const [first] = quoted;
      if (!first) continue;
      if (first.attribution && first.verdict === 'said')
        return first.attribution.at.start >= first.quotation.end;
      if (quoted.at(-1)?.quotation.isClosed) return false;
    }
    return false;
  }

  #introduce(index: number, attribution: Attribution, isName: boolean) {
    const voice = this.#voiceOf(this.#paragraphs[index]!, attribution);
    this.#close();
    this.#isOpen = false;
    if (voice) this.#intro = { voice, line: index, lines: [index], isName };
  }

  /** A line with nothing but a name: who said what stands before it, or who says what follows. */
  #hearName(index: number, attribution: Attribution) {
    const line = this.#lines[index]!;
    const group = this.#group;
    if (group && group.voice === undefined && (group.parts.at(-1)?.line ?? -2) === index - 1) {
      const voice = this.#voiceOf(line.paragraph, attribution);
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
        this.#mentions.present(speaker, this.#slice(speaker.name), title, organizations),
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
      if (intro.isName && !isSetOff && !this.#isNameList(intro.lines[0]!)) return false;
      this.#start(intro.voice, true);
      for (const one of intro.lines) this.#addLine(this.#group!, one);
      this.#add(this.#group!, index, [{ start: 0, end: text.length }]);
      this.#find('wordsWithoutMarks', 'look', [spanIn(line.paragraph, { start: 0, end: text.length })]);
      this.#intro = undefined;
      return true;
    }
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
    if (!isSetOff && this.#isListed(index)) return false;
    if (!isSetOff && isAboutSpeaker(text, group.voice, (span) => this.#slice(span))) return false;
    this.#add(group, index, [{ start: 0, end: text.length }]);
    return true;
  }

  /** Name, words, name, words: further blocks of this kind had one paragraph each. */
  #isListed(index: number): boolean {
    const blocks = this.#groups.filter((group) => group.isBlock && group !== this.#group);
    const next = this.#lines
      .slice(index + 1, index + 6)
      .some((line) => line.colon ?? line.introduction ?? line.nameLine);
    return blocks.length > 0 && !next && blocks.every(({ words }) => words.length === 1);
  }

  #isNameList(line: number): boolean {
    const isOne = (at: number) =>
      this.#lines[at]?.nameLine !== undefined &&
      wordCount(this.#lines[at + 1]?.paragraph.text ?? '') > 15 &&
      this.#lines[at + 1]?.nameLine === undefined;
    if (!isOne(line)) return false;
    for (let step = 2; step < 8; step += 1) if (isOne(line + step) || isOne(line - step)) return true;
    return false;
  }

  /** @returns nobody where the attribution names no one who makes a statement here. */
  #voiceOf(paragraph: Paragraph, attribution: Attribution, quoted?: Quoted): Voice | undefined {
    const { sayers, at } = attribution;
    const around = [spanIn(paragraph, at)];
    if (sayers.kind === 'people') {
      const found = sayers.people.map((one) => this.#mentions.person(paragraph, one));
      const [only] = found;
      const name = sayers.people[0]?.name;
      const printed = name ? paragraph.text.slice(name.start, name.end) : '';
      const isStranger =
        !sayers.isDescribed &&
        only !== undefined &&
        !only.isFound &&
        !this.#known.person(printed) &&
        !this.#known.bySurname(printed);
      if (isStranger && sayers.people.length === 1) {
        if (
          sayers.isBare &&
          /\bthe $/iu.test(paragraph.text.slice(Math.max(0, name!.start - 5), name!.start))
        ) {
          const whole = this.#mentions.organizationEndingIn(printed);
          if (!whole) this.#find('organizationNotNamed', 'look', around);
          return {
            key: `the ${lettersOf(printed)}`,
            speakers: [],
            organizations: whole ? [{ name: whole }] : [],
          };
        }
        if (sayers.isBare && this.#known.organization(printed)) {
          return {
            key: lettersOf(printed),
            speakers: [],
            organizations: [{ name: spanIn(paragraph, name!) }],
          };
        }
        const isBehind = quoted !== undefined && at.start >= quoted.quotation.end;
        if (sayers.isBare || (!isBehind && !/:\s*$/u.test(paragraph.text.slice(at.start, at.end)))) {
          if (quoted)
            this.#find('quotedAsEvidence', 'look', [spanIn(paragraph, quoted.quotation), ...around]);
          return undefined;
        }
        this.#find('speakerNotPresented', 'look', [spanIn(paragraph, name!)]);
      }
      const speakers = found.map(({ named }) => named);
      this.#mentions.last = speakers;
      return {
        key: speakers.map((one) => lettersOf(this.#slice(one.name))).join('+'),
        speakers,
        organizations: [],
      };
    }
    if (sayers.kind === 'organizations') {
      const organizations = sayers.organizations.map(({ name }) => ({ name: spanIn(paragraph, name) }));
      return {
        key: organizations.map(({ name }) => lettersOf(this.#slice(name))).join('+'),
        speakers: [],
        organizations,
      };
    }
    if (sayers.kind === 'pronoun') {
      const speakers = this.#mentions.last;
      if (speakers.length === 0) {
        this.#find('speakerNotFound', 'must', around);
        return { key: `?${spanIn(paragraph, at).start}`, speakers: [], organizations: [] };
      }
      this.#find('speakerGuessed', 'look', around);
      return {
        key: speakers.map((one) => lettersOf(this.#slice(one.name))).join('+'),
        speakers,
        organizations: [],
      };
    }
    if (sayers.kind === 'body') {
      this.#find('organizationNotNamed', 'look', around);
      return { key: 'body', speakers: [], organizations: [] };
    }
    this.#find('speakerUnnamed', 'must', around);
    return { key: `?${spanIn(paragraph, at).start}`, speakers: [], organizations: [] };
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

  #slice({ text, start, end }: Span): string {
    let [low, high] = [0, this.#paragraphs.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      const { span } = this.#paragraphs[middle]!;
      if (span.text < text || (span.text === text && span.start <= start)) low = middle;
      else high = middle - 1;
    }
    const paragraph = this.#paragraphs[low];
    return paragraph ? paragraph.text.slice(start - paragraph.span.start, end - paragraph.span.start) : '';
  }

  #find(kind: FindingKind, weight: Finding['weight'], at: Span[]) {
    this.#findings.push({ kind, weight, at });
  }

  #spokenOf({ voice, parts, words }: Group): Spoken {
    return {
      language: 'en',
      paragraphs: parts.map(({ line, from, to }) => narrowed(this.#paragraphs[line]!, from, to)),
      words: words.map(({ line, at }) => trimmed(this.#paragraphs[line]!, at)),
      speakers: voice?.speakers ?? [],
      organizations: voice?.organizations ?? [],
    };
  }

  #rest(): Paragraph[] {
    const taken = new Set(this.#groups.flatMap(({ parts }) => parts.map(({ line }) => line)));
    return this.#paragraphs.filter((_, index) => !taken.has(index));
  }
}

/** A part of a paragraph, without the white space at its ends. */
function narrowed(paragraph: Paragraph, from: number, to: number): Paragraph {
  if (from === 0 && to === paragraph.text.length) return paragraph;
  const { start, end } = inked(paragraph.text, { start: from, end: to });
  return { ...paragraph, text: paragraph.text.slice(start, end), span: spanIn(paragraph, { start, end }) };
}

function trimmed(paragraph: Paragraph, at: Stretch): Span {
  return spanIn(paragraph, inked(paragraph.text, at));
}

function inked(text: string, { start, end }: Stretch): Stretch {
  const part = text.slice(start, end);
  return { start: start + part.length - part.trimStart().length, end: start + part.trimEnd().length };
}

function isHeadingLike(text: string): boolean {
  return (
    /^\s*(?:#|\*{3}|-{3,}|-30-|about\b|background\b|media contact|contact\b|for more information|editors?[’']|note to editors)/iu.test(
      text,
    ) ||
    (wordCount(text) < 14 && !/[.!?”"’…)]\s*$/u.test(text))
  );
}

/** Told of the speaker again, in the third person: the statement is over. */
function isAboutSpeaker(text: string, voice: Voice | undefined, slice: (span: Span) => string): boolean {
  return voice?.speakers.some(({ name }) => text.includes(slice(name))) ?? false;
}
