/** What the console has said since the test began. */
export const said: string[] = [];

/** For a test that knows a word of the console’s: takes what was said, so that it doesn’t fail the test. */
export function takeSaid(): string[] {
  return said.splice(0);
}
