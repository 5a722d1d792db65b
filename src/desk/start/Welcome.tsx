import type { ReactNode } from 'react';
import { languageCodes } from '../../i18n/languages';
import type { Draft } from '../draft/draft';
import { wordsAt } from '../draft/spans';
import { Button } from '../Button';
import { Excerpt } from '../Excerpt';
import { download } from '../finish/files';
import { useDeskWords } from '../useDeskWords';

interface WelcomeProps {
  /** A draft that still lies on the desk. */
  left: Draft | null;
  /** What lies where a draft would, and can't be opened. */
  unreadable: string | null;
  onComeBack: () => void;
  /** Whether someone has just started over: then its heading takes the focus. */
  hasArrived: boolean;
  children: ReactNode;
}

/** The empty desk, and in plain words what will happen on it. */
export function Welcome({ left, unreadable, onComeBack, hasArrived, children }: WelcomeProps) {
  const { t, language: own } = useDeskWords();
  const language = [own, ...languageCodes].find((code) => left?.headline[code]);
  const headline = language && left?.headline[language];
  return (
    <div className="page-width grid gap-x-12 gap-y-8 py-8 md:py-12 lg:grid-cols-[1fr_18rem]">
      <div className="min-w-0">
        <h2
          ref={hasArrived ? focused : undefined}
          tabIndex={-1}
          className="pb-2 font-serif text-place font-semibold"
        >
          {t('start.title')}
        </h2>
        <p className="max-w-2xl pb-6 text-quiet">{t('start.lead')}</p>
        {left && (
          <p className="mb-6 flex flex-wrap items-center gap-x-4 gap-y-2 border-l-3 border-celadon py-1 pl-4 text-name">
            <span>
              {t('start.leftHere')}{' '}
              {language && headline && <Excerpt language={language}>{wordsAt(left.texts, headline)}</Excerpt>}
            </span>
            <Button onClick={onComeBack}>{t('start.comeBack')}</Button>
          </p>
        )}
        {unreadable !== null && (
          <div className="mb-6 flex flex-wrap items-center gap-x-4 gap-y-2 border-l-3 border-iron py-1 pl-4 text-name">
            <p role="alert" className="max-w-xl">
              {t('start.unreadable')}
            </p>
            <Button onClick={() => download({ name: 'desk-draft.txt', text: unreadable })}>
              {t('start.saveUnreadable')}
            </Button>
          </div>
        )}
        {children}
      </div>
      <ol className="grid content-start gap-5 text-list lg:border-l lg:border-line lg:pl-6">
        {(['one', 'two', 'three'] as const).map((step, index) => (
          <li key={step}>
            <p className="font-semibold">
              <span className="mr-2 text-celadon">{index + 1}</span>
              {t(`start.${step}Title`)}
            </p>
            <p className="pt-0.5 text-quiet">{t(`start.${step}Text`)}</p>
          </li>
        ))}
      </ol>
    </div>
  );
}

function focused(heading: HTMLElement | null) {
  heading?.focus();
}
