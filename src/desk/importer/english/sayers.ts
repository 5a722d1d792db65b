/** Who an attribution names: people with title and organization, an organization, someone without a name, or a pronoun. */
import { readChunk } from './chunk';
import { piecesOf, subjectBegin } from './pieces';
import {
  type Sayers,
  specialKind,
  readBracket,
  attach,
  isOrganizationInstead,
  extendsTitle,
  isCity,
  isPlace,
  lastEnd,
} from './sayerParts';
import { isOrganizational, type Stretch, type Token } from './tokens';
import { credentials } from './words';

const relative = /^(?:who|whose|which|where|that|whom|when)$/u;

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
  let pendingBody: Stretch | undefined;
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
      // `Teresa, who asked that her last name be withheld`
      if (current && words.some(({ word }) => /^(?:name|names|withheld|anonymity)$/u.test(word)))
        result.isDescribed = true;
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
    if (current && isCity(words, pieces[index + 1])) {
      result.isDescribed = true;
      result.at.end = end;
      continue;
    }
    if (
      current?.title &&
      last === current.title &&
      !first.organization &&
      extendsTitle(words, current, last)
    ) {
      current.title.end = end;
      last = current.title;
      result.at.end = end;
      continue;
    }
    // `Mel Lee, a director, on the bill in the House of Representatives`
    if (
      current &&
      !isSubject &&
      /^(?:on|after|about|regarding|upon|during|since|concerning)$/u.test(first.word)
    ) {
      result.isWhole = false;
      break;
    }
    // `Program Manager, Behavioral Health, at HANA Center`
    const isAt =
      current !== undefined && /^(?:at|with|of)$/u.test(first.word) && isOrganizational(words.slice(1));
    const chunk = readChunk(isAt ? words.slice(1) : words);
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
      isOrganizationInstead(piece, pieces, index, current);
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
      const body = chunk.body ?? pendingBody;
      result.people.push({ name: chunk.name, ...(title && { title }), organizations, ...(body && { body }) });
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
      pendingBody = chunk.body ?? pendingBody;
      if (chunk.title) {
        isShared = chunk.isPlural;
        pendingTitle = pendingTitle ? { start: pendingTitle.start, end: chunk.title.end } : chunk.title;
      }
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
    if (
      tokens.find(({ end }) => end < pendingTitle.start + 1 && end > pendingTitle.start - 3)?.word === 'the'
    )
      result.office = pendingTitle;
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
