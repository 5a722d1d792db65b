/** Who is named in an attribution, and what its parts tell of them. */
import { readChunk } from './chunk';
import type { Chunk } from './chunkParts';
import type { Piece } from './pieces';
import { stateNames } from './places';
import { isNameWord, isOrganizational, type Stretch, type Token } from './tokens';
import { bodies, departments, documents, titleWords } from './words';

export interface Sayer {
  name: Stretch;
  otherScript?: Stretch;
  title?: Stretch;
  organizations: { name: Stretch; otherScript?: Stretch }[];
  /** `the center` whose title the sayer has. */
  body?: Stretch;
}

export interface Sayers {
  /** `pronoun`, `body` (`the coalition`), `anonymous` (`a mother of two`) and `document` name nobody. */
  kind: 'people' | 'organizations' | 'pronoun' | 'body' | 'anonymous' | 'document' | 'none';
  people: Sayer[];
  organizations: Sayer['organizations'];
  /** `the president`, without a name. */
  office?: Stretch;
  /** What was read, in the paragraph. */
  at: Stretch;
  /** Nothing is left over behind it. */
  isWhole: boolean;
  /** The single name may be of a person or of an organization. */
  isBare: boolean;
  /** The chunks told what the sayer is: a title, an organization, a status. */
  isDescribed: boolean;
}

export function specialKind(words: readonly Token[], isSubject: boolean): Sayers['kind'] | undefined {
  const [first, second] = words;
  if (!first) return undefined;
  if (/^(?:he|she|they|xe|ze)$/u.test(first.word) && (!isSubject || words.length <= 3)) return 'pronoun';
  const isDefinite = /^(?:the|these|those|this|both|our)$/u.test(first.word);
  const end = words.findIndex((one) => /^(?:of|in|at|for|from|with|on)$/u.test(one.word));
  const head = (end > 0 ? words.slice(0, end) : words).slice(0, 6);
  const noun = head.findLast((one) => !one.isCapital) ?? second;
  if (isSubject && /^(?:he|she|they)$/u.test(words.at(-1)?.word ?? '')) return 'pronoun';
  if (first.word === 'the' && head.length === 3 && head[2]?.word === 'family') return 'anonymous';
  if (first.organization || head.some((one) => one.organization || one.person || one.isPossessive))
    return undefined;
  if (isDefinite && noun && documents.has(noun.word) && (head.at(-1) === noun || head.length < 4))
    return 'document';
  if (
    isDefinite &&
    head.length <= 4 &&
    head.slice(1).every((one) => !one.isCapital) &&
    head.some((one) => bodies.has(one.word))
  )
    return 'body';
  if (
    !isDefinite &&
    !first.isCapital &&
    head.length <= 3 &&
    head.every((one) => !one.isCapital) &&
    head.some((one) => bodies.has(one.word)) &&
    !/^(?:a|an|one)$/u.test(first.word)
  )
    return 'body';
  if (/^(?:a|an|another)$/u.test(first.word) && noun && documents.has(noun.word)) return 'document';
  if (
    /^(?:a|an|one|another)$/u.test(first.word) &&
    !head
      .slice(1)
      .some(
        (one, index, all) =>
          index === all.length - 1 &&
          isNameWord(one) &&
          one.isCapital &&
          all.length > 2 &&
          isNameWord(all[index - 1]!),
      )
  ) {
    return 'anonymous';
  }
  return undefined;
}

