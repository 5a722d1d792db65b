/** What stands between two commas of an attribution: a name, a title, an organization, or several of these in a row. */
import {
  type Chunk,
  joining,
  before,
  takeName,
  takeOrganization,
  stretchOf,
  addOrganizations,
  readAfter,
  countHonorifics,
  isSurname,
} from './chunkParts';
import { readTitle } from './chunkTitle';
import { isOrganizational, isRole, isShouted, type Token } from './tokens';
import { honorifics, organizationNouns, statuses } from './words';

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
  while (/^\d{1,3}-year-old$/u.test(tokens[0]?.word ?? '')) tokens = tokens.slice(1);
  while (
    /^(?:the|a|an|our|its|their|his|her|one|longtime|local|also)$/u.test(tokens[0]?.word ?? '') &&
    !tokens[0]?.organization &&
    !/^Local$/u.test(tokens[0]?.text ?? '')
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
    .filter(({ word }) => honorifics.get(word) !== false && !/^(?:most|very|right|retired)$/u.test(word));
  if (titled.length > 0) chunk.honorific = stretchOf(titled);
  const rest = tokens.slice(honored);
  const name = takeName(rest);
  const words = rest.slice(0, name);
  const organization = takeOrganization(rest);
  const isOrganization =
    honored === 0 &&
    organization >= name &&
    isOrganizational(rest.slice(0, name > 1 && !rest[name]?.isCapital ? name : organization)) &&
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
