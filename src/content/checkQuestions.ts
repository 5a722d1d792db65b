/**
 * What may be a slip: of the source, which is kept and recorded as a `slip` note, or of ours, which is put
 * right. Only a person can tell, so each stops the build until a note holds the characters in question.
 */
import { languageCodes } from '../i18n/languages';
import { partsOf } from './checkLanguages';
import type { KnownNames } from './checkNames';
import type { Fault } from './BrokenContent';
import { closingMarks, isClosing, isOpening } from './quotationMarks';
import type { Block, Release } from './schema';
import { normal } from './verbatim';

interface Question {
  characters: string;
  why: string;
}

/** Questions to a release's paragraphs that no slip note answers. @param names those of its network. */
export function checkQuestions(release: Release, names: KnownNames): Fault[] {
  return partsOf(release).flatMap(([field, block]) =>
    languageCodes.flatMap((language) =>
      (block.text[language] ?? []).flatMap((paragraph, index) =>
        questionsIn(normal(paragraph), names)
          .filter(({ characters }) => !isRecorded(characters, block))
          .map(({ characters, why }) => ({
            field: `${field}.text.${language}[${index}]`,
            message: `“${characters}” ${why}; if the source prints it so, record it as a slip note`,
          })),
      ),
    ),
  );
}

function isRecorded(characters: string, { notes = [] }: Block): boolean {
  return notes.some(
    ({ kind, text }) =>
      kind === 'slip' && languageCodes.some((language) => normal(text[language] ?? '').includes(characters)),
  );
}

// Without one of these there is nothing to look for; looking for the word before it takes far longer.
const twoMarks = /[,;:.、。]{2}/u;
const endInWord = /[.!?][\p{Lu}\p{Lo}]/u;

function questionsIn(text: string, names: KnownNames): Question[] {
  return [
    ...(twoMarks.test(text)
      ? matches(text, /\p{L}*(?:,{2,}|;{2,}|:{2,}|(?<!\.)\.\.(?!\.)|[、。]{2,})/gu, 'doubles a mark')
      : []),
    ...(endInWord.test(text)
      ? matches(
          text,
          /[\p{Ll}\p{Lo}]{2,}[.!?][\p{Lu}\p{Lo}]\p{L}*/gu,
          'ends a sentence with no space after it',
        )
      : []),
    ...unpaired(text),
    ...bracketedNames(text).flatMap((written) => {
      const name = names.near(written);
      return name ? [{ characters: written, why: `is almost “${name}”` }] : [];
    }),
  ];
}

function matches(text: string, pattern: RegExp, why: string): Question[] {
  return [...text.matchAll(pattern)].map(([characters]) => ({ characters, why }));
}

/** Straight marks open and close alike: of those nothing can be told. */
const marks = [...closingMarks]
  .flat()
  .filter((mark) => isOpening(mark) !== isClosing(mark))
  .join('');
const eachMark = new RegExp(`[${marks}]`, 'gu');
const wordToMark = new RegExp(`[^\\s${marks}]*.$`, 'u');

/** A closing mark that nothing opens: what stands before it would silently be no quotation. */
function unpaired(text: string): Question[] {
  let depth = 0;
  return [...text.matchAll(eachMark)].flatMap(({ index, 0: mark }) => {
    depth += isOpening(mark) ? 1 : -1;
    if (depth >= 0) return [];
    depth = 0;
    const characters = wordToMark.exec(text.slice(0, index + 1))?.[0] ?? mark;
    return [{ characters, why: 'closes a quotation that nothing opens' }];
  });
}

/** Names in Latin letters that stand in brackets: `(Jane Doe)`, `(…, ACME, 단체)`. */
function bracketedNames(text: string): string[] {
  return [...text.matchAll(/\(([^()]+)\)/gu)]
    .flatMap(([, inside = '']) => inside.split(','))
    .map((part) => part.trim())
    .filter((part) => /^\p{Script=Latin}[\p{Script=Latin}\p{M} .’'&-]*$/u.test(part));
}
