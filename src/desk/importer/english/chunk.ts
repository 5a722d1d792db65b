/** What stands between two commas of an attribution: a name, a title, an organization, or several of these in a row. */
import {
  isAcronym,
  isNameWord,
  isOrganizational,
  isParticle,
  isRole,
  isShouted,
  type Stretch,
  type Token,
} from './tokens';
import { departments, honorifics, organizationNouns, statuses, titleWords } from './words';

export interface Chunk {
  name?: Stretch;
  title?: Stretch;
  /** A title that may be asked to stand for want of another: `Rev.`, `Sen.` */
  honorific?: Stretch;
  organizations: Stretch[];
  /** It tells what the person lives: `a DACA recipient`. */
  isStatus: boolean;
  isPlural: boolean;
  /** All of it was understood. */
  isWhole: boolean;
  /** It begins with `a`, `an`, `one of`. */
  isIndefinite: boolean;
}

const joining = /^(?:of|for|the|and|&|in|on|to|de|la|del|los|las|y|at|against|with|from)$/u;
const before = /^(?:of|at|for|with|from|in|to|on|@)$/u;
/** Titles before which an unknown name is the organization's: `United We Dream Executive Director`. */
const strong =
  /^(?:executive|co-.*|president|ceo|founder|founding|deputy|interim|senior|managing|associate|chief|board|chair.*|legal|policy|national|state|staff|communications|organizing|advocacy|campaign|program|field|political|acting|vice|lead|general|spokes.*|organizers?|directors?)$/u;

/** @param tokens without the comma at either end. */
export function readChunk(all: readonly Token[]): Chunk {
  const chunk: Chunk = {
    organizations: [],
    isStatus: false,
    isPlural: false,
    isWhole: true,
    isIndefinite: false,
  };
  let tokens = all;
  while (/^(?:and|&|as|well|along|with|including|both|then|by|from)$/u.test(tokens[0]?.word ?? ''))
    tokens = tokens.slice(1);
  if (/^(?:a|an|one|another|two|three|many|some|several)$/u.test(tokens[0]?.word ?? ''))
    chunk.isIndefinite = true;
  while (
    /^(?:the|a|an|our|its|their|his|her|one|longtime|local|also)$/u.test(tokens[0]?.word ?? '') &&
    !tokens[0]?.organization
  ) {
    tokens = tokens.slice(1);
  }
  const possessor = possessorOf(tokens);
  if (possessor > 0) {
    chunk.organizations.push(stretchOf(tokens.slice(0, possessor)));
    tokens = tokens.slice(possessor);
  }
  const role = tokens.findIndex(
    (token, index) => !token.organization && !token.person && isRole(token, tokens[index - 1]),
  );
  const honored = countHonorifics(tokens, role);
  if (honored === 0 && role >= 0 && !isSurname(tokens, role)) readTitle(tokens, role, chunk);
  else readPlain(tokens, honored, chunk);
  return chunk;
}

/** `HANA Center’s Executive Director`: how many words name the organization. */
function possessorOf(tokens: readonly Token[]): number {
  const at = tokens.findIndex(({ isPossessive }) => isPossessive);
  const first = tokens[0];
  if (at < 0 || at > 7 || !first?.isCapital || tokens.length === at + 1) return 0;
  const owner = tokens.slice(0, at + 1);
  const next = tokens[at + 1];
  // `Women’s Fund`, `Workers’ Center`: the mark stands within the name.
  if (owner[at]?.organization !== undefined && next?.organization?.start === owner[at]?.organization?.start)
    return 0;
  if (next !== undefined && organizationNouns.has(next.word) && !isRole(next)) return 0;
  return owner.every((one) => one.isCapital || joining.test(one.word)) && !owner.some((one) => isRole(one))
    ? at + 1
    : 0;
}

