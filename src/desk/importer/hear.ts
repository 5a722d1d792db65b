/** Hears who says what in the paragraphs of a language. */
import type { Language } from '../../i18n/languages';
import { hearEnglish } from './english/hearEnglish';
import type { KnownPeople } from './known';
import { hearKorean } from './korean/hearKorean';
import type { Paragraph } from './source';
import type { Heard } from './spoken';

const hearing: Record<Language, (paragraphs: Paragraph[], known: KnownPeople) => Heard> = {
  en: hearEnglish,
  ko: hearKorean,
};

export function hear(language: Language, paragraphs: Paragraph[], known: KnownPeople): Heard {
  return hearing[language](paragraphs, known);
}
