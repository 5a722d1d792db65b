/** Reads words as mentions: `함께센터의 오수경(Sookyung Oh) 사무총장`, cut into name, title and organizations. */
import { isKnown, isKnownBody, isBodyWord, isPartAt } from './wordsKnown';
import type { Words, Mention, Place } from './mention';
import { bestName, nameEndingAt, endsKnown } from './nameShapes';
import { isFamilyName, isCommonWord, isHangul, isLatinNameWord, koreanName } from './names';
import {
  presentedBefore,
  isStatusAt,
  isWhoTheyAre,
  cutOrganization,
  bodyPlace,
  presentedIn,
  bodyBrackets,
} from './presented';
import { lowestOf } from './reach';
import { isGroup, isShortBody, isTitle, isTitlePart, titleAt, isStatus } from './titles';
import { parted, type Token } from './tokens';

/** What the word at that place and those before it name; undefined where they name nobody. */
export function mentionAt(words: Words, index: number): Mention | undefined {
  const token = words.tokens[index];
  if (!token || token.isQuote) return undefined;
  const { base, particle } = partedAt(words, index);
  if (/^(?:그|그녀|본인|자신)$/u.test(base) && particle !== '')
    return bareAt(words, 'pronoun', index, particle);
  return (
    honouredAt(words, index) ??
    titledAt(words, index, base, particle) ??
    nameAt(words, index, base, particle) ??
    (isGroup(base) ? bareAt(words, 'group', index, particle) : bodyAt(words, index, base, particle))
  );
}

/** Its word and particle; a name the network knows keeps its last letter. */
function partedAt(words: Words, index: number) {
  const token = words.tokens[index]!;
  if (token.tail === '' && isKnown(words, index, index, token.word))
    return { base: token.word, particle: '' };
  const all = parted(token);
  const honoured = /^(.{2,}?)(씨|군|양|님)(는|은|가|이|도|의|와|과|를|을)?$/u.exec(token.word);
  return honoured && titleAt(all.base) < 0 ? { base: honoured[1] ?? '', particle: honoured[3] ?? '' } : all;
}

function bareAt(words: Words, kind: Mention['kind'], index: number, particle: string): Mention {
  const { start, end } = words.tokens[index]!;
  return { kind, start, end, isShort: true, bodies: [], first: index, last: index, particle };
}

/** `황재환 씨는`, `윤 선아씨는`. */
function honouredAt(words: Words, index: number): Mention | undefined {
  const token = words.tokens[index]!;
  const alone = /^(?:씨|군|양|님)(는|은|가|이|도|의|와|과|를|을)?$/u.exec(token.word);
  if (alone) {
    const before = words.tokens[index - 1];
    if (!before || before.isQuote) return undefined;
    const found = nameAt(words, index - 1, before.word, alone[1] ?? '', true);
    return found && { ...found, end: token.end, last: index };
  }
  const joined = /^(.+?)(?:씨|군|양)(는|은|가|이|도|의|와|과|를|을)?$/u.exec(token.word);
  if (!joined || isTitle(parted(token).base)) return undefined;
  const base = joined[1] ?? '';
  // `A씨`, `김OO씨`.
  const isInitial = /^(?:[A-Z]|[가-힣][OX]{2})$/u.test(base);
  if (
    isInitial ||
    koreanName(base) >= 2 ||
    isFamilyName(base) ||
    (isFamilyName(words.tokens[index - 1]?.word ?? '') && base.length === 2)
  ) {
    return nameAt(words, index, base, joined[2] ?? '', true);
  }
  return /씨/u.test(token.word) && isHangul(base) && !isCommonWord(base)
    ? nameAt(words, index, base, joined[2] ?? '', true)
    : undefined;
}

