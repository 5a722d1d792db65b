import type { TFunction } from 'i18next';
import { BrokenContent } from '../content/BrokenContent';
import { MissingContent, UnreachableCode, UnreachableContent } from '../content/reading';

export interface Failure {
  title: string;
  words: string;
  /** Whether the same page may ask again; otherwise only a new load helps. */
  canRetry: boolean;
}

/** What a visitor is told of an error. */
export function failureOf(error: unknown, t: TFunction): Failure {
  if (error instanceof UnreachableContent) {
    // Without a network, where the site is kept on the device: all but this.
    const isAway = !navigator.onLine && navigator.serviceWorker?.controller;
    const title = t(isAway ? 'error.notSavedTitle' : 'error.unreachableTitle');
    return { title, words: t('error.unreachable'), canRetry: true };
  }
  if (error instanceof UnreachableCode) {
    return { title: t('error.unreachableTitle'), words: t('error.code'), canRetry: false };
  }
  if (error instanceof BrokenContent) {
    return { title: t('error.brokenTitle'), words: t('error.broken'), canRetry: false };
  }
  if (error instanceof MissingContent) {
    return { title: t('error.notFoundTitle'), words: t('error.renewed'), canRetry: false };
  }
  return { title: t('error.unexpectedTitle'), words: t('error.unexpected'), canRetry: false };
}
