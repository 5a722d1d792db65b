/** Who an attribution names: people with title and organization, an organization, someone without a name, or a pronoun. */
import { stateNames } from './places';
import { readChunk, type Chunk } from './chunk';
import { isNameWord, isOrganizational, type Stretch, type Token } from './tokens';
import { bodies, credentials, departments, documents, titleWords } from './words';

export interface Sayer {
  name: Stretch;
  otherScript?: Stretch;
  title?: Stretch;
  organizations: { name: Stretch; otherScript?: Stretch }[];
}

export interface Sayers {
  /** `pronoun`, `body` (`the coalition`), `anonymous` (`a mother of two`) and `document` name nobody. */
  kind: 'people' | 'organizations' | 'pronoun' | 'body' | 'anonymous' | 'document' | 'none';
  people: Sayer[];
  organizations: Sayer['organizations'];
  /** What was read, in the paragraph. */
  at: Stretch;
  /** Nothing is left over behind it. */
  isWhole: boolean;
  /** The single name may be of a person or of an organization. */
  isBare: boolean;
  /** The chunks told what the sayer is: a title, an organization, a status. */
  isDescribed: boolean;
}

interface Piece {
  tokens: Token[];
  /** The mark before it. */
  after: string;
  isBracketed: boolean;
}

const relative = /^(?:who|whose|which|where|that|whom|when)$/u;
const lead =
  /^(?:in|at|on|after|before|following|responding|during|while|as|with|speaking|standing|for|despite|upon|amid|amidst|outside|today|yesterday|earlier|when|because|although|though|ahead|reflecting|by|under|since|through|throughout|this|last|meanwhile|finally|however|additionally|also|noting|citing|reacting|joining|addressing|commenting|to|regarding|about|over|tomorrow|if|even|inside|across|near|now|so|then|thus|once|of)$/u;

/**
 * @param tokens of a noun phrase: all of it stands before a verb, or behind one
 * @param isSubject the phrase stands before its verb, so that what can't be read in it is passed over
 */
