import type { i18n } from 'i18next';
import { Suspense, use, useEffect, useState, useSyncExternalStore } from 'react';
import type { Language } from '../../i18n/languages';
import { loadWords } from '../../i18n/words';
import { placeAt } from '../../links';
import { onDevice, refuse, subscribe } from '../../offline/onDevice';
import { savingChoice } from '../savingChoice';
import { site, siteLanguages } from '../siteSettings';

interface DeviceBarProps {
  /** Calls back at each change of the address, and gives the path that is open, without the base. */
  onMove: (listener: () => void) => () => void;
  pathNow: () => string;
}

/**
 * Tells who is offline, or sees what may be old; and offers a newer version of the site. It stands at the page's end and stays
 * in sight, so that nothing moves that is being read.
 */
export function DeviceBar({ onMove, pathNow }: DeviceBarProps) {
  const at = placeAt(useSyncExternalStore(onMove, pathNow));
  const language = at?.language ?? siteLanguages[0]!;
  return (
    // There before its words are, so that they are heard.
    <div role="status" lang={language}>
      {/* On the desk, and where there is no page, nothing is told. */}
      {at && (
        <Suspense>
          <Bar words={wordsOnce(language)} />
        </Suspense>
      )}
    </div>
  );
}

const asked = new Map<Language, Promise<i18n | null>>();

/** Where even the words don't come, there is nothing to tell. */
function wordsOnce(language: Language): Promise<i18n | null> {
  const words = asked.get(language) ?? loadWords(language).catch(() => null);
  asked.set(language, words);
  return words;
}

function Bar({ words }: { words: Promise<i18n | null> }) {
  const t = use(words)?.t;
  const { isOnline, saved, isNewer } = useSyncExternalStore(subscribe, onDevice);
  const isHeard = useLater();
  const isAway = !isOnline || saved !== null;
  if (!t || !isHeard || !(isNewer || isAway)) return null;

  return (
    <section aria-label={t('offline.bar')} className="border-t border-ink bg-paper print:hidden">
      <div className="page-width flex flex-wrap items-center gap-x-8 gap-y-1 py-2 text-list">
        {isAway && (
          <p className="py-2">
            {!isOnline && <strong className="font-semibold">{t('offline.away')}</strong>}{' '}
            <span className="text-quiet">
              {saved ? t('offline.saved', { date: dayOf(saved) }) : isKeptHere() && t('offline.opens')}
            </span>
          </p>
        )}
        {isNewer && (
          <p className="flex flex-wrap items-center gap-x-6">
            <span className="py-2">{t('offline.newer')}</span>
            <button
              type="button"
              className="link min-h-11 font-medium"
              onClick={() => window.location.reload()}
            >
              {t('offline.load')}
            </button>
            <button
              type="button"
              className="min-h-11 text-quiet hover:text-celadon"
              onClick={() => {
                refuse(site.base).catch(reportError);
                // The button is gone: the keyboard goes on in the page, which stays where it is.
                document.querySelector('main')?.focus({ preventScroll: true });
              }}
            >
              {t('offline.later')}
            </button>
          </p>
        )}
      </div>
    </section>
  );
}

/** Whether more than this page is saved. A page that is open still has the worker that was let go. */
function isKeptHere(): boolean {
  return !!navigator.serviceWorker?.controller && savingChoice() !== 'off';
}

/** False at first: what is there from the beginning isn't read out. */
function useLater(): boolean {
  const [isLater, setLater] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLater(true), 100);
    return () => clearTimeout(timer);
  }, []);
  return isLater;
}

/** The visitor's own day: `2026-11-23`. */
function dayOf(time: string): string {
  const date = new Date(time);
  return [date.getFullYear(), date.getMonth() + 1, date.getDate()].join('-');
}
