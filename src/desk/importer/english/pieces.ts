/** An attribution cut at its commas, semicolons, brackets and dashes. */
import { readChunk } from './chunk';
import { isNameWord, isOrganizational, isRole, type Token } from './tokens';
import { titleWords } from './words';

export interface Piece {
  tokens: Token[];
  /** The mark before it. */
  after: string;
  isBracketed: boolean;
}

const lead =
  /^(?:in|at|on|after|before|following|responding|during|while|as|with|speaking|standing|for|despite|upon|amid|amidst|outside|today|yesterday|earlier|when|because|although|though|ahead|reflecting|by|under|since|through|throughout|this|last|meanwhile|finally|however|additionally|also|noting|citing|reacting|joining|addressing|commenting|to|regarding|about|over|tomorrow|if|even|inside|across|near|among|amongst|between|within|now|so|then|thus|once|of)$/u;

/** At commas, semicolons, brackets and dashes; a dash within an organization's name is none. */
export function piecesOf(written: readonly Token[]): Piece[] {
  const tokens = withNicknames(written);
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

/** `Dae Ho (DH) Roe`: what stands in brackets between two words of a name belongs to the word before it. */
function withNicknames(tokens: readonly Token[]): Token[] {
  const words: Token[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index]!;
    const before = words.at(-1);
    // `Jin Poe ’26`
    if (/^['’‘]$/u.test(token.text) && /^\d\d$/u.test(tokens[index + 1]?.text ?? '')) {
      index += 1;
      continue;
    }
    const length =
      token.text === '(' ? tokens.slice(index, index + 4).findIndex(({ text }) => text === ')') : -1;
    const inner = tokens.slice(index + 1, index + length);
    const after = tokens[index + length + 1];
    const isNickname =
      length > 1 &&
      before !== undefined &&
      after !== undefined &&
      [before, after, ...inner].every((one) => isNameWord(one) && !one.organization && !isRole(one)) &&
      ![before, after].some((one) => isOrganizational([one]) || titleWords.has(one.word)) &&
      inner.every(({ text }) => text.length < 15) &&
      !/^(?:r|d|i)$/u.test(inner[0]!.word);
    if (isNickname) {
      const { end } = tokens[index + length]!;
      words[words.length - 1] = { ...before, end };
      index += length;
    } else words.push(token);
  }
  return words;
}

/** `Jane Doe of HANA Center and Ann Roe of Woori Juntos`, `Jane Doe and Ann Roe`: a second person after `and`. */
function splitAtAnd(piece: Piece): Piece[] {
  const { tokens } = piece;
  if (piece.isBracketed || isLaw(tokens)) return [piece];
  const at = tokens.findIndex(({ word, organization }, index) => {
    if ((word !== 'and' && word !== '&') || index === 0 || organization) return false;
    const right = tokens.slice(index + 1);
    const left = tokens.slice(0, index);
    const rightChunk = readChunk(right);
    const leftChunk = readChunk(left);
    // `Director of HANA Center and National Co-Chair of the Table`: one person with two posts.
    if (
      leftChunk.title &&
      leftChunk.organizations.length > 0 &&
      rightChunk.title &&
      !rightChunk.name &&
      right[1] &&
      rightChunk.title.start <= right[1].start
    )
      return true;
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
export function subjectBegin(pieces: readonly Piece[]): number {
  let index = 0;
  while (index < pieces.length - 1) {
    const piece = pieces[index]!;
    const first = piece.tokens[0]!;
    if (
      !piece.isBracketed &&
      !lead.test(first.word) &&
      !(index > 0 && isLaw(piece.tokens)) &&
      (!first.isCapital ||
        !/(?:ing|ed)$/u.test(first.word) ||
        /^(?:retired|united|allied)$/u.test(first.word))
    )
      break;
    if (first.person || first.organization) break;
    index += 1;
  }
  return index;
}

/** `the Orchard and Kitchen Act`: what a sentence is about, and nobody in it. */
function isLaw(tokens: readonly Token[]): boolean {
  const last = tokens.at(-1);
  return (
    tokens.length > 2 &&
    tokens[0]?.word === 'the' &&
    last?.isCapital === true &&
    /^(?:act|acts|bill|amendment|resolution|ordinance|treaty|rule|decree|agreement|proclamation)$/u.test(
      last.word,
    )
  );
}
