/** Who a sentence is about: whoever its words name before a quotation or behind it. */
import { knownPlaces, type KnownPlaces, type Mention } from './mention';
import { mentionAt } from './mentions';
import type { KnownPeople } from '../known';
import { isBody, isTitle } from './titles';
import { parted, tokensOf, type Token } from './tokens';
import { isCommonWord, isHangul, isLatinName, koreanName, latinNameIn } from './names';

/** How far back one mention reaches. */
const window = 16;

/** The words of one paragraph, read as mentions of people and organizations. */
export class Subjects {
  readonly text: string;
  readonly covered: string;
  readonly #known: KnownPlaces;

  constructor(text: string, covered: string, known: KnownPeople, own: OwnWords) {
    this.text = text;
    this.covered = covered;
    this.#known = knownPlaces(text, known, own);
  }

  /** Who speaks, by what stands between these places; several where they are named together. */
  between(start: number, end: number): Mention[] {
    const tokens = tokensOf(this.covered, start, end);
    let best: { mention: Mention; rank: number } | undefined;
    for (let index = 0; index < tokens.length; index += 1) {
      const likely = rankOf(tokens, index);
      if (likely === 0 || likely < (best?.rank ?? 0)) continue;
      const mention = this.#at(tokens, index);
      if (!mention) continue;
      const rank = mention.kind === 'person' || likely < 4 ? likely : likely - 0.5;
      if (rank >= (best?.rank ?? 0)) best = { mention, rank };
    }
    return best ? [...this.#others(tokens, best.mention), best.mention] : [];
  }

  /** A noun that is the subject, and names nobody known: `구호는`, `머스크는`. */
  otherSubject(start: number, end: number): string | undefined {
    const tokens = tokensOf(this.covered, start, end);
    const found = tokens.findLast((token, index) => {
      const { base, particle } = parted(token);
      const isNext = index === tokens.length - 1;
      if (token.isQuote || !/^(?:은|는|이|가)$/u.test(particle) || base.length < 2) return false;
      if (
        /^(?:이날|오늘|어제|지금|현재|이번에|이제|여기|앞으|다음|특히|또|우리|저희|이에|최근)$/u.test(base) ||
        /^\d/u.test(base)
      )
        return false;
      return (
        isNext ||
        (/^(?:은|는)$/u.test(particle) &&
          !/(?:하|있|되|없|않|같|지|리|기|오|가|보|주|내|으|어|아|라|다)$/u.test(base))
      );
    });
    return found && parted(found).base;
  }

  /** Someone without a name: `한 여성은`, `60대 남성은`. */
  unnamed(start: number, end: number): string | undefined {
    const other = this.otherSubject(start, end);
    return other !== undefined && isSomeone(other) ? other : undefined;
  }

  /** Everybody named with a title, a `씨` or brackets, in order. */
  all(): Mention[] {
    const tokens = tokensOf(this.covered, 0, this.covered.length);
    return tokens.flatMap((token, index) => {
      const chiefs = chiefsOf(token);
      if (chiefs.length > 0) return chiefs;
      if (token.isQuote || isBeforeTitle(tokens, index)) return [];
      const { base } = parted(token);
      const isLikely =
        (isTitle(base) && parted(token).particle !== '인') ||
        /(?:씨|군|양)(?:는|은|가|이|도|의|와|과|를|을)?$/u.test(token.word) ||
        token.brackets.some(({ text }) => latinNameIn(text) !== undefined);
      const mention = isLikely ? this.#at(tokens, index) : undefined;
      return mention ? [mention] : [];
    });
  }

  /** A line that is nothing but a name with title and organization. */
  line(start: number, end: number): Mention | undefined {
    const tokens = tokensOf(this.covered, start, end);
    if (tokens.length === 0 || tokens.length > 14) return undefined;
    const whole = this.#at(tokens, tokens.length - 1);
    if (whole?.kind === 'person' && whole.name && whole.first === 0) return whole;
    // `오수경, 사무총장, 함께센터`: the name first, then what belongs to it.
    for (let index = 0; index < Math.min(4, tokens.length); index += 1) {
      const token = tokens[index]!;
      if (token.after === '' && token.brackets.length === 0 && index + 1 < tokens.length) continue;
      const named = this.#at(tokens.slice(0, index + 1), index);
      if (named?.kind !== 'person' || !named.name || named.first > 0) return undefined;
      const rest = tokens.slice(index + 1);
      const titled = rest.findLastIndex(({ word }) => isTitle(word));
      if (titled >= 0) {
        const title = rest[titled]!;
        named.title ??= { start: title.start, end: title.end };
        const [from, to] =
          titled + 1 < rest.length ? [rest[titled + 1]!, rest.at(-1)!] : [rest[0]!, rest[titled - 1]];
        if (to && to.end > from.start && named.bodies.length === 0)
          named.bodies.push({ name: { start: from.start, end: to.end } });
      } else if (rest.length > 0 && named.bodies.length === 0) {
        named.bodies.push({ name: { start: rest[0]!.start, end: rest.at(-1)!.end } });
      }
      return named;
    }
    return undefined;
  }

  /** Those joined to someone: `A 사무총장과 B 디렉터`, `A·B 공동대표`. */
  #others(tokens: Token[], mention: Mention): Mention[] {
    const others: Mention[] = [];
    let first = mention;
    while (others.length < 12 && mention.kind !== 'pronoun') {
      const before = tokens[first.first - 1];
      if (!before || before.isQuote) break;
      let index = first.first - 1;
      if (/^(?:및|그리고|또한)$/u.test(before.word)) index -= 1;
      else if (
        before.after === ''
          ? !/^(?:과|와|하고)$/u.test(joint(before))
          : parted(before).particle !== '' && !isTitle(before.word)
      )
        break;
      const other = index < 0 ? undefined : this.#at(tokens, index, true);
      if (!other || other.kind !== first.kind || (other.kind === 'person' && !other.name)) break;
      if (other.kind === 'body' && before.after === ',') break;
      if (other.title === undefined && first.title && before.after === '·') other.title = first.title;
      if (other.bodies.length === 0 && before.after === '·') other.bodies.push(...first.bodies);
      others.unshift(other);
      first = other;
    }
    return others;
  }

