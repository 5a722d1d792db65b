import { useState } from 'react';
import { Mixed } from '../../i18n/Mixed';
import { useWords } from '../../i18n/useWords';
import { forget } from '../../offline/forget';
import { useHydrated } from '../../ui/useHydrated';
import { chooseSaving, isSaving } from '../savingChoice';
import { site } from '../siteSettings';

/** Whether pages are saved on this device. Without scripts, or where the browser saves none, there is nothing to choose. */
export function DeviceChoice() {
  const isHydrated = useHydrated();
  return (
    <div className="max-w-sm noscript:hidden">{isHydrated && 'serviceWorker' in navigator && <Choice />}</div>
  );
}

function Choice() {
  const { t, language } = useWords();
  const [isSaved, setSaved] = useState(isSaving);
  const [isForgotten, setForgotten] = useState(false);

  function forgetAll() {
    chooseSaving('off');
    forget(site.base)
      .then(() => {
        setSaved(false);
        setForgotten(true);
      })
      .catch(reportError);
  }

  /** A page from the beginning lets the worker in. */
  function save() {
    chooseSaving('on');
    window.location.reload();
  }

  return (
    <>
      <button type="button" className="way" onClick={isSaved ? forgetAll : save}>
        {isSaved ? t('about.deviceForget') : t('about.deviceSave')}
      </button>
      <p role="status">{isForgotten && <Mixed text={t('about.deviceForgotten')} language={language} />}</p>
    </>
  );
}
