/** The two parts of the library that we use; it brings no types. */
interface TextFragment {
  textStart: string;
  textEnd?: string;
  prefix?: string;
  suffix?: string;
}

declare module 'text-fragments-polyfill/dist/fragment-generation-utils.js' {
  /**
   * Moves the range's ends to words' and to text nodes. There is a fragment where one was found within half a
   * second that names the range and nothing else. A `textStart` without a `textEnd` comes in lower case and NFKD.
   */
  export function generateFragmentFromRange(range: Range): { fragment?: TextFragment };
}

declare module 'text-fragments-polyfill/text-fragment-utils' {
  /** The first place in the page's text that the fragment names, and the second where there is one. */
  export function processTextFragmentDirective(fragment: TextFragment): Range[];
}