  #at(tokens: Token[], index: number, isJoined = false): Mention | undefined {
    const from = Math.max(0, index - window);
    let near = tokens.slice(from, index + 1);
    if (isJoined) near = [...near.slice(0, -1), { ...near.at(-1)!, after: near.at(-1)!.after || ',' }];
    const found = mentionAt({ text: this.text, tokens: near, known: this.#known }, index - from);
    return found && { ...found, first: found.first + from, last: found.last + from };
  }
}

/** Whether the title of whoever is named here follows: `대니얼 서(Daniel Seo) 전 사무총장`, `대표 겸`. */
function isBeforeTitle(tokens: Token[], index: number): boolean {
  for (let at = index; at < Math.min(index + 6, tokens.length - 1); at += 1) {
    const next = tokens[at + 1]!;
    const here = tokens[at]!;
    if (here.tail !== '' || here.after !== '' || next.isQuote || /[다요죠][.!?]*$/u.test(here.word))
      return false;
    const own = parted(here);
    if (
      own.particle !== '' &&
      (isTitle(own.base) || /(?:씨|군|양)$/u.test(own.base) || /^[을를]$/u.test(own.particle))
    )
      return false;
    const { base, particle } = parted(next);
    if (next.word === '겸' || isTitle(base)) return true;
    if (/^(?:은|는|을|를|에서|에|으로|께서)$/u.test(particle) && !isBody(next.word)) return false;
  }
  return false;
}

/** Who leads an organization, in the brackets behind it: `나눔터(NANUM Center, 사무총장 한지민)`. */
function chiefsOf(token: Token): Mention[] {
  const { start, end, word } = token;
  return token.brackets.flatMap((bracket) => {
    const found =
      /(?:^|[,·/]\s*)((?:[가-힣]+\s)?[가-힣]+)\s+([가-힣]{2,4}|[가-힣]{1,6}\s[가-힣]{1,5})$/u.exec(
        bracket.text,
      );
    const [whole = '', title = '', name = ''] = found ?? [];
    if (!found || !isTitle(title.split(' ').at(-1) ?? '') || name.split(' ').some(isCommonWord)) return [];
    const nameStart = bracket.start + found.index + whole.length - name.length;
    const titleStart = bracket.start + found.index + whole.indexOf(title);
    const named: Mention = {
      kind: 'person',
      start: nameStart,
      end: nameStart + name.length,
      name: { start: nameStart, end: nameStart + name.length },
      isShort: false,
      title: { start: titleStart, end: titleStart + title.length },
      bodies: [{ name: { start, end: start + word.length } }],
      first: 0,
      last: 0,
      particle: '',
    };
    return end > start ? [named] : [];
  });
}

function joint(token: Token): string {
  if (token.tail !== '') return token.tail;
  return /(?:과|와|하고)$/u.exec(token.word)?.[0] ?? '';
}

const calls =
  /^(?:말|말씀|성명|성명서|발언|설명|입장|당부|다음과|다음은|아래와|소감|메시지|지적|이야기|얘기|인사말|논평|축사|연설|호소|반응|심경|글|편지)/u;

/** How likely the word there ends the name of whoever speaks: by its particle. */
function rankOf(tokens: Token[], index: number): number {
  const token = tokens[index]!;
  if (token.isQuote) return 0;
  const { base, particle } = parted(token);
  if (isVerbal(base, particle)) return 0;
  const honoured = /(?:씨|군|양|님)(는|은|가|이|도|의)$/u.exec(token.word)?.[1];
  const own = token.tail.replace(/^씨/u, '') || honoured || particle;
  const next = tokens[index + 1];
  if (/^(?:은|는|께서는)$/u.test(own)) return 5;
  if (/^(?:도|께서도)$/u.test(own)) return 4;
  if (/^(?:역시|또한)$/u.test(next?.word ?? '') && particle === '') return 4;
  if (/^(?:이|가|께서)$/u.test(own)) return 3;
  if (token.after.startsWith(':')) return 5;
  if (own === '의' && calls.test(next?.word ?? '')) return 4;
  if (/^(?:에|에게)$/u.test(own) && next?.word.startsWith('따르면')) return 3;
  if (next === undefined || next.isQuote) return 2;
  return token.after === ',' ? 1 : 0;
}

/** `기다리고 있다는`, `대표하는`: a verb before its noun. */
function isVerbal(base: string, particle: string): boolean {
  return (
    /^(?:은|는)$/u.test(particle) &&
    /(?:[있없않겠였했됐하되]|[있없한된간온난본쓴든않겠했었였]다|[이니]라|자고|냐)$/u.test(base) &&
    koreanName(base) < 2
  );
}

/** Whether a noun means a person: `남성`, `세입자`, `어머니`. */
function isSomeone(word: string): boolean {
  return (
    (isTitle(word) ||
      /(?:남성|여성|사람|명|이민자|주민|시민|청년|학생|남자|여자|소년|소녀|가족|부모|어머니|아버지|아들|딸|손녀|손자|아내|남편|부부|이웃|동료|친구|[가-힣]자|[가-힣]인|[가-힣]원|[가-힣]생|[가-힣]객|[가-힣]민|할머니|할아버지|어르신|유족|종사자|관계자|측)$/u.test(
        word,
      )) &&
    !/(?:투자|이자|글자|문자|숫자|적자|흑자|승인|원인|확인|요인|법인|지원|소원|법원|병원|학원|공원|정원|의원실|발생|인생|고생|여객|국민투표)$/u.test(
      word,
    )
  );
}

export type OwnWords = Pick<KnownPlaces, 'words' | 'surnames'>;

/**
 * What a release's own use says of its words: those before brackets with an organization's name are one,
 * `나눔터(NANUM Center)`, `(이하 나눔터)`; one alone before a title is a surname, `울프 의원은`.
 */
export function ownWordsOf(texts: readonly string[]): OwnWords {
  const words = new Set<string>();
  const surnames = new Set<string>();
  for (const text of texts) {
    const tokens = tokensOf(text, 0, text.length);
    tokens.forEach((token, index) => {
      for (const bracket of token.brackets)
        for (const word of namedWith(token.word, bracket.text.trim())) words.add(word);
      const before = tokens[index - 1];
      const isFirst = index < 2 || tokens[index - 2]!.isQuote || /[.!?]$/u.test(tokens[index - 2]!.word);
      if (
        before &&
        isFirst &&
        isHangul(before.word) &&
        !isCommonWord(before.word) &&
        /^(?:은|는)$/u.test(parted(token).particle)
      ) {
        if (isTitle(parted(token).base)) surnames.add(before.word);
      }
    });
  }
  return { words, surnames };
}

function namedWith(word: string, inside: string): string[] {
  const short = /^(?:이하|약칭)\s+[‘'“"]?([가-힣]{2,10})/u.exec(inside)?.[1];
  if (short !== undefined) return [short];
  const [first = ''] = inside.split(',');
  const parts = inside.split(/[\s,]+/u);
  const isLed = isTitle(parts.at(-2) ?? '') && koreanName(parts.at(-1) ?? '') > 1;
  if (isLed && isHangul(word) && !isTitle(word) && word.length > 1) return [word];
  const isLatin = /^[^가-힣]{2,}$/u.test(first) && /\p{Lu}/u.test(first) && !isLatinName(first);
  return isLatin && /[가-힣]{2}/u.test(word) && !isTitle(word) && inside.split(/[\s,/]+/u).some(isBody)
    ? [word]
    : [];
}
