/** Someone or something named in a sentence: `함께센터의 오수경(Sookyung Oh) 사무총장`, cut into name, title and organizations. */
import type { KnownPeople } from '../known';
import {
  isFamilyName,
  isCommonWord,
  isHangul,
  isLatinName,
  isLatinNameWord,
  koreanName,
  wordsSpelledBy,
} from './names';
import { isBody, isGroup, isShortBody, isStatus, isTitle, isTitlePart, titleAt } from './titles';
import { parted, type Token } from './tokens';

/** Places in the paragraph. */
export interface Place {
  start: number;
  end: number;
}

export interface NamedBody {
  name: Place;
  otherScript?: Place;
}

export interface Mention extends Place {
  kind: 'person' | 'body' | 'pronoun' | 'group';
  /** None where only a title, a pronoun or a short name (`센터`) stands. */
  name?: Place;
  /** Only a part of the name: who it is was said before. */
  isShort: boolean;
  otherScript?: Place;
  title?: Place;
  bodies: NamedBody[];
  /** The first of its words. */
  first: number;
  last: number;
  particle: string;
}

const farthest = 10;
const adnominal =
  /(?:면서|며|지만|는데|하여|해서|하고|되고|이고|했고|위해|통해|대해|관해|따라|함께|한|하는|했던|하던|된|되는|있는|있던|없는|나선|나온|열린|맞은|만난|찾은|참석한|참가한|위한|통한|대한|관한|따른|온|받은|사는|이끄는|지낸|맡은|낸|들은|본)$/u;

/** Where names stand that the network knows: ends by starts. */
export interface KnownPlaces {
  people: ReadonlyMap<number, number>;
  bodies: ReadonlyMap<number, number>;
  /** Words that the release itself uses for organizations. */
  words: ReadonlySet<string>;
  /** Words by which the release calls people elsewhere: `울프` in `울프 의원은`. */
  surnames: ReadonlySet<string>;
}

export function knownPlaces(
  text: string,
  known: KnownPeople,
  own: Pick<KnownPlaces, 'words' | 'surnames'>,
): KnownPlaces {
  const endsOf = (places: Place[]) => new Map(places.map(({ start, end }) => [start, end]));
  return { people: endsOf(known.peopleIn(text)), bodies: endsOf(known.organizationsIn(text)), ...own };
}

/** Reads words as mentions. */
export class Mentions {
  constructor(
    readonly text: string,
    readonly tokens: readonly Token[],
    readonly known: KnownPlaces,
  ) {}

  /** What the word at that place and those before it name; undefined where they name nobody. */
  endingAt(index: number): Mention | undefined {
    const token = this.tokens[index];
    if (!token || token.isQuote) return undefined;
    const { base, particle } = this.#parted(index);
    if (/^(?:그|그녀|본인|자신)$/u.test(base) && particle !== '')
      return this.#bare('pronoun', index, particle);
    return (
      this.#honoured(index) ??
      this.#titled(index, base, particle) ??
      this.#named(index, base, particle) ??
      (isGroup(base) ? this.#bare('group', index, particle) : this.#body(index, base, particle))
    );
  }

  #isBody(word: string): boolean {
    return isBody(word) || this.known.words.has(word);
  }

