import { useState } from 'react';
import { useWords } from '../../i18n/useWords';
import { isSlashOn, switchSlash } from './searchKey';

/**
 * Says which keys open the search, and lets a visitor switch off the one that is a mere character: who speaks to their device
 * may say it without meaning it.
 */
export function SlashKey() {
  const { t } = useWords();
  const [isOn, setOn] = useState(isSlashOn);

  return (
    <p className="hidden sm:block pointer-fine:block">
      {t(isOn ? 'search.keys' : 'search.keysOff')}{' '}
      <button type="button" onClick={() => setOn(switchSlash())} className="link inline-block py-0.5">
        {t(isOn ? 'search.slashOff' : 'search.slashOn')}
      </button>
    </p>
  );
}
