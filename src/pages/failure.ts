import type { TFunction } from 'i18next';
import { BrokenContent } from '../content/BrokenContent';
import { UnreachableCode, UnreachableContent } from '../content/reading';

export interface Failure {
  title: string;
  words: string;
  /** Whether the same page may ask again; otherwise only a new load helps. */
  canRetry: boolean;
}

/** What a visitor is told of an error that isn't a missing page. */
export function failureOf(error: unknown, t: TFunction): Failure {
  if (error instanceof UnreachableContent || error instanceof UnreachableCode) {
    const canRetry = error instanceof UnreachableContent;
    if (!navigator.onLine) return { title: t('error.notSavedTitle'), words: t('error.notSaved'), canRetry };
    return {
      title: t('error.unreachableTitle'),
      words: t('error.unreachable'),
      canRetry,
    };
  }
  if (error instanceof BrokenContent) {
    return { title: t('error.brokenTitle'), words: t('error.broken'), canRetry: true };
  }
  return { title: t('error.unexpectedTitle'), words: t('error.unexpected'), canRetry: false };
}
