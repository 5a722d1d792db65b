/** The attribution before or behind a quotation: `…,” said Mel Lee`, `Mel Lee, a director, had this to say:`. */
import type { KnownPeople } from '../known';
import { presentedBehind } from './presentedBehind';
import type { Sayers } from './sayerParts';
import { readSayers } from './sayers';
import { datelineLength, lastSentenceStart, sentenceEnd } from './sentences';
import { tokensOf, type Stretch, type Token } from './tokens';
import { doubting, saying } from './words';

export interface Attribution {
  sayers: Sayers;
  /** The clause or sentence it stands in. */
  at: Stretch;
  /** Its verb sets the words off: `claimed`. */
  isDoubted: boolean;
  /** It hands the words over: a verb of saying or a colon stands there. */
  isStrong: boolean;
  /** One of the plainest verbs is in it: `said`. */
  isPlain: boolean;
  /** The words follow on their own lines: `issued the following statement:` */
  isIntroduction: boolean;
}

const adverb =
  /^(?:\p{L}+ly|also|then|further|however|simply|once|again|later|herself|himself|themselves|and|as|would|so|too|both|all)$/u;
/** Verbs that hand words over without any mark: `said “We won.”` */
const plainly =
  /^(?:said|says|added|adds|asked|replied|responded|declared|stated|answered|explained|continued)$/u;
/** The same where the words begin right behind them with a capital letter: `states “We won.”` */
const barely =
  /^(?:states|notes|noted|remarks|remarked|emphasized|emphasizes|explains|responds|replies|continues|concluded|concludes|writes|wrote|shared|shares)$/u;
/** Verbs that only hand words over together with `the following statement` or a colon. */
const weakly =
  /^(?:issued|issues|issuing|released|releases|releasing|delivered|delivers|gave|gives|provided|provides|made|makes|published|publishes|called|calls|put|puts|pointed|read|reads|celebrated|celebrates|condemned|condemns|applauded|applauds|praised|praises|thanked|spoke|speaks|described|describes|closed|rallied)$/u;
/** No attribution is longer; the rest of a text without points isn't looked at. */
const most = 700;

/**
 * @param from behind the quotation's closing mark
 * @param limit where the next quotation or the paragraph ends
 * @param words those quoted: where they end in a point, a new sentence isn't theirs
 */