/** Up to a title: `오수경 사무총장`, `육회장`, `코박 사무총장`, `사무총장`. */
function titledAt(words: Words, index: number, base: string, particle: string): Mention | undefined {
  const at = titleAt(base);
  if (at < 0) return undefined;
  const head = words.tokens[index]!;
  const end = head.start + base.length;
  const whole = { start: head.start, end: head.brackets.at(-1)?.end ?? end, last: index, particle };
  const attached = base.slice(0, at);
  if (at > 0 && attached !== '' && koreanName(attached) >= 2 && attached.length === 3) {
    return personOf(whole, index, { start: head.start, end: head.start + at }, false, {
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
      return personOf(whole, index, { start: head.start, end: head.start + 1 }, true, {
        start: head.start + 1,
        end,
      });
    }
  }
  const low = lowestOf(words, index);
  let titleFrom = index;
  while (titleFrom > low && isPartAt(words, titleFrom - 1)) titleFrom -= 1;
  const found = bestName(words, low, index - 1, titleFrom);
  if (found) {
    let from = Math.max(titleFrom, found.to + 1);
    while (from < index && isStatusAt(words, from)) from += 1;
    const named = personOf(
      { ...whole, start: words.tokens[found.from]!.start },
      found.from,
      found.place,
      false,
    );
    named.title = titlePlace(words, cutOrganization(words, found.to + 1, from, named), end);
    presentedBefore(words, low, found.from, named);
    presentedIn(words, found.to, named);
    if (head.brackets.length > 0) bodyBrackets(head, named);
    if (isStatusTitle(words, named)) delete named.title;
    return named;
  }
  const before = words.tokens[titleFrom - 1];
  if (before && titleFrom - 1 >= low && !before.isQuote && mayBeSurname(words, before, titleFrom - 1)) {
    const named = personOf(
      { ...whole, start: before.start },
      titleFrom - 1,
      { start: before.start, end: before.end },
      true,
    );
    named.title = titlePlace(words, titleFrom, end);
    presentedIn(words, titleFrom - 1, named);
    return named;
  }
  const alone = words.tokens[low];
  if (alone && low + 1 < titleFrom && mayBeGivenName(words, low)) {
    const named = personOf(
      { ...whole, start: alone.start },
      low,
      { start: alone.start, end: alone.end },
      false,
    );
    named.title = titlePlace(words, cutOrganization(words, low + 1, titleFrom, named), end);
    return named;
  }
  const nobody: Mention = { ...whole, kind: 'person', isShort: true, bodies: [], first: index };
  nobody.title = titlePlace(words, titleFrom, end);
  if (isGroup(base) && titleFrom === index) return { ...nobody, kind: 'group' };
  return nobody;
}

/** `오수경은`, `드내 코박은`, `김철수(45) 씨는`, `함께센터 사무총장 오수경은`. */
function nameAt(
  words: Words,
  index: number,
  base: string,
  particle: string,
  isHonoured = false,
): Mention | undefined {
  const token = words.tokens[index]!;
  if (
    particle === '' &&
    !isHonoured &&
    token.after === '' &&
    koreanName(token.word) < 2 &&
    !isLatinNameWord(token.word)
  ) {
    if (!endsKnown(words, index, token.word)) return undefined;
  }
  const word = { ...token, word: base, end: token.start + base.length, tail: '' };
  const tokens = [...words.tokens.slice(0, index), word];
  const reader = { ...words, tokens };
  const low = lowestOf(reader, index);
  const found =
    nameEndingAt(reader, low, index, isHonoured) ??
    (isWhoTheyAre(reader, index) && /^(?:은|는|이|가|도)$/u.test(particle)
      ? { from: index, place: { start: word.start, end: word.end }, isShort: false }
      : undefined);
  if (!found) return undefined;
  const named = personOf(
    { start: tokens[found.from]!.start, end: word.end, last: index, particle },
    found.from,
    found.place,
    found.isShort,
  );
  presentedBefore(reader, low, found.from, named);
  presentedIn(reader, index, named);
  return named;
}

/** `하나센터(HANA Center)는`, `센터는`, `아시안 아메리칸 정의진흥협회는`. */
function bodyAt(words: Words, index: number, base: string, particle: string): Mention | undefined {
  const token = words.tokens[index]!;
  const bare = base.endsWith('측') && base.length > 1 ? base.slice(0, -1) : base;
  const knownFrom = [3, 2, 1, 0]
    .map((back) => index - back)
    .find((from) => from >= 0 && isKnownBody(words, from, index, bare));
  const isSide = bare === '측' && index > 0;
  if (isSide && /^(?:주최|양|상대|시위대|피고|원고|가족|유족|변호인)$/u.test(words.tokens[index - 1]!.word))
    return bareAt(words, 'group', index, particle);
  if (knownFrom === undefined && !isBodyWord(words, bare) && !isShortBody(bare) && !isSide) return undefined;
  let from = knownFrom ?? index;
  if (knownFrom === undefined) {
    const low = lowestOf(words, index);
    while (
      from > low &&
      !/^(?:인)$/u.test(parted(words.tokens[from - 1]!).particle) &&
      words.tokens[from - 1]!.after === ''
    )
      from -= 1;
  }
  while (from < index && /^(?:이|그|본|우리|또|또한|이에|한편)$/u.test(words.tokens[from]!.word)) from += 1;
  const place = { start: words.tokens[from]!.start, end: token.start + bare.length };
  const shortAt = isSide ? index - 1 : index;
  const isShort =
    knownFrom === undefined && from === shortAt && isShortBody(isSide ? words.tokens[shortAt]!.word : bare);
  const cut: Token = { ...token, word: bare };
  const body = bodyPlace(
    { ...words, tokens: [...words.tokens.slice(0, index), cut] },
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

/** `섹알마문 이주노조 위원장`: one word before an organization, where no other word is a name. */
function mayBeGivenName(words: Words, at: number): boolean {
  const { word, after, tail, brackets, isQuote } = words.tokens[at]!;
  const next = words.tokens[at + 1]!;
  return (
    !isQuote &&
    after === '' &&
    tail === '' &&
    brackets.length === 0 &&
    /^[가-힣]{4,6}$/u.test(word) &&
    !isCommonWord(word) &&
    parted(words.tokens[at]!).particle === '' &&
    isBodyWord(words, next.word)
  );
}

function mayBeSurname(words: Words, token: Token, at: number): boolean {
  const { word } = token;
  if (isBodyWord(words, token.word)) return false;
  if (token.tail !== '' || token.after.includes(',')) return false;
  if (isFamilyName(word) || /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?$/u.test(word)) return !isBodyWord(words, word);
  return (
    isHangul(word) &&
    word.length > 1 &&
    word.length < (word.includes('-') ? 14 : 8) &&
    !isCommonWord(word) &&
    parted(token).particle !== '의' &&
    at >= 0
  );
}

function personOf(
  place: Place & { last: number; particle: string },
  first: number,
  name: Place,
  isShort: boolean,
  title?: Place,
): Mention {
  return { kind: 'person', ...place, first, name, isShort, bodies: [], ...(title && { title }) };
}

function titlePlace(words: Words, from: number, end: number): Place {
  return { start: words.tokens[from]!.start, end };
}

function isStatusTitle(words: Words, { title }: Mention): boolean {
  return title !== undefined && isStatus(words.text.slice(title.start, title.end));
}
