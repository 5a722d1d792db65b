/** The pieces of an attribution's chunk: how far a name or an organization reaches. */
import {
  isAcronym,
  isNameWord,
  isOrganizational,
  isParticle,
  isRole,
  type Stretch,
  type Token,
} from './tokens';
import { honorifics, titleWords } from './words';

export interface Chunk {
  name?: Stretch;
  title?: Stretch;
  /** A title that may be asked to stand for want of another: `Rev.`, `Sen.` */
  honorific?: Stretch;
  organizations: Stretch[];
  /** `the center’s Program Director`: an organization that was named before. */
  body?: Stretch;
  /** It tells what the person lives: `a DACA recipient`. */
  isStatus: boolean;
  isPlural: boolean;
  /** All of it was understood. */
  isWhole: boolean;
  /** It begins with `a`, `an`, `one of`. */
  isIndefinite: boolean;
}

export const joining = /^(?:of|for|the|and|&|in|on|to|de|la|del|los|las|y|at|against|with|from)$/u;

export const before = /^(?:of|at|for|with|from|in|to|on|@)$/u;

/** `Jordan Bishop`: some titles are surnames too. */
export function isSurname(tokens: readonly Token[], role: number): boolean {
  const token = tokens[role];
  if (!token || role === 0 || tokens.length > 3) return false;
  return (
    role === tokens.length - 1 &&
    /^(?:bishop|dean|judge|major|deacon|page|chief|pastor|abbot|justice|elder|priest|cardinal|steward|head)$/u.test(
      token.word,
    ) &&
    tokens
      .slice(0, role)
      .every((one) => isNameWord(one) && !titleWords.has(one.word) && !isOrganizational([one]))
  );
}

/** How many words before a name are `Rev.`, `U.S. Representative` and the like; none where a longer title goes on. */
export function countHonorifics(tokens: readonly Token[], role: number): number {
  let count = 0;
  while (count < tokens.length - 1) {
    const token = tokens[count];
    const isIt =
      honorifics.has(token?.word ?? '') ||
      (/^(?:u\.s|us|state|united|states|city|former|retired|ret|lieutenant|attorney|general|most|right|very|pastor|msgr)$/u.test(
        token?.word ?? '',
      ) &&
        tokens.slice(count + 1, count + 4).some(({ word }) => honorifics.has(word)));
    if (!isIt) break;
    count += 1;
  }
  const next = tokens[count];
  return count > 0 &&
    next !== undefined &&
    isNameWord(next) &&
    !isRole(next) &&
    !(
      titleWords.has(next.word) &&
      (role > count || tokens.slice(count + 1, count + 4).some((one) => isRole(one)))
    )
    ? count
    : 0;
}

/** `of HANA Center in Chicago`, after a name or a title. */
export function readAfter(tokens: readonly Token[], chunk: Chunk) {
  const [first] = tokens;
  if (!first) return;
  chunk.isWhole = false;
  if (!before.test(first.word)) return;
  const rest = tokens.slice(tokens[1]?.word === 'the' && !tokens[1].organization ? 2 : 1);
  const length = takeOrganization(rest);
  const words = rest.slice(0, length);
  const isSure =
    isOrganizational(words) || (/^(?:at|with|for|@)$/u.test(first.word) && length > 0) || length > 2;
  if (length === 0 || !isSure || /^(?:in|on|to)$/u.test(first.word)) return;
  addOrganizations(words, chunk);
  chunk.isWhole = length === rest.length;
}

export function isStrongNoun({ word }: Token): boolean {
  return /^(?:center|centre|coalition|alliance|network|project|association|council|union|fund|church|university|college|committee|federation|foundation|institute|consortium|society|organization|initiative|campaign|league|partnership|collaborative|caucus|juntos|inc)\.?$/u.test(
    word,
  );
}

/** One organization, or two where `and` stands between whole names: `HANA Center and Woori Juntos`. */
export function addOrganizations(tokens: readonly Token[], chunk: Chunk) {
  const words = [...tokens];
  while (/^(?:and|&|the)$/u.test(words[0]?.word ?? '') && !words[0]?.organization) words.shift();
  while (words.length > 0 && joining.test(words.at(-1)?.word ?? '') && !words.at(-1)?.organization)
    words.pop();
  while (words[0]?.word.endsWith('-based')) words.shift();
  if (words.length === 0) return;
  const and = words.findIndex(({ word, organization }, index) => {
    const [left, right] = [words[index - 1], words.slice(index + 1)];
    if (!/^(?:and|&)$/u.test(word) || !left || right.length === 0) return false;
    if (organization && organization.start === left.organization?.start) return false;
    const isEnd =
      left.organization !== undefined ||
      isAcronym(left) ||
      /^(?:center|centre|coalition|alliance|network|council|union|fund|project|association|foundation|institute|church|juntos)$/u.test(
        left.word,
      );
    return isEnd && isOrganizational(right);
  });
  if (and < 0) {
    chunk.organizations.push(stretchOf(words));
    return;
  }
  chunk.organizations.push(stretchOf(words.slice(0, and)));
  addOrganizations(words.slice(and + 1), chunk);
}

/** How many of the first words are a person's name. */
export function takeName(tokens: readonly Token[]): number {
  const [first] = tokens;
  if (first?.person) return tokens.findLastIndex((one) => one.person?.start === first.person?.start) + 1;
  let end = 0;
  while (end < tokens.length && end < 6) {
    const token = tokens[end]!;
    if (isParticle(token) && end > 0) {
      const next = tokens.slice(end).find((one) => !isParticle(one));
      if (!next || !isNameWord(next)) break;
    } else if (/["“”]/u.test(token.text) && end > 0) {
      const close = tokens.findIndex((one, index) => index > end && /["“”]/u.test(one.text));
      if (close < 0 || close > end + 3) break;
      end = close;
    } else if (!isNameWord(token)) break;
    end += 1;
    if (token.isPossessive) break;
  }
  return end;
}

/** How many of the first words may be an organization's name. */
export function takeOrganization(tokens: readonly Token[]): number {
  const [first] = tokens;
  if (!first || !(first.isCapital || first.organization)) return 0;
  let end = 0;
  while (end < tokens.length && end < 16) {
    const token = tokens[end]!;
    if (!token.isCapital && !token.organization) {
      if (!joining.test(token.word) || (token.word === 'in' && end > 1)) break;
      let next = end + 1;
      while (next < tokens.length && joining.test(tokens[next]?.word ?? '') && next < end + 3) next += 1;
      if (!tokens[next]?.isCapital) break;
    }
    end += 1;
  }
  return end;
}

export function stretchOf(tokens: readonly Token[]): Stretch {
  return { start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0 };
}
