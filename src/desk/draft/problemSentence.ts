/** The content check's messages, written for who edits JSON, in words for who never saw any. */
import type { Fault } from '../../content/BrokenContent';
import type { DeskT } from '../../i18n/words';

type ProblemKey = keyof (typeof import('../../i18n/deskWords/en'))['words']['problem'];

/** The first that fits the field and the message; what is captured fills the sentence: the words, a name. */
const plain: readonly (readonly [field: RegExp, message: RegExp, key: ProblemKey])[] = [
  [/^date$/u, /./u, 'dateMissing'],
  [/^headline/u, /^is missing/u, 'headlineMissing'],
  [/./u, /^is empty: a member must have a state/u, 'stateMissing'],
  [/\.date$/u, /^is .*, before/u, 'correctionEarly'],
  [/^publishers$/u, /^names no organization/u, 'publisherMissing'],
  [/^body$/u, /^has nothing in it/u, 'bodyMissing'],
  [/^source$/u, /./u, 'sourceWrong'],
  [/^missing$/u, /^names every language/u, 'noLanguageLeft'],
  [/^(?:people|organizations)\[.*\.name/u, /^is missing/u, 'nameMissing'],
  [/\.notes\[/u, /^is missing/u, 'noteMissing'],
  [/./u, /^is missing/u, 'textMissing'],
  [/./u, /^is written, but/u, 'textTooMany'],
  [/(?:^|\.)id$/u, /^“([^”]+)” (?:is the id of|is reserved)/u, 'idTaken'],
  [/(?:^|\.)id$/u, /^is no id/u, 'idWrong'],
  [/./u, /^these words stand in no passage: “(.+)”$/u, 'wordsOutside'],
  [/./u, /^(?:is not what the text has here|stands nowhere in the text)/u, 'wordsDiffer'],
  [/./u, /^has no “.+” among the words/u, 'wordsDiffer'],
  [/\.passages$/u, /^has no passage/u, 'noPassage'],
  [/\.pull$/u, /^names no passage/u, 'pullMissing'],
  [/\.pull$/u, /are not neighbours|^names more than two/u, 'pullApart'],
  [/\.pull$/u, /^is not printed in one piece/u, 'pullBroken'],
  [/\.pull$/u, /^does not end with its sentence/u, 'pullOpen'],
  [/./u, /^“(.+)” doubles a mark/u, 'doubledMark'],
  [/./u, /^“(.+)” ends a sentence with no space/u, 'noSpace'],
  [/./u, /^“(.+)” closes a quotation/u, 'markUnopened'],
  [/./u, /^“(.+)” is almost “(.+)”;/u, 'nearName'],
  [/\.organizations$/u, /^names no organization/u, 'speakerMissing'],
  [/\.title$/u, /^stands in a statement without/u, 'titleAlone'],
  [/./u, /^“(.+)” is no person of/u, 'personUnknown'],
  [/./u, /^“(.+)” is no organization of/u, 'organizationUnknown'],
  [/./u, /^holds (U\+[0-9A-F]+)/u, 'invisible'],
  [/./u, /^is not in Unicode NFC/u, 'notComposed'],
];

/** @returns the sentence in the desk's language, or the check's own where nobody has put it in plain words yet. */
export function problemSentence({ field, message }: Fault, t: DeskT, value = ''): string {
  for (const [where, what, key] of plain) {
    const match = where.test(field) ? what.exec(message) : null;
    if (match) return t(`problem.${key}`, { words: match[1] ?? value, name: match[2] ?? '' });
  }
  return `${field}: ${message}`;
}
