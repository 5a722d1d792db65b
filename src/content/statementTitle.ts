import type { TFunction } from 'i18next';
import { formatDay } from '../i18n/dates';
import type { Language } from '../i18n/languages';
import { bylineOf } from './names';
import type { Voice } from './views';

/** What a statement is called, wherever it goes: `Statement by Ana Ruiz, March 14, 2025`. @param t the language's words. */
export function statementTitle(
  voice: Pick<Voice, 'speaker' | 'title' | 'organizations' | 'date'>,
  t: TFunction,
  language: Language,
): string {
  const { name, organization } = bylineOf(voice, language);
  const date = formatDay(voice.date, language);
  return name === undefined
    ? t('statement.jointTitle', { names: organization, date })
    : t('statement.title', { name, date });
}
