/** A title in an attribution's chunk, with the organization and the name around it. */
import {
  type Chunk,
  joining,
  before,
  takeName,
  takeOrganization,
  stretchOf,
  isStrongNoun,
  addOrganizations,
  readAfter,
  countHonorifics,
  isSurname,
} from './chunkParts';
import { stateNames } from './places';
import { isAcronym, isNameWord, isOrganizational, isParticle, isRole, isShouted, type Token } from './tokens';
import { bodies, departments, statuses, titleWords } from './words';

/** Titles before which an unknown name is the organization's: `United We Dream Executive Director`. */
const strong =
  /^(?:executive|co-.*|president|ceo|founder|founding|deputy|interim|senior|managing|associate|chief|board|chair.*|legal|policy|national|state|staff|communications|organizing|advocacy|campaign|program|field|political|acting|vice|lead|general|spokes.*|organizers?|directors?)$/u;

/** A title somewhere in the chunk: `NAKASEC Co-Director Becky Belcore`, `Executive Director of HANA Center`. */
export function readTitle(tokens: readonly Token[], role: number, chunk: Chunk) {
  let start = role;
  while (start > 0 && isTitleWord(tokens[start - 1])) start -= 1;
  // `Farm Hands United President`
  if (start > 0 && /^united$/u.test(tokens[start]?.word ?? '')) start += 1;
  start += organizationWithin(tokens, start, role);
  while (start < role && /^(?:and|&|u\.s)$/u.test(tokens[start]?.word ?? '') && tokens[start]?.word !== 'u.s')
    start += 1;
  let prefix = tokens.slice(0, start);
  let end = role + 1;
  for (;;) {
    const joint = /^(?:and|&|\/)$/u.test(tokens[end]?.word ?? '') ? end + 1 : end;
    let next = joint;
    while (
      next < tokens.length &&
      (isTitleWord(tokens[next]) || stateNames.has(tokens[next]!.word)) &&
      !isRole(tokens[next]!, tokens[next - 1])
    )
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
  const told = prefix.findLastIndex(
    ({ isCapital, isPossessive, word }) => !isCapital && !isPossessive && !joining.test(word),
  );
  if (told >= 0 && named < told && told < prefix.length - 1) prefix = prefix.slice(told + 1);
  if (prefix.length > 0 && prefix.every(({ isCapital }) => !isCapital)) {
    const owner = prefix.at(-1);
    if (owner?.isPossessive && bodies.has(owner.word)) chunk.body = stretchOf([owner]);
    prefix = [];
  }
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
      isOrganizational(tokens.slice(0, name > 1 && !tokens[name]?.isCapital ? name : organization)) &&
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
      (one) =>
        one.organization !== undefined ||
        isAcronym(one) ||
        isStrongNoun(one) ||
        /^(?:services|affairs|department|office|authority|agency|commission|bureau|education|safety|works)$/u.test(
          one.word,
        ),
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