export function readSayers(tokens: readonly Token[], isSubject: boolean): Sayers {
  const result: Sayers = {
    kind: 'none',
    people: [],
    organizations: [],
    at: { start: tokens[0]?.start ?? 0, end: tokens[0]?.start ?? 0 },
    isWhole: true,
    isBare: false,
    isDescribed: false,
  };
  const pieces = piecesOf(tokens);
  const begin = isSubject ? subjectBegin(pieces) : 0;
  let pendingTitle: Stretch | undefined;
  let pendingOrganizations: Stretch[] = [];
  let last: Stretch | undefined;
  /** `the co-chairs, Ann Roe and Jane Doe`: the title is of all that follow. */
  let isShared = false;

  for (let index = begin; index < pieces.length; index += 1) {
    const piece = pieces[index]!;
    const { tokens: words } = piece;
    const first = words[0]!;
    const end = words.at(-1)!.end;
    const current = result.people.at(-1);
    if (piece.isBracketed) {
      readBracket(words, result, pendingOrganizations);
      result.at.end = Math.max(result.at.end, end);
      continue;
    }
    if (result.people.length > 0 && words.length === 1 && credentials.test(first.text)) continue;
    if (
      result.people.length > 0 &&
      (/^\d+$/u.test(first.text) || first.word === 'age' || first.word === 'aged')
    ) {
      result.isDescribed = true;
      continue;
    }
    if (relative.test(first.word)) {
      if (isSubject && result.kind !== 'none') continue;
      result.isWhole = false;
      break;
    }
    if (result.kind === 'none' && pendingTitle === undefined && pendingOrganizations.length === 0) {
      const special = specialKind(words, isSubject);
      if (special) {
        result.kind = special;
        result.at = { start: first.start, end };
        if (special === 'anonymous') result.isDescribed = true;
        if (special !== 'anonymous') break;
        continue;
      }
    }
    if (current && isPlace(words)) continue;
    const chunk = readChunk(words);
    const isStrong = chunk.name !== undefined || chunk.title !== undefined || chunk.organizations.length > 0;
    if (!isStrong) {
      if (chunk.isStatus && (result.kind !== 'none' || pendingOrganizations.length > 0)) {
        result.isDescribed = true;
        result.at.end = end;
        continue;
      }
      if (chunk.isStatus && (isSubject || index === begin) && chunk.isIndefinite) {
        result.kind = 'anonymous';
        result.at = { start: first.start, end };
        result.isDescribed = true;
        continue;
      }
      if (current?.title && extendsTitle(words, current, last)) {
        current.title.end = end;
        last = current.title;
        continue;
      }
      if (isSubject && (result.kind === 'none' || result.isDescribed)) continue;
      result.isWhole = false;
      break;
    }
    if (result.kind === 'anonymous' && !chunk.name) {
      result.isDescribed = true;
      continue;
    }
    if (result.kind === 'none' && pendingTitle === undefined && pendingOrganizations.length === 0) {
      result.at = { start: first.start, end };
    }
    result.at.end = lastEnd(chunk, first.start);
    const isSecondName =
      current !== undefined &&
      chunk.name !== undefined &&
      isOrganizationInstead(piece, pieces[index + 1], current);
    if (current && chunk.name && chunk.isIndefinite) {
      // `a Houston-based nonprofit`
      result.isDescribed = true;
      continue;
    }
    if (isSecondName && chunk.name) {
      chunk.organizations.unshift(chunk.name);
      delete chunk.name;
    }
    if (chunk.name) {
      const organizations = [...pendingOrganizations, ...chunk.organizations].map((name) => ({ name }));
      const title = chunk.title ?? pendingTitle ?? chunk.honorific;
      result.people.push({ name: chunk.name, ...(title && { title }), organizations });
      if (
        pendingOrganizations.length > 0 ||
        chunk.title ||
        chunk.organizations.length > 0 ||
        chunk.honorific ||
        pendingTitle
      ) {
        result.isDescribed = true;
      }
      result.kind = 'people';
      if (!isShared) {
        pendingTitle = undefined;
        pendingOrganizations = [];
      }
      last = chunk.title;
    } else if (current) {
      result.isDescribed = true;
      attach(chunk, result.people);
      last = chunk.organizations.length > 0 ? undefined : current.title;
    } else {
      if (chunk.title)
        pendingTitle = pendingTitle ? { start: pendingTitle.start, end: chunk.title.end } : chunk.title;
      pendingOrganizations.push(...chunk.organizations);
      if (chunk.isIndefinite && chunk.title) result.kind = 'anonymous';
    }
    if (!chunk.isWhole) {
      result.isWhole = false;
      if (!isSubject) break;
    }
  }

  if (result.kind === 'none' && pendingOrganizations.length > 0 && !pendingTitle) {
    result.kind = 'organizations';
    result.organizations = pendingOrganizations.map((name) => ({ name }));
  } else if (result.kind === 'none' && pendingTitle) {
    result.kind = 'anonymous';
    result.isDescribed = true;
  }
  const [only] = result.people;
  result.isBare =
    result.people.length === 1 &&
    !result.isDescribed &&
    only !== undefined &&
    tokens.filter(({ start, end }) => start >= only.name.start && end <= only.name.end).length === 1;
  return result;
}

/** At commas, semicolons, brackets and dashes; a dash within an organization's name is none. */
function piecesOf(tokens: readonly Token[]): Piece[] {
  const pieces: Piece[] = [];
  let after = '';
  let depth = 0;
  let current: Token[] = [];
  const close = (mark: string) => {
    if (current.length > 0) pieces.push(...splitAtAnd({ tokens: current, after, isBracketed: depth > 0 }));
    current = [];
    after = mark;
  };
  for (const [index, token] of tokens.entries()) {
    const mark = token.text;
    if (mark === '(' || mark === '[') {
      close(mark);
      depth += 1;
    } else if (mark === ')' || mark === ']') {
      close(mark);
      depth = Math.max(0, depth - 1);
    } else if (/^[,;:–—|•·-]$/u.test(mark)) {
      const next = tokens[index + 1];
      const isWithin =
        /^[–—|-]$/u.test(mark) &&
        next !== undefined &&
        current.length > 1 &&
        isOrganizational(current) &&
        next.isCapital &&
        isOrganizational([next]) &&
        current.every((one) => !one.person);
      if (isWithin) continue;
      close(mark);
    } else current.push(token);
  }
  close('');
  return pieces;
}