/** `Jordan Bishop`: some titles are surnames too. */
function isSurname(tokens: readonly Token[], role: number): boolean {
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
function countHonorifics(tokens: readonly Token[], role: number): number {
  let count = 0;
  while (count < tokens.length - 1) {
    const token = tokens[count];
    const isIt =
      honorifics.has(token?.word ?? '') ||
      (/^(?:u\.s|us|state|united|states|city|former|lieutenant|attorney|general|most|right|very|pastor|msgr)$/u.test(
        token?.word ?? '',
      ) &&
        tokens.slice(count + 1, count + 4).some(({ word }) => honorifics.has(word)) &&
        role >= 0);
    if (!isIt) break;
    count += 1;
  }
  const next = tokens[count];
  return count > 0 &&
    next !== undefined &&
    isNameWord(next) &&
    !isRole(next) &&
    !(titleWords.has(next.word) && role > count)
    ? count
    : 0;
}

/** `Texas DACA recipient`; but `Families for Freedom` is an organization. */
function isStatus(tokens: readonly Token[]): boolean {
  const end = tokens.findIndex(({ word }) => /^(?:of|at|from|with|in|for|who|and)$/u.test(word));
  const head = end > 0 ? tokens.slice(0, end) : tokens;
  return head.some(
    ({ text, word, organization }, index) =>
      organization === undefined &&
      statuses.test(text) &&
      (/^\p{Ll}|-\p{L}/u.test(text) ||
        (index === head.length - 1 &&
          /(?:recipient|holder|beneficiary|survivor|student|resident|member|dreamer|immigrant|worker|mother|father|parent)$/u.test(
            word,
          ))),
  );
}

function readPlain(tokens: readonly Token[], honored: number, chunk: Chunk) {
  if (honored === 0 && isStatus(tokens)) {
    const name = takeName(tokens);
    // `Mary Roe a resident of` hides a name only where two words or more make it.
    if (name < 2 || isStatus(tokens.slice(0, name))) {
      readStatus(tokens, chunk);
      return;
    }
  }
  const titled = tokens
    .slice(0, honored)
    .filter(({ word }) => honorifics.get(word) !== false && !/^(?:most|very|right)$/u.test(word));
  if (titled.length > 0) chunk.honorific = stretchOf(titled);
  const rest = tokens.slice(honored);
  const name = takeName(rest);
  const words = rest.slice(0, name);
  const organization = takeOrganization(rest);
  const isOrganization =
    honored === 0 &&
    organization >= name &&
    isOrganizational(rest.slice(0, name > 1 ? name : organization)) &&
    !isShouted(words) &&
    !words[0]?.person;
  if (name > 0 && !isOrganization) {
    chunk.name = stretchOf(words);
    readAfter(rest.slice(name), chunk);
    return;
  }
  if (isOrganization && organization > 0) {
    addOrganizations(rest.slice(0, organization), chunk);
    chunk.isWhole = organization === rest.length;
    return;
  }
  readStatus(rest, chunk);
}

function readStatus(tokens: readonly Token[], chunk: Chunk) {
  chunk.isStatus = tokens.some(({ text }) => statuses.test(text));
  chunk.isWhole = chunk.isStatus;
  const at = tokens.findIndex(({ word }) => before.test(word));
  if (chunk.isStatus && at >= 0) readAfter(tokens.slice(at), chunk);
}

/** `of HANA Center in Chicago`, after a name or a title. */
function readAfter(tokens: readonly Token[], chunk: Chunk) {
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

/** A title somewhere in the chunk: `NAKASEC Co-Director Becky Belcore`, `Executive Director of HANA Center`. */
function readTitle(tokens: readonly Token[], role: number, chunk: Chunk) {
  let start = role;
  while (start > 0 && isTitleWord(tokens[start - 1])) start -= 1;
  start += organizationWithin(tokens, start, role);
  while (start < role && /^(?:and|&|u\.s)$/u.test(tokens[start]?.word ?? '') && tokens[start]?.word !== 'u.s')
    start += 1;
  let prefix = tokens.slice(0, start);
  let end = role + 1;
  for (;;) {
    const joint = /^(?:and|&|\/)$/u.test(tokens[end]?.word ?? '') ? end + 1 : end;
    let next = joint;
    while (next < tokens.length && isTitleWord(tokens[next]) && !isRole(tokens[next]!, tokens[next - 1]))
      next += 1;
    const token = tokens[next];
    if (!token || token.person || token.organization || !isRole(token, tokens[next - 1])) break;
    if (joint === end && isSurname(tokens.slice(end), next - end)) break;
    end = next + 1;
  }
  const status = prefix.findLastIndex(({ text }) => statuses.test(text));
  if (status >= 0 && tokens[status + 1]?.word === 'and') prefix = [];
  else if (/^(?:and|&)$/u.test(prefix.at(-1)?.word ?? '')) prefix = prefix.slice(0, -1);
  const named = prefix.findLastIndex(({ organization }) => organization !== undefined);
  if (named >= 0 && named < prefix.length - 1) {
    // `NAKASEC Youth Organizer`: what follows the organization belongs to the title.
    start -= prefix.length - 1 - named;
    prefix = prefix.slice(0, named + 1);
  }
  if (prefix.length > 0 && prefix.every(({ isCapital }) => !isCapital)) prefix = [];
  if (prefix.length > 0) {
    const [head] = tokens.slice(start);
    const isBody = isOrganizational(prefix);
    if (
      !isBody &&
      prefix.every(isNameWord) &&
      prefix.length > 1 &&
      prefix.length < 5 &&
      takeName(tokens.slice(end)) === 0
    ) {
      chunk.name = stretchOf(prefix);
    } else if (
      isBody ||
      (strong.test(head?.word ?? '') && prefix.every((one) => one.isCapital || joining.test(one.word)))
    ) {
      addOrganizations(prefix, chunk);
    } else if (prefix.every((one) => one.isCapital || joining.test(one.word))) start -= prefix.length;
  }
  const after = tokens.slice(end);
  const extended = departmentEnd(after);
  chunk.title = stretchOf(tokens.slice(start, end + extended));
  chunk.isPlural =
    /(?:directors|presidents|chairs|founders|organizers|leaders|attorneys|executives|members|managers|coordinators)$/u.test(
      tokens[end - 1]?.word ?? '',
    );
  readAfterTitle(after.slice(extended), chunk, tokens[end - 1]);
}

/** `Dream Action Coalition Co-Director`: the words before a title may be an organization's last ones. */
function organizationWithin(tokens: readonly Token[], start: number, role: number): number {
  const words = tokens.slice(start, role);
  const last = words.findLastIndex(
    ({ word, isCapital }) =>
      isCapital &&
      /^(?:coalition|network|project|union|alliance|center|foundation|initiative|campaign|council|committee|movement|justice|rights|fund|action)$/u.test(
        word,
      ),
  );
  if (last < 0) return 0;
  const isLed = tokens[start - 1]?.isCapital === true && !/^(?:and|&)$/u.test(tokens[start - 1]?.word ?? '');
  return isLed ||
    (last > 1 &&
      last < words.length - 1 &&
      /^(?:coalition|network|project|alliance)$/u.test(words[last]?.word ?? ''))
    ? last + 1
    : 0;
}

function isTitleWord(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    !token.organization &&
    !token.person &&
    titleWords.has(token.word) &&
    !token.isPossessive
  );
}

/** How much of `of Policy and Advocacy at HANA Center` still belongs to the title. */
function departmentEnd(tokens: readonly Token[]): number {
  if (!/^(?:of|for)$/u.test(tokens[0]?.word ?? '')) return 0;
  let end = 1;
  while (end < tokens.length && departments.has(tokens[end]?.word ?? '') && !tokens[end]?.organization)
    end += 1;
  while (end > 1 && /^(?:and|&|the)$/u.test(tokens[end - 1]?.word ?? '')) end -= 1;
  const next = tokens[end];
  // `of Immigrant Rights Coalition`: it was the organization's name all along.
  if (end === 1 || (next !== undefined && next.isCapital && !/^(?:at|for|of|with)$/u.test(next.word)))
    return 0;
  return end;
}

function readAfterTitle(tokens: readonly Token[], chunk: Chunk, role: Token | undefined) {
  const [first] = tokens;
  if (!first) return;
  const name = takeName(tokens);
  if (chunk.name && first.isCapital) {
    const length = takeOrganization(tokens);
    if (length > 0) addOrganizations(tokens.slice(0, length), chunk);
    chunk.isWhole = length === tokens.length;
    return;
  }
  if (name > 0 && !chunk.name) {
    const words = tokens.slice(0, name);
    const organization = takeOrganization(tokens);
    if (
      isOrganizational(tokens.slice(0, name > 1 ? name : organization)) &&
      !words[0]?.person &&
      !isShouted(words) &&
      organization >= name
    ) {
      readOrganizationAndName(tokens, chunk);
      return;
    }
    const honored = countHonorifics(words, 0);
    chunk.name = stretchOf(words.slice(honored));
    readAfter(tokens.slice(name), chunk);
    return;
  }
  if (/^(?:and|&)$/u.test(first.word) && tokens.some(({ text }) => statuses.test(text))) {
    const at = tokens.findIndex((token, index) => index > 0 && before.test(token.word));
    const last = tokens.findLastIndex(({ text }) => statuses.test(text));
    const rest = tokens.slice(last + 1);
    if (at >= 0) readAfter(tokens.slice(at), chunk);
    else if (takeName(rest) > 0 && !chunk.name) chunk.name = stretchOf(rest.slice(0, takeName(rest)));
    return;
  }
  if (before.test(first.word)) {
    const rest = tokens.slice(tokens[1]?.word === 'the' && !tokens[1].organization ? 2 : 1);
    const isOffice =
      /^(?:mayor|governor|senator|representative|bishop|archbishop|secretary|justice|speaker|superintendent|delegate|commissioner|attorney general|ambassador)$/u.test(
        role?.word ?? '',
      );
    if (isOffice && !isOrganizational(rest.slice(0, takeOrganization(rest)))) {
      chunk.isWhole = false;
      return;
    }
    readOrganizationAndName(rest, chunk);
    return;
  }
  chunk.isWhole = false;
}

/** `HANA Center`, and what may stand behind it without a comma: `HANA Center Danae Kovac`. */
function readOrganizationAndName(tokens: readonly Token[], chunk: Chunk) {
  const length = takeOrganization(tokens);
  const words = tokens.slice(0, length);
  chunk.isWhole = length === tokens.length;
  if (length === 0) return;
  const person = words.findIndex((one) => one.person !== undefined);
  let cut = person > 0 ? person : words.length;
  if (person < 0 && !chunk.name) {
    const last = words.findLastIndex(
      (one) => one.organization !== undefined || isAcronym(one) || isStrongNoun(one),
    );
    const after = words.slice(last + 1);
    if (
      last >= 0 &&
      after.length >= 2 &&
      after.length <= 4 &&
      after.every((one) => isNameWord(one) || isParticle(one))
    )
      cut = last + 1;
  }
  addOrganizations(words.slice(0, cut), chunk);
  if (cut < words.length && !chunk.name) chunk.name = stretchOf(words.slice(cut));
}

function isStrongNoun({ word }: Token): boolean {
  return /^(?:center|centre|coalition|alliance|network|project|association|council|union|fund|church|university|college|committee|federation|foundation|institute|consortium|society|organization|initiative|campaign|league|partnership|collaborative|caucus|juntos|inc)\.?$/u.test(
    word,
  );
}

/** One organization, or two where `and` stands between whole names: `HANA Center and Woori Juntos`. */
function addOrganizations(tokens: readonly Token[], chunk: Chunk) {
  const words = [...tokens];
  while (/^(?:and|&|the)$/u.test(words[0]?.word ?? '') && !words[0]?.organization) words.shift();
  while (words.length > 0 && joining.test(words.at(-1)?.word ?? '') && !words.at(-1)?.organization)
    words.pop();
  while (/-based$/u.test(words[0]?.word ?? '')) words.shift();
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
function takeOrganization(tokens: readonly Token[]): number {
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