  #bare(kind: Mention['kind'], index: number, particle: string): Mention {
    const { start, end } = this.tokens[index]!;
    return { kind, start, end, isShort: true, bodies: [], first: index, last: index, particle };
  }

  /** Its word and particle; a name the network knows keeps its last letter. */
  #parted(index: number) {
    const token = this.tokens[index]!;
    if (token.tail === '' && this.#isKnown(index, index, token.word))
      return { base: token.word, particle: '' };
    const all = parted(token);
    const honoured = /^(.{2,}?)(씨|군|양|님)(는|은|가|이|도|의|와|과|를|을)?$/u.exec(token.word);
    return honoured && titleAt(all.base) < 0 ? { base: honoured[1] ?? '', particle: honoured[3] ?? '' } : all;
  }

  #isKnown(from: number, to: number, lastWord: string): boolean {
    const [first, last] = [this.tokens[from], this.tokens[to]];
    return (
      first !== undefined &&
      last !== undefined &&
      this.known.people.get(first.start) === last.start + lastWord.length
    );
  }

  /** `황재환 씨는`, `윤 선아씨는`. */
  #honoured(index: number): Mention | undefined {
    const token = this.tokens[index]!;
    const alone = /^(?:씨|군|양|님)(는|은|가|이|도|의|와|과|를|을)?$/u.exec(token.word);
    if (alone) {
      const before = this.tokens[index - 1];
      if (!before || before.isQuote) return undefined;
      const found = this.#named(index - 1, before.word, alone[1] ?? '', true);
      return found && { ...found, end: token.end, last: index };
    }
    const joined = /^(.+?)(?:씨|군|양)(는|은|가|이|도|의|와|과|를|을)?$/u.exec(token.word);
    if (!joined || isTitle(parted(token).base)) return undefined;
    const base = joined[1] ?? '';
    const isInitial = /^[A-Z]$/u.test(base);
    if (
      isInitial ||
      koreanName(base) >= 2 ||
      isFamilyName(base) ||
      (isFamilyName(this.tokens[index - 1]?.word ?? '') && base.length === 2)
    ) {
      return this.#named(index, base, joined[2] ?? '', true);
    }
    return /씨/u.test(token.word) && isHangul(base) && !isCommonWord(base)
      ? this.#named(index, base, joined[2] ?? '', true)
      : undefined;
  }

  /** Up to a title: `오수경 사무총장`, `육회장`, `코박 사무총장`, `사무총장`. */
  #titled(index: number, base: string, particle: string): Mention | undefined {
    const at = titleAt(base);
    if (at < 0) return undefined;
    const head = this.tokens[index]!;
    const end = head.start + base.length;
    const whole = { start: head.start, end: head.brackets.at(-1)?.end ?? end, last: index, particle };
    const attached = base.slice(0, at);
    if (at > 0 && attached !== '' && koreanName(attached) >= 2 && attached.length === 3) {
      return this.#of(whole, index, { start: head.start, end: head.start + at }, false, {
        start: head.start + at,
        end,
      });
    }
    if (
      at === 1 &&
      /[김이박최정강조윤장임오서신권황안송홍유고문양손배백허심노곽성차우진엄채천함변염추석설마길위표명기왕금옥육탁]/u.test(
        attached,
      )
    ) {
      if (base.length > 2 && !isTitlePart(base)) {
        return this.#of(whole, index, { start: head.start, end: head.start + 1 }, true, {
          start: head.start + 1,
          end,
        });
      }
    }
    const low = this.#lowest(index);
    let titleFrom = index;
    while (titleFrom > low && this.#isPart(titleFrom - 1)) titleFrom -= 1;
    const found = this.#bestName(low, index - 1, titleFrom);
    if (found) {
      let from = Math.max(titleFrom, found.to + 1);
      while (from < index && this.#isStatus(from)) from += 1;
      const named = this.#of(
        { ...whole, start: this.tokens[found.from]!.start },
        found.from,
        found.place,
        false,
      );
      named.title = this.#titlePlace(this.#cutOrganization(found.to + 1, from, named), end);
      this.#before(low, found.from, named);
      this.#brackets(found.to, named);
      if (head.brackets.length > 0) this.#bodyBrackets(head, named);
      if (this.#isStatusTitle(named)) delete named.title;
      return named;
    }
    const before = this.tokens[titleFrom - 1];
    if (before && titleFrom - 1 >= low && !before.isQuote && this.#mayBeSurname(before, titleFrom - 1)) {
      const named = this.#of(
        { ...whole, start: before.start },
        titleFrom - 1,
        { start: before.start, end: before.end },
        true,
      );
      named.title = this.#titlePlace(titleFrom, end);
      this.#brackets(titleFrom - 1, named);
      return named;
    }
    const nobody: Mention = { ...whole, kind: 'person', isShort: true, bodies: [], first: index };
    nobody.title = this.#titlePlace(titleFrom, end);
    if (isGroup(base) && titleFrom === index) return { ...nobody, kind: 'group' };
    return nobody;
  }

  #titlePlace(from: number, end: number): Place {
    return { start: this.tokens[from]!.start, end };
  }

  #isStatusTitle({ title }: Mention): boolean {
    return title !== undefined && isStatus(this.text.slice(title.start, title.end));
  }

  #isStatus(index: number): boolean {
    return isStatus(this.tokens[index]?.word ?? '');
  }

  #isPart(index: number): boolean {
    const token = this.tokens[index]!;
    return (
      (token.after === '' || token.after === '·') &&
      token.tail === '' &&
      !token.isQuote &&
      isTitlePart(token.word)
    );
  }

  /** Where a name may stand: back to what cannot be part of the same noun. */
  #lowest(index: number): number {
    let low = index;
    while (low > 0 && index - low < farthest && !this.#isEdge(low - 1, index)) low -= 1;
    return low;
  }

  #isEdge(at: number, head: number): boolean {
    const token = this.tokens[at]!;
    if (token.isQuote || token.after.includes(':') || token.after.includes('–')) return true;
    const { word } = token;
    if (token.after === '·' && !isTitlePart(word) && !isTitle(word) && !this.#isBody(word)) return true;
    if (/[.!?]$/u.test(word) && !isLatinNameWord(word)) return true;
    if (token.after.includes(',')) {
      const { base } = parted(token);
      const isNameBefore = koreanName(base) >= 2 || isLatinNameWord(word) || this.#isKnown(at, at, base);
      const isTitleBefore = isTitle(base) || this.#isBody(base);
      if (!isNameBefore && !isTitleBefore) return true;
      if (this.tokens.slice(at + 1, head).some(({ after }) => after.includes(','))) return true;
      // Two people: `오수경 사무총장, 김정우 디렉터는`.
      return isTitleBefore && this.#hasName(at) && this.#hasNameBetween(at + 1, head);
    }
    if (
      /^(?:라고|이라고|고|라며|이라며|며|라면서|면서|이같이|이렇게|및|등|또|또한|이어|이에|한편|특히|그리고|그러나|하지만|아울러|오늘|어제|이날|지난|최근|이번|당시|먼저|끝으로|마지막으로|행사에|따르면|함께|\d+일|\d+월)$/u.test(
        word,
      )
    )
      return true;
    if (word.length === 1) return at > 0 && isObject(this.tokens[at - 1]!);
    const { base, particle } = parted(token);
    const next = this.tokens[at + 1];
    const isBeforeTitle = at + 1 === head || (next !== undefined && isTitlePart(next.word));
    if (/(?:이자|이며|이고)$/u.test(word) && word.length > 3) return true;
    if (koreanName(word) >= (isBeforeTitle ? 1 : 2) || isTitlePart(word)) return false;
    if (/^(?:은|는|께서는|께서|이|가|도|에|로)$/u.test(particle)) {
      if (next && isFamilyName(next.word)) return false;
      if (next && next !== this.tokens[head] && this.#mayBeGiven(word, base, next)) return false;
      if (particle === '로' || particle === '에') return base.length > 1 && !isBeforeTitle;
      return !(isBeforeTitle && token.tail === '' && base.length === 1);
    }
    if (/^(?:을|를|에서|에서는|에서도|에게|에게는|으로|으로서|로서|에는|에도)$/u.test(particle)) {
      return base.length > 1;
    }
    if (/^(?:과|와)$/u.test(particle)) return this.#hasName(at) || koreanName(base) >= 2 || isTitle(base);
    if (particle === '인')
      return !isTitle(base) && !isStatus(base) && base.length > 1 && !/^(?:한)$/u.test(base);
    if (particle === '의') return isStatus(base) || /^(?:오늘|이번|익명|우리|미국|이날|최근)$/u.test(base);
    return adnominal.test(word);
  }

  /** `에드가 아란데`: a given name that ends as a particle does, with a family name behind it. */
  #mayBeGiven(word: string, base: string, next: Token): boolean {
    return (
      isHangul(word) &&
      word.length < 6 &&
      !adnominal.test(word) &&
      !isCommonWord(base) &&
      !this.#isBody(base) &&
      isHangul(next.word) &&
      !isCommonWord(next.word) &&
      !adnominal.test(next.word)
    );
  }

  #hasName(at: number): boolean {
    return [at, at - 1, at - 2, at - 3].some((one) => {
      const word = this.tokens[one]?.word ?? '';
      return (
        koreanName(word) >= 2 ||
        isLatinNameWord(word) ||
        this.tokens[one]?.brackets.some(({ text }) => isLatinName(text))
      );
    });
  }

  #hasNameBetween(from: number, to: number): boolean {
    return this.#bestName(from, to - 1, to) !== undefined;
  }

  #mayBeSurname(token: Token, at: number): boolean {
    const { word } = token;
    if (token.tail !== '' || token.after.includes(',')) return false;
    if (isFamilyName(word) || /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?$/u.test(word)) return !this.#isBody(word);
    return (
      isHangul(word) &&
      word.length > 1 &&
      word.length < 6 &&
      !isCommonWord(word) &&
      parted(token).particle !== '의' &&
      at >= 0
    );
  }

  /** The likeliest name among words: by what the network knows, brackets, shape and place. */
  #bestName(
    low: number,
    high: number,
    titleFrom: number,
  ): { from: number; to: number; place: Place } | undefined {
    let best: { from: number; to: number; place: Place; score: number } | undefined;
    for (let to = high; to >= low; to -= 1) {
      for (let from = to; from >= low && to - from < 4; from -= 1) {
        const shape = this.#shape(from, to, low);
        if (shape <= 0) continue;
        const before = this.tokens[from - 1];
        const beforeBase = before && from > low ? parted(before) : undefined;
        const score =
          shape +
          (to + 1 === titleFrom ? 6 : 0) +
          // Of a foreign name and an organization with nothing between them, the name stands first.
          (from === low ? (shape < 20 ? 8 : 4) : 0) +
          (beforeBase &&
          (beforeBase.particle === '의' ||
            beforeBase.particle === '인' ||
            this.#isBody(beforeBase.base) ||
            isTitle(beforeBase.base))
            ? 6
            : 0);
        if (!best || score > best.score) {
          best = { from, to, score, place: { start: this.tokens[from]!.start, end: this.tokens[to]!.end } };
        }
      }
    }
    return best && best.score >= 14 ? best : undefined;
  }

  /** How much these words look like one whole name; 0 for not at all. */
  #shape(from: number, to: number, low: number): number {
    const tokens = this.tokens.slice(from, to + 1);
    const last = tokens.at(-1)!;
    if (
      tokens
        .slice(0, -1)
        .some(({ after, brackets, tail }) => after !== '' || brackets.length > 0 || tail !== '')
    )
      return 0;
    if (last.tail !== '' && !/^(?:씨|군|양|의)/u.test(last.tail)) return 0;
    const words = tokens.map(({ word }) => word);
    if (this.#isKnown(from, to, last.word)) return 100;
    const latin = last.brackets.find(({ text }) => isLatinName(text));
    if (latin && words.every(isHangul)) {
      const before = this.tokens.slice(Math.max(low, to - 3), to + 1).map(({ word }) => word);
      return wordsSpelledBy(latin.text, before) === words.length ? 60 : 0;
    }
    const bonus = last.brackets.some(({ text }) => /^\d{1,3}세?$|^(?:사진|가명)/u.test(text.trim())) ? 15 : 0;
    if (words.every(isLatinNameWord)) return words.length === 1 ? 0 : 26 + words.length + bonus;
    if (words.some((word) => this.known.words.has(word))) return 0;
    if (!words.every(isHangul) || words.some(isCommonWord)) {
      // `김` is a family name, and `한`, `전` are words too.
      if (!words.every((word) => isHangul(word) && (isFamilyName(word) || !isCommonWord(word)))) return 0;
    }
    const [first = '', second = '', third = ''] = words;
    if (words.length === 1) return [0, 8, 24, 31][koreanName(first)]! + bonus;
    if (words.length === 2) {
      if (isFamilyName(first) && second.length === 2 && first.length === 1) return 18 + bonus;
      if (koreanName(first) === 3 && first.length === 3) return 0;
      if (isFamilyName(second) && first.length > 1) return 28 + bonus;
      if (isFamilyName(second) && isFamilyName(first)) return 24 + bonus;
      if (koreanName(second) === 3 && second.length === 3) return 0;
      return (first.length > 1 || isFamilyName(first)) && second.length > 1 ? 17 + bonus : 14 + bonus;
    }
    if (words.length === 3 && first.length > 1 && isFamilyName(second) && second.length === 1) {
      if (this.known.surnames.has(third)) return 36;
      return (isFamilyName(third) ? 30 : koreanName(third) === 3 ? 0 : 12) + bonus;
    }
    return words.length === 3 && koreanName(third) < 3 && words.every((word) => word.length > 1)
      ? 4 + bonus
      : 0;
  }

  /** `오수경은`, `드내 코박은`, `김철수(45) 씨는`, `함께센터 사무총장 오수경은`. */
  #named(index: number, base: string, particle: string, isHonoured = false): Mention | undefined {
    const token = this.tokens[index]!;
    if (
      particle === '' &&
      !isHonoured &&
      token.after === '' &&
      koreanName(token.word) < 2 &&
      !isLatinNameWord(token.word)
    ) {
      if (!this.#endsKnown(index, token.word)) return undefined;
    }
    const word = { ...token, word: base, end: token.start + base.length };
    const tokens = [...this.tokens.slice(0, index), word];
    const reader = new Mentions(this.text, tokens, this.known);
    const low = reader.#lowest(index);
    const found = reader.#nameEndingAt(low, index, isHonoured);
    if (!found) return undefined;
    const named = reader.#of(
      { start: tokens[found.from]!.start, end: word.end, last: index, particle },
      found.from,
      found.place,
      found.isShort,
    );
    reader.#before(low, found.from, named);
    reader.#brackets(index, named);
    return named;
  }

  #endsKnown(index: number, base: string): boolean {
    return [0, 1, 2, 3].some((back) => index - back >= 0 && this.#isKnown(index - back, index, base));
  }

  #nameEndingAt(low: number, index: number, isHonoured: boolean) {
    let best: { from: number; place: Place; isShort: boolean; score: number } | undefined;
    for (let from = index; from >= low && index - from < 4; from -= 1) {
      const shape = this.#shape(from, index, low);
      const before = this.tokens[from - 1];
      const isAfterTitle =
        before !== undefined &&
        from > low &&
        (isTitle(parted(before).base) || parted(before).particle === '의');
      const score = shape + (isAfterTitle || from === low ? 3 : 0);
      if (shape > 0 && score > (best?.score ?? (isHonoured ? 7 : 16))) {
        best = {
          from,
          place: { start: this.tokens[from]!.start, end: this.tokens[index]!.end },
          isShort: false,
          score,
        };
      }
    }
    const { word, start, end } = this.tokens[index]!;
    if (best || !isHonoured || isCommonWord(word)) return best;
    return { from: index, place: { start, end }, isShort: true };
  }

  #of(
    place: Place & { last: number; particle: string },
    first: number,
    name: Place,
    isShort: boolean,
    title?: Place,
  ): Mention {
    return { kind: 'person', ...place, first, name, isShort, bodies: [], ...(title && { title }) };
  }

  /** What stands between the name and the title: the organization, then the title's own first words. @returns where the title begins */
  #cutOrganization(from: number, titleFrom: number, named: Mention): number {
    if (from >= titleFrom) return titleFrom;
    let bodyEnd = from;
    for (let at = from; at < titleFrom; at += 1) if (this.#isBodyAt(from, at)) bodyEnd = at + 1;
    if (bodyEnd === from) {
      // Nothing says where it ends: the words before those that titles are made of.
      if (this.#before0(named) || /(?:시|주|카운티|부|청|구)$/u.test(this.tokens[from]!.word)) return from;
      bodyEnd = titleFrom;
    }
    named.bodies.push(this.#bodyPlace(from, bodyEnd - 1));
    return bodyEnd;
  }

  /** Whether an organization stands before the name already: then all that follows the name is title. */
  #before0(named: Mention): boolean {
    const before = this.tokens[named.first - 1];
    if (!before || before.isQuote) return false;
    const { base, particle } = parted(before);
    return (
      before.after === '' &&
      (this.#isBody(base) ||
        particle === '의' ||
        this.known.bodies.get(before.start) === before.start + base.length)
    );
  }

  #isBodyAt(from: number, at: number): boolean {
    const { base } = parted(this.tokens[at]!);
    if (this.#isBody(base) && !/^(?:the|and|of|for|&)$/u.test(base)) return true;
    return this.#isKnownBody(from, at, base);
  }

  #isKnownBody(from: number, to: number, lastWord: string): boolean {
    const [first, last] = [this.tokens[from], this.tokens[to]];
    return (
      first !== undefined &&
      last !== undefined &&
      this.known.bodies.get(first.start) === last.start + lastWord.length
    );
  }

  #bodyPlace(from: number, to: number): NamedBody {
    const last = this.tokens[to]!;
    const base = last.tail === '' && /의$/u.test(last.word) ? last.word.slice(0, -1) : last.word;
    const name = { start: this.tokens[from]!.start, end: last.start + base.length };
    const bracket = last.brackets.at(-1);
    const otherScript = bracket && otherScriptIn(bracket.text, bracket.start, isHangul(base));
    return { name, ...(otherScript && { otherScript }) };
  }

  /** Organization and title that stand before the name. */
  #before(low: number, nameFrom: number, named: Mention) {
    let to = nameFrom - 1;
    let from = low;
    while (from <= to && this.#isStatusOrAdverb(from, to)) from += 1;
    if (from > to) return;
    const last = this.tokens[to]!;
    const { base, particle } = parted(last);
    const isTitleBefore = isTitle(base) && !isStatus(base) && /^(?:인|의)?$/u.test(particle);
    if (isTitleBefore && !(this.#isStatus(to - 1) && to - 1 >= from)) {
      let start = to;
      while (start > from && this.#isPart(start - 1)) start -= 1;
      named.title ??= { start: this.tokens[start]!.start, end: last.start + base.length };
      to = start - 1;
    } else if (isStatus(base) || (isTitleBefore && this.#isStatus(to - 1))) {
      to -= 1;
      while (
        to >= from &&
        (this.#isStatus(to) || /^(?:프로그램|다카|DACA|TPS)$/u.test(this.tokens[to]!.word))
      )
        to -= 1;
    }
    if (to < from) return;
    const body = parted(this.tokens[to]!);
    const isLikely =
      body.particle === '의' ||
      this.#isBody(body.base) ||
      this.tokens[to]!.brackets.length > 0 ||
      /^[\p{L}\p{N}]+$/u.test(body.base);
    if (isLikely && !isTitle(body.base)) named.bodies.unshift(this.#bodyPlace(from, to));
    named.start = Math.min(named.start, this.tokens[from]!.start);
    named.first = Math.min(named.first, from);
  }

  #isStatusOrAdverb(at: number, to: number): boolean {
    const { word } = this.tokens[at]!;
    const { base, particle } = parted(this.tokens[at]!);
    if (particle === '인' && (isStatus(base) || at < to)) return !isTitle(base) || isStatus(base);
    return (
      /^(?:본|이|그|또|또한|다카|DACA|TPS)$/u.test(word) ||
      (isStatus(word) && at < to && !isTitle(parted(this.tokens[at + 1]!).base))
    );
  }

  /** What brackets behind the name say: the name in the other script, or title and organization. */
  #brackets(at: number, named: Mention) {
    for (const bracket of this.tokens[at]!.brackets) {
      if (
        isLatinName(bracket.text) ||
        (/^[가-힣 ]{2,12}$/u.test(bracket.text) &&
          /[A-Za-z]/u.test(this.text.slice(named.name!.start, named.name!.end)) &&
          !isCommonWord(bracket.text.trim()))
      ) {
        named.otherScript = trimmed(bracket);
      } else this.#bracketed(bracket, named);
    }
  }

  #bodyBrackets(head: Token, named: Mention) {
    for (const bracket of head.brackets) this.#bracketed(bracket, named);
  }

  /** `(함께센터 사무총장)`, `(애빙턴고등학교)`. */
  #bracketed({ text, start }: { text: string; start: number }, named: Mention) {
    const words = [...text.matchAll(/[^\s,·/]+/gu)].map(([word], index, all) => ({
      word,
      index,
      of: all.length,
    }));
    const places = [...text.matchAll(/[^\s,·/]+/gu)].map((match) => match.index);
    const last = words.at(-1);
    if (!last) return;
    let titleFrom = words.length;
    if (isTitle(last.word) && !isStatus(last.word)) {
      titleFrom -= 1;
      while (titleFrom > 0 && isTitlePart(words[titleFrom - 1]!.word)) titleFrom -= 1;
      named.title ??= { start: start + places[titleFrom]!, end: start + places.at(-1)! + last.word.length };
    }
    const bodyLast = words[titleFrom - 1];
    if (bodyLast && named.bodies.length === 0 && (titleFrom < words.length || this.#isBody(bodyLast.word))) {
      named.bodies.push({
        name: { start: start + places[0]!, end: start + places[titleFrom - 1]! + bodyLast.word.length },
      });
    }
  }

  /** `하나센터(HANA Center)는`, `센터는`, `아시안 아메리칸 정의진흥협회는`. */
  #body(index: number, base: string, particle: string): Mention | undefined {
    const token = this.tokens[index]!;
    const bare = base.endsWith('측') && base.length > 1 ? base.slice(0, -1) : base;
    const knownFrom = [3, 2, 1, 0]
      .map((back) => index - back)
      .find((from) => from >= 0 && this.#isKnownBody(from, index, bare));
    const isSide = bare === '측' && index > 0;
    if (knownFrom === undefined && !this.#isBody(bare) && !isShortBody(bare) && !isSide) return undefined;
    let from = knownFrom ?? index;
    if (knownFrom === undefined) {
      const low = this.#lowest(index);
      while (
        from > low &&
        !/^(?:인)$/u.test(parted(this.tokens[from - 1]!).particle) &&
        this.tokens[from - 1]!.after === ''
      )
        from -= 1;
    }
    while (from < index && /^(?:이|그|본|우리|또|또한|이에|한편)$/u.test(this.tokens[from]!.word)) from += 1;
    const place = { start: this.tokens[from]!.start, end: token.start + bare.length };
    const isShort = from === index && isShortBody(bare) && knownFrom === undefined;
    const cut: Token = { ...token, word: bare };
    const body = new Mentions(this.text, [...this.tokens.slice(0, index), cut], this.known).#bodyPlace(
      from,
      isSide ? index - 1 : index,
    );
    return {
      kind: 'body',
      ...place,
      ...(isShort ? {} : { name: body.name }),
      isShort,
      bodies: isShort ? [] : [body],
      first: from,
      last: index,
      particle,
    };
  }
}

/** `집회를` before `연`: a verb of one syllable, no name. */
function isObject(token: Token): boolean {
  const { base, particle } = parted(token);
  return base.length > 1 && /^(?:을|를|에서|에|과|와|로|으로)$/u.test(particle);
}

function trimmed({ start, text }: { start: number; text: string }): Place {
  const lead = text.length - text.trimStart().length;
  return { start: start + lead, end: start + text.trimEnd().length };
}

/** The name in the other script among what stands in brackets: `National … Consortium, NAKASEC, 단체`. */
function otherScriptIn(text: string, start: number, isHangulName: boolean): Place | undefined {
  let at = 0;
  for (const part of text.split(/[,/·]/u)) {
    const isOther = isHangulName ? /^[^가-힣]*[A-Za-z][^가-힣]*$/u.test(part) : /[가-힣]/u.test(part);
    if (isOther) return trimmed({ start: start + at, text: part });
    at += part.length + 1;
  }
  return undefined;
}
