import type { TFunction } from 'i18next';
import { formatDay } from '../i18n/dates';
import type { Language } from '../i18n/languages';
import { bylineOf, isOwn, sayerOf, type Sayers } from './names';
import type { Voice } from './views';

/** What a statement is called, wherever it goes: `Statement by Ana Ruiz, March 14, 2025`. @param t the language's words. */
export function statementTitle(
  voice: Sayers & Pick<Voice, 'date'>,
  t: TFunction,
  language: Language,
): string {
  const { name, organization } = bylineOf(voice, language);
  const date = formatDay(voice.date, language);
  if (name !== undefined) return t('statement.title', { name, date });
  return isOwn(voice)
    ? t('statement.ownTitle', { name: organization, date })
    : t('statement.jointTitle', { names: organization, date });
}

/** The name above a statement: its speakers’, or that it is a joint one, or whose own it is. @param t the language's words. */
export function statementHeading(voice: Sayers, t: TFunction, language: Language): string {
  const { name } = bylineOf(voice, language);
  if (name !== undefined) return name;
  return isOwn(voice) ? sayerOf(voice, language) : t('statement.joint');
}
