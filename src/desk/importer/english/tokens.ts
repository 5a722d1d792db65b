/** An attribution word by word, each with what it may be in a name, a title or an organization. */
import type { KnownPeople, Place } from '../known';
import { noNames, organizationNouns, particles, roles } from './words';

/** Words of a paragraph, in UTF-16 units. */
export interface Stretch {
  start: number;
  end: number;
}

export interface Token extends Stretch {
  text: string;
  /** In small letters, without the `’s` and the point at its end. */
  word: string;
  /** Ends in `’s` or `s’`. */
  isPossessive: boolean;
  isCapital: boolean;
  /** Names the network's person or organization that it is part of. */
  person?: Place<unknown>;
  organization?: Place<unknown>;
}

/** What people do, so many that only the endings are listed. */
const professions =
  /^(?:\p{L}+(?:ologist|ographer|icist|ician|urgist|wright|trician|smith|grapher|nomist|ientist|keeper)|engineer|architect|listener|barber|seamstress|owner|co-owner|operator|chef|farmer|inspector|investigator|auditor|recruiter|interpreter|translator|tutor|mentor|counselor|pharmacist|dentist|midwife|firefighter|captain|lieutenant|detective|journalist|reporter|filmmaker|musician|singer|curator|librarian|columnist|essayist|novelist|veterinarian)$/u;
const pattern = /[\p{L}\p{N}#@][\p{L}\p{N}\p{M}.'’‘&/+-]*|\S/gu;

/** @returns the words and marks of `text` between two places. */
export function tokensOf(text: string, start: number, end: number, known: KnownPeople): Token[] {
  const slice = text.slice(start, end);
  const people = known.peopleIn(slice);
  const organizations = known.organizationsIn(slice);
  return Array.from(slice.matchAll(pattern), (match): Token => {
    const at = match.index;
    const written = bare(match[0]);
    const isPossessive = /['’]s?$/u.test(written) && written.length > 2;
    const word = isPossessive ? written.replace(/['’]s?$/u, '') : written;
    const holds = (place: Stretch) => place.start <= at && at < place.end;
    const person = people.find(holds);
    const organization = organizations.find(holds);
    return {
      text: word,
      word: word.toLowerCase().replace(/\.$/u, '').replaceAll('’', "'"),
      start: start + at,
      end: start + at + word.length,
      isPossessive,
      isCapital:
        /^[#@]?(?:(?:al|el|an|as|ar|ad)-)?[\p{Lu}\p{N}]/u.test(word) || /^\p{Script=Hangul}/u.test(word),
      ...(person && { person: { ...person, start: start + person.start, end: start + person.end } }),
      ...(organization && {
        organization: { ...organization, start: start + organization.start, end: start + organization.end },
      }),
    };
  });
}

/** Without the mark that only ends the sentence: `Center.` but `Rev.`, `Inc.`, `J.` */
function bare(written: string): string {
  const plain = written.length > 1 ? written.replace(/[/&+-]+$/u, '') : written;
  if (!plain.endsWith('.')) return plain;
  const word = plain.slice(0, -1);
  const isShort =
    /^\p{Lu}$|\.|^(?:jr|sr|inc|st|esq|co|corp|mt|ft|rev|dr|rep|sen|mr|ms|mrs|mx|hon|fr|gov|prof|lt|gen|col|capt|sgt|ald|del|atty|msgr)$/iu.test(
      word,
    );
  return isShort ? plain : word;
}

export function isRole({ word }: Token, before?: Token): boolean {
  if (/^members?(?:-elect)?$/u.test(word)) {
    return /^(?:board|council|committee|commission|staff|assembly|city|school|congress|steering|cabinet|leadership|executive)$/u.test(
      before?.word ?? '',
    );
  }
  return (
    roles.has(word.replace(/-(?:elect|designate|emeritus|emerita|at-large)$/u, '')) ||
    professions.test(word) ||
    /^(?:co|vice|editor|general|poet|scholar|artist|organizer)-\p{L}+(?:-\p{L}+)?$/u.test(word)
  );
}

/** `NILC`, `SEIU`, `AFL-CIO`: short, of capitals only. */
export function isAcronym({ text, word }: Token): boolean {
  return (
    !roles.has(word) &&
    /^(?=.{2,9}$)\p{Lu}[\p{Lu}\p{N}&/.-]*\p{Lu}s?$/u.test(text) &&
    !/^\p{Lu}\.(?:\p{Lu}\.?)?$/u.test(text)
  );
}

/** Whether these words look like the name of an organization rather than a person's. */
export function isOrganizational(tokens: readonly Token[]): boolean {
  // `SooAh Gil`, `DeShawn Roe`: two words, of which the first alone is written like `MinKwon`.
  const isCamelName =
    tokens.length === 2 && tokens.every(isNameWord) && /^\p{Lu}\p{Ll}+$/u.test(tokens[1]?.text ?? '');
  return tokens.some(
    (token, index) =>
      token.organization !== undefined ||
      (token.isCapital && token.word.split('-').some((part) => organizationNouns.has(part))) ||
      isAcronym(token) ||
      /^(?:we|for|the|of|usa|\d+)$/u.test(token.word) ||
      /^[#@]|\.(?:org|us|com)$/u.test(token.text) ||
      (!(isCamelName && index === 0) &&
        /\p{Ll}\p{Lu}\p{Ll}/u.test(token.text.replace(/^(?:Mc|Mac|De|La|Di|O['’])/u, ''))),
  );
}

/** Whether a word may stand in a person's name. */
export function isNameWord(token: Token): boolean {
  if (token.person) return true;
  if (token.organization || !/^[\p{Lu}\p{Script=Hangul}]/u.test(token.text)) return false;
  return !noNames.has(token.word) && !/[@#\d&/]|-(?:based|born|led|old)$/u.test(token.text);
}

export function isParticle({ word, text }: Token): boolean {
  return particles.has(word) && /^\p{Ll}/u.test(text);
}

/** Whether the words set in capitals are a person's: `DANAE KOVAC`, not `AFL CIO`. */
export function isShouted(tokens: readonly Token[]): boolean {
  return (
    tokens.length >= 2 &&
    tokens.length <= 4 &&
    tokens.every(
      ({ text, word }) =>
        /^[\p{Lu}.'’-]{2,}$/u.test(text) &&
        (/[AEIOUY]/iu.test(text) || text.length < 3) &&
        !organizationNouns.has(word),
    ) &&
    tokens.some(({ text }) => text.length > 3)
  );
}
