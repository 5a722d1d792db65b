import type { Role } from './typefaces';

type Missing = ReadonlyMap<Role, readonly string[]>;

/** Says where a character stands that is to be drawn for a role, if that is known: a page's path. */
export type Whereabouts = (role: Role, character: string) => string | undefined;

/** Characters that no typeface has: a person has to decide what to do about them. */
export class NoTypeface extends Error {
  override name = 'NoTypeface';
  readonly missing: Missing;

  /** @param missing by what each was to be drawn for. */
  constructor(missing: Missing, whereabouts?: Whereabouts) {
    super([...missing].map(([role, characters]) => noTypefaceFor(role, characters, whereabouts)).join('\n'));
    this.missing = missing;
  }
}

/** Says that a role's typefaces lack these characters, and what can be done. */
export function noTypefaceFor(
  role: Role,
  characters: readonly string[],
  whereabouts: Whereabouts = () => undefined,
): string {
  const named = characters.map((character) => {
    const code = character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
    const place = whereabouts(role, character);
    return `“${character}” (U+${code})${place === undefined ? '' : ` on ${place}`}`;
  });
  return `No typeface of the role “${role}” has ${named.join(', ')}: if it is a slip of ours, put it right; if not, add a typeface that has it to src/site/fonts/typefaces.ts.`;
}