export function readBracket(words: readonly Token[], result: Sayers, pending: readonly Stretch[]) {
  const current = result.people.at(-1);
  const first = words[0]!;
  const at = { start: first.start, end: words.at(-1)!.end };
  if (/^\p{Script=Hangul}/u.test(first.text)) {
    const organization = current?.organizations.at(-1);
    if (current && organization && organization.name.start > current.name.start)
      organization.otherScript = at;
    else if (current) current.otherScript = at;
    return;
  }
  if (
    /^(?:she|he|they|her|him|them|any|ze|xe|ella|él|elle|who|fka|formerly|d|r|i|d-.*|r-.*|i-.*)(?:\/.*)?$/u.test(
      first.word,
    )
  )
    return;
  if (/^\d|^\p{Lu}{2}-?\d/u.test(first.text) || isPlace(words)) return;
  if (/^(?:district|ward|precinct|congressional|at-large)$/u.test(first.word)) return;
  // `National Korean … Consortium (NAKASEC)` names one organization twice.
  if (!current || current.organizations.length > 0 || pending.length > 0) return;
  const { organizations, name, title } = readChunk(words);
  if (title && !current.title) current.title = title;
  for (const organization of organizations) current.organizations.push({ name: organization });
  if (organizations.length === 0 && name && isOrganizational(words)) current.organizations.push({ name: at });
  if (title || organizations.length > 0) result.isDescribed = true;
}

export function attach(chunk: Chunk, people: Sayer[]) {
  const shared = chunk.isPlural ? people.filter(({ title }) => title === undefined) : people.slice(-1);
  for (const person of shared) {
    const isHonorific =
      person.title !== undefined && person.title.end <= person.name.start && chunk.title !== undefined;
    if (chunk.title && (person.title === undefined || isHonorific)) person.title = chunk.title;
    else if (
      chunk.title &&
      person.title &&
      person.organizations.length === 0 &&
      person.title.end < chunk.title.start &&
      chunk.title.start - person.title.end < 7
    ) {
      person.title = { start: person.title.start, end: chunk.title.end };
    }
    if (chunk.body) person.body = chunk.body;
    person.organizations.push(...chunk.organizations.map((name) => ({ name })));
  }
}

/** `Jane Doe, Executive Director, United We Dream`: what looks like a second name is where the first one works. */
export function isOrganizationInstead(
  piece: Piece,
  pieces: readonly Piece[],
  index: number,
  current: Sayer,
): boolean {
  const bracket = pieces[index + 1];
  // `Ana Roe (HI), Jin Poe (NY) and Amy Doe`
  if (bracket?.isBracketed && isParty(bracket.tokens) && !isOrganizational(piece.tokens)) return false;
  const next = pieces.slice(index + 1, index + 4).find(({ isBracketed }) => !isBracketed);
  if (
    piece.after === ';' ||
    piece.after === 'and' ||
    piece.tokens[0]?.word === 'and' ||
    piece.tokens.some((one) => one.person)
  )
    return false;
  if (current.organizations.length > 0) return false;
  const following = next ? readChunk(next.tokens) : undefined;
  if (following && (following.title !== undefined || following.organizations.length > 0)) return false;
  return !(next && next.tokens[0]?.word === 'and' && !current.title);
}

/** `Vice President, Policy and Advocacy`: more of the title after a comma. */
export function extendsTitle(words: readonly Token[], current: Sayer, last: Stretch | undefined): boolean {
  return (
    last === current.title &&
    current.title !== undefined &&
    words.length < 7 &&
    words.every(({ word }) => titleWords.has(word) || departments.has(word))
  );
}

/** In brackets behind a politician's name: `(NY)`, `(D-CA)`, `(D)`. */
function isParty(words: readonly Token[]): boolean {
  return isPlace(words) || /^(?:[dri]|[dri]-.*)$/u.test(words[0]?.word ?? '');
}

export function isPlace(words: readonly Token[]): boolean {
  const text = words.map((one) => one.text).join(' ');
  return stateNames.has(text.toLowerCase().replaceAll('.', ''));
}

/** `Mesa` before `Arizona`. */
export function isCity(words: readonly Token[], next: Piece | undefined): boolean {
  return (
    next?.after === ',' &&
    isPlace(next.tokens) &&
    words.length < 4 &&
    words.every((word) => isNameWord(word)) &&
    !isOrganizational(words)
  );
}

export function lastEnd(chunk: Chunk, start: number): number {
  return Math.max(start, ...[chunk.name, chunk.title, ...chunk.organizations].map((one) => one?.end ?? 0));
}