export function attributionAfter(
  text: string,
  from: number,
  limit: number,
  words: string,
  known: KnownPeople,
): Attribution | undefined {
  const dash = /^[\s,]*(?:[–—-]+|~)\s*/u.exec(text.slice(from, from + 12));
  const gap = /^[\s,.]*/u.exec(text.slice(from, from + 12));
  const start = from + (dash ?? gap ?? [''])[0].length;
  const end = Math.min(sentenceEnd(text.slice(0, Math.min(text.length, start + most)), start), limit);
  if (end <= start) return undefined;
  const at = { start, end };
  const tokens = tokensOf(text, start, end, known).slice(0, 120);
  const [first] = tokens;
  if (!first) return undefined;
  const isClosed = /[.!?]["'’”]*$/u.test(words.trimEnd()) && !/^\s*,/u.test(text.slice(from, from + 3));

  if (/^[([]$/u.test(first.text)) {
    const close = tokens.findIndex(({ text: mark }) => /^[)\]]$/u.test(mark));
    const sayers = readSayers(tokens.slice(1, close < 0 ? undefined : close), false);
    return sayers.kind === 'people' && sayers.isDescribed ? made(sayers, at, tokens) : undefined;
  }
  const according = first.word === 'according' && tokens[1]?.word === 'to' ? 2 : 0;
  if (according > 0) return named(readSayers(tokens.slice(according), false), at, tokens);

  let index = 0;
  while (index < 3 && adverb.test(tokens[index]?.word ?? '') && !tokens[index]?.person) index += 1;
  const verb = tokens[index];
  if (verb && isSaying(verb) && !(weakly.test(verb.word) && !/^reads?$/u.test(verb.word))) {
    const rest = tokens.slice(index + 1);
    const skip = /^(?:to|in|at|on|during)$/u.test(rest[0]?.word ?? '')
      ? rest.findIndex(({ text: mark }) => mark === ',') + 1
      : 0;
    const sayers = readSayers(rest.slice(skip), false);
    return named(sayers, at, tokens);
  }
  if (dash) {
    const sayers = readSayers(tokens, false);
    if (sayers.kind === 'people' || (sayers.kind === 'organizations' && sayers.isWhole))
      return made(sayers, at, tokens);
    if (sayers.kind === 'anonymous') return made(sayers, at, tokens);
  }
  const subject = subjectOf(tokens);
  if (
    subject?.sayers.kind === 'anonymous' &&
    !(subject.verb < 9 && plainly.test(tokens[subject.verb]?.word ?? ''))
  )
    return undefined;
  if (subject) {
    const isAll = tokens.length - subject.verb <= 6;
    if (
      !isClosed ||
      (isAll && (limit === text.length || /[.]$/u.test(text.slice(start, end).trimEnd()))) ||
      (subject.sayers.kind === 'pronoun' && isAll && !/[:,]$/u.test(text.slice(start, end).trimEnd()))
    ) {
      return named(subject.sayers, at, tokens);
    }
    return undefined;
  }
  // Nothing but who it is: `“….” Mel Lee, Executive Director, Woori Center`
  if (text.slice(end).trim() === '' && limit === text.length) {
    const sayers = readSayers(tokens, false);
    if (
      sayers.kind === 'people' &&
      sayers.isDescribed &&
      sayers.at.end >= end - 3 &&
      sayers.at.start === start
    )
      return made(sayers, at, tokens);
  }
  return undefined;
}

/**
 * @param from where the paragraph or what was quoted before in it ends
 * @param to where the quotation's opening mark stands, or the paragraph ends that hands over to the next one
 */
export function attributionBefore(
  text: string,
  from: number,
  to: number,
  known: KnownPeople,
): Attribution | undefined {
  const begin = Math.max(from === 0 ? datelineLength(text) : from, to - most);
  const stretch = text.slice(begin, to);
  const start = begin + lastSentenceStart(stretch);
  const clause = text.slice(start, to).trimEnd();
  if (clause === '') return undefined;
  const at = { start, end: start + clause.length };
  const tokens = tokensOf(text, at.start, at.end, known);
  const [first] = tokens;
  if (!first) return undefined;
  const ending = clause.at(-1) ?? '';
  const isHanded = /[:：]$/u.test(clause) || /[:,–—-]$/u.test(clause);
  const isFinished = /[.!?…]["”’)]*$/u.test(clause);
  const introduces =
    /\b(?:following|this|these|below|joint)\s+(?:\p{L}+\s+){0,2}(?:statements?|comments?|responses?|remarks?|quotes?|words|message|reactions?|reflections?|reply|thoughts|to say)\b/iu.test(
      clause,
    ) ||
    /\b(?:statements?|remarks|comments?|quotes?|responses?|reactions?|message|words|testimony|reflections?)\s+(?:from|by|of|for|attributable to|attributed to)\b/iu.test(
      clause,
    ) ||
    /\b(?:statement|remarks|response|reaction|comment)\b[^:]{0,40}:$/iu.test(clause) ||
    /\battribut(?:able|ed) to\b/iu.test(clause);

  if (first.word === 'according' && tokens[1]?.word === 'to') {
    return named(readSayers(tokens.slice(2), false), at, tokens, isHanded);
  }
  if (isHanded && /^In (?:her|his|their)(?: own)? words\W{0,2}$/iu.test(clause))
    return made({ ...readSayers([], false), kind: 'pronoun' }, at, tokens);
  const handed = introduces
    ? tokens.findIndex(
        ({ word }, index) =>
          /^(?:from|by|of|for|to)$/u.test(word) &&
          /^(?:statements?|remarks|comments?|quotes?|responses?|reactions?|message|words|testimony|reflections?|attributable|attributed|delivered|issued|made)$/u.test(
            tokens[index - 1]?.word ?? '',
          ),
      )
    : -1;
  if (handed >= 0 && (isHanded || text.slice(to).trim() === '')) {
    const isFor = tokens[handed + 1]?.word === 'attribution' && tokens[handed + 2]?.word === 'to';
    const sayers = readSayers(tokens.slice(handed + (isFor ? 3 : 1)), false);
    if (sayers.kind === 'people' || sayers.kind === 'organizations') {
      return { ...made(sayers, at, tokens), isIntroduction: true };
    }
  }
  if (isSaying(first) && !/^[:,]$/u.test(tokens[1]?.text ?? '')) {
    const sayers = readSayers(tokens.slice(1), false);
    if (sayers.kind !== 'none' && isHanded) return named(sayers, at, tokens);
  }
  const presented = isHanded || isFinished ? presentedBehind(tokens) : undefined;
  if (presented?.isDescribed) return { ...made(presented, at, tokens), isStrong: isHanded };
  const subject = subjectOf(tokens) ?? (isHanded ? inverted(tokens) : undefined);
  if (subject) {
    // After a comma the verb is near: `said in a statement, “`; far away it tells something else.
    const near = tokens.length - 1 - subject.lastVerb;
    const isNear =
      near <= 1 ||
      /^(?:in|to|at|on|of|about|during|today|when|while|after|by|with|for|from|the|that|as|following|this|,|:|[–—-])$/u.test(
        tokens[subject.lastVerb + 1]?.word ?? '',
      );
    const ends = tokens.at(-1)?.word;
    if (ends === 'that' || ends === 'as') return undefined;
    const isStrong =
      ending === ':' ||
      introduces ||
      (ending === ',' && isNear && near < 24 && !weakly.test(tokens[subject.lastVerb]?.word ?? '')) ||
      (/[–—-]$/u.test(ending) && near < 8) ||
      (!isHanded &&
        !isFinished &&
        near <= 0 &&
        (plainly.test(ends ?? '') ||
          (barely.test(ends ?? '') && /^\W{0,4}\p{Lu}\p{L}*\s/u.test(text.slice(to, to + 24)))));
    return { ...made(subject.sayers, at, tokens), isStrong, isIntroduction: introduces };
  }
  const sayers = readSayers(
    tokens.filter((_, index) => index < tokens.length - 1 || !isHanded),
    true,
  );
  if (sayers.kind !== 'people' && sayers.kind !== 'organizations') return undefined;
  const isAlone = sayers.isWhole && sayers.at.end >= at.end - 2 && sayers.at.start <= at.start + 1;
  if (ending === ':' || ending === '：') {
    const isNamed = sayers.isDescribed || sayers.kind === 'people' || introduces;
    return isNamed && (isAlone || sayers.kind === 'people')
      ? { ...made(sayers, at, tokens), isIntroduction: introduces }
      : undefined;
  }
  if (isAlone && sayers.kind === 'people' && sayers.isDescribed && start === from)
    return { ...made(sayers, at, tokens) };
  return sayers.kind === 'people' && isFinished && sayers.isDescribed
    ? { ...made(sayers, at, tokens), isStrong: false }
    : undefined;
}

/** `In the hall stood Mel Lee, who said:` is none; `Mel Lee … said` is, and `in a statement Mel Lee said`. */
function subjectOf(tokens: readonly Token[]): { sayers: Sayers; verb: number; lastVerb: number } | undefined {
  let found: { sayers: Sayers; verb: number; lastVerb: number } | undefined;
  let tried = 0;
  for (const [index, token] of tokens.entries()) {
    if (index === 0 || !isSaying(token) || isNoun(tokens, index)) continue;
    if (found) {
      found.lastVerb = index;
      continue;
    }
    if ((tried += 1) > 6) break;
    let end = index;
    while (
      end > 1 &&
      (adverb.test(tokens[end - 1]?.word ?? '') ||
        /^(?:has|have|had|was|is|,)$/u.test(tokens[end - 1]?.word ?? ''))
    )
      end -= 1;
    const sayers = readSayers(tokens.slice(0, end), true);
    if (sayers.kind !== 'none') found = { sayers, verb: index, lastVerb: index };
  }
  return found ?? hadToSay(tokens);
}

/** `had this to say`, `was quoted as saying`: the verb stands behind. */
function hadToSay(tokens: readonly Token[]): { sayers: Sayers; verb: number; lastVerb: number } | undefined {
  const at = tokens.findIndex(
    ({ word }, index) => index > 0 && word === 'say' && tokens[index - 1]?.word === 'to',
  );
  const had = tokens.findIndex(({ word }) => /^(?:had|has|have)$/u.test(word));
  if (at < 0 || had < 1) return undefined;
  const sayers = readSayers(tokens.slice(0, had), true);
  return sayers.kind === 'none' ? undefined : { sayers, verb: at, lastVerb: tokens.length - 1 };
}

/** `In the words of Mel Lee,`, `as Mel Lee put it:`, `…, said Mel Lee:` */
function inverted(tokens: readonly Token[]): { sayers: Sayers; verb: number; lastVerb: number } | undefined {
  const at = tokens.findIndex(
    (token, index) => isSaying(token) || (token.word === 'of' && tokens[index - 1]?.word === 'words'),
  );
  if (at < 0) return undefined;
  const sayers = readSayers(tokens.slice(at + 1), false);
  return sayers.kind === 'people' ? { sayers, verb: at, lastVerb: tokens.length - 1 } : undefined;
}

function isSaying(token: Token): boolean {
  return !token.isCapital
    ? saying.has(token.word) || doubting.has(token.word)
    : /^(?:Said|Says|Adds|Added|According)$/u.test(token.text);
}

/** `the read`, `this issue of`, `the shared hope`: with an article before it the word is no verb. */
function isNoun(tokens: readonly Token[], index: number): boolean {
  return /^(?:the|a|an|this|that|our|their|his|her|its|to|of|with|for|in|by|be|been|being|are|were|who|which)$/u.test(
    tokens[index - 1]?.word ?? '',
  );
}

function named(
  sayers: Sayers,
  at: Stretch,
  tokens: readonly Token[],
  isStrong = true,
): Attribution | undefined {
  return sayers.kind === 'none' ? undefined : { ...made(sayers, at, tokens), isStrong };
}

function made(sayers: Sayers, at: Stretch, tokens: readonly Token[]): Attribution {
  return {
    sayers,
    at,
    isDoubted: tokens.some(({ word, isCapital }) => !isCapital && doubting.has(word)),
    isStrong: true,
    isPlain: tokens.some(({ word, isCapital }) => !isCapital && plainly.test(word)),
    isIntroduction: false,
  };
}