/** `Jane Doe of HANA Center and Ann Roe of Woori Juntos`, `Jane Doe and Ann Roe`: a second person after `and`. */
function splitAtAnd(piece: Piece): Piece[] {
  const { tokens } = piece;
  if (piece.isBracketed) return [piece];
  const at = tokens.findIndex(({ word, organization }, index) => {
    if ((word !== 'and' && word !== '&') || index === 0 || organization) return false;
    const right = tokens.slice(index + 1);
    const left = tokens.slice(0, index);
    const rightChunk = readChunk(right);
    const leftChunk = readChunk(left);
    return (
      rightChunk.name !== undefined &&
      leftChunk.name !== undefined &&
      !(leftChunk.title && rightChunk.title && leftChunk.title.start === left[0]?.start && left.length < 3)
    );
  });
  if (at < 0) return [piece];
  return [
    { ...piece, tokens: tokens.slice(0, at) },
    ...splitAtAnd({ tokens: tokens.slice(at + 1), after: 'and', isBracketed: false }),
  ];
}

/** Passes over `In response to the ruling,` before the one who speaks. */
function subjectBegin(pieces: readonly Piece[]): number {
  let index = 0;
  while (index < pieces.length - 1) {
    const piece = pieces[index]!;
    const first = piece.tokens[0]!;
    if (
      !piece.isBracketed &&
      !lead.test(first.word) &&
      !/(?:ing|ed)$/u.test(first.isCapital ? first.word : '')
    )
      break;
    if (first.person || first.organization) break;
    index += 1;
  }
  return index;
}

function specialKind(words: readonly Token[], isSubject: boolean): Sayers['kind'] | undefined {
  const [first, second] = words;
  if (!first) return undefined;
  if (/^(?:he|she|they|xe|ze)$/u.test(first.word) && (!isSubject || words.length <= 3)) return 'pronoun';
  const isDefinite = /^(?:the|these|those|this|both|our)$/u.test(first.word);
  const end = words.findIndex((one) => /^(?:of|in|at|for|from|with|on)$/u.test(one.word));
  const head = (end > 0 ? words.slice(0, end) : words).slice(0, 6);
  const noun = head.findLast((one) => !one.isCapital) ?? second;
  if (isSubject && /^(?:he|she|they)$/u.test(words.at(-1)?.word ?? '')) return 'pronoun';
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

function readBracket(words: readonly Token[], result: Sayers, pending: readonly Stretch[]) {
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
  if (/^\d/u.test(first.text) || isPlace(words)) return;
  // `National Korean … Consortium (NAKASEC)` names one organization twice.
  if (!current || current.organizations.length > 0 || pending.length > 0) return;
  const { organizations, name, title } = readChunk(words);
  if (title && !current.title) current.title = title;
  for (const organization of organizations) current.organizations.push({ name: organization });
  if (organizations.length === 0 && name && isOrganizational(words)) current.organizations.push({ name: at });
  if (title || organizations.length > 0) result.isDescribed = true;
}

function attach(chunk: Chunk, people: Sayer[]) {
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
    person.organizations.push(...chunk.organizations.map((name) => ({ name })));
  }
}

/** `Jane Doe, Executive Director, United We Dream`: what looks like a second name is where the first one works. */
function isOrganizationInstead(piece: Piece, next: Piece | undefined, current: Sayer): boolean {
  if (
    piece.after === ';' ||
    piece.after === 'and' ||
    piece.tokens[0]?.word === 'and' ||
    piece.tokens.some((one) => one.person)
  )
    return false;
  if (current.organizations.length > 0) return false;
  const following = next && !next.isBracketed ? readChunk(next.tokens) : undefined;
  if (following && (following.title !== undefined || following.organizations.length > 0)) return false;
  return !(next && next.tokens[0]?.word === 'and' && !current.title);
}

/** `Vice President, Policy and Advocacy`: more of the title after a comma. */
function extendsTitle(words: readonly Token[], current: Sayer, last: Stretch | undefined): boolean {
  return (
    last === current.title &&
    current.title !== undefined &&
    words.length < 7 &&
    words.every(({ word }) => titleWords.has(word) || departments.has(word))
  );
}

function isPlace(words: readonly Token[]): boolean {
  const text = words.map((one) => one.text).join(' ');
  return stateNames.has(text.toLowerCase().replaceAll('.', ''));
}

function lastEnd(chunk: Chunk, start: number): number {
  return Math.max(start, ...[chunk.name, chunk.title, ...chunk.organizations].map((one) => one?.end ?? 0));
}
