import type { Role } from './typefaces';

/** Characters that no typeface has: a person has to decide what to do about them. */
export class NoTypeface extends Error {
  override name = 'NoTypeface';
  readonly missing: ReadonlyMap<Role, readonly string[]>;

  /** @param missing by what each was to be drawn for. */
  constructor(missing: ReadonlyMap<Role, readonly string[]>) {
    super([...missing].map(([role, characters]) => noTypefaceFor(role, characters)).join('\n'));
    this.missing = missing;
  }
}

/** Says that a role's typefaces lack these characters, and what can be done. */
export function noTypefaceFor(role: Role, characters: readonly string[]): string {
  const named = characters.map((character) => {
    const code = character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
    return `“${character}” (U+${code})`;
  });
  return `No typeface of the role “${role}” has ${named.join(', ')}: if it is a slip of ours, put it right; if not, add a typeface that has it to src/site/fonts/typefaces.ts.`;
}
