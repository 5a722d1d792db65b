import { Fragment } from 'react';
import { languageCodes, languages, type Language } from './languages';
import { unbrokenWords } from './unbrokenWords';

interface MixedProps {
  text: string;
  /** The language that the text stands in. */
  language: Language;
}

/**
 * Text with each run of another language's script marked as that language, for voices, line breaks and
 * typefaces, and with words kept whole that a line would break in. Adds no character.
 */
export function Mixed({ text, language }: MixedProps) {
  return runsByScript(text, language).map((run, index) =>
    run.language === language ? (
      <Whole key={index} text={run.text} />
    ) : (
      <span key={index} lang={run.language}>
        <Whole text={run.text} />
      </span>
    ),
  );
}

function Whole({ text }: { text: string }) {
  return unbrokenWords(text).map((part, index) =>
    part.isWhole ? (
      <span key={index} className="whitespace-nowrap">
        {part.text}
      </span>
    ) : (
      <Fragment key={index}>{part.text}</Fragment>
    ),
  );
}

/** Cuts a text where its script changes; two letters at least make a run, and words in a row are one. */
export function runsByScript(text: string, language: Language): { language: Language; text: string }[] {
  const others = languageCodes.filter((code) => languages[code].script !== languages[language].script);
  for (const other of others) {
    const letter = `\\p{Script=${languages[other].script}}`;
    const run = new RegExp(`(${letter}+(?:[\\s.&’'‘-]*${letter}+)*)`, 'u');
    if (!run.test(text)) continue;
    return text
      .split(run)
      .map((part, index) => ({ language: index % 2 === 1 && part.length > 1 ? other : language, text: part }))
      .filter((part) => part.text !== '');
  }
  return [{ language, text }];
}
