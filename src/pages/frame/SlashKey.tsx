import { useState } from 'react';
import { useWords } from '../../i18n/useWords';
import { choose } from '../choices';
import { isSlashOn } from './searchKey';

/**
 * Says which keys open the search, and lets a visitor switch off the one that is a mere character: who speaks to their device
 * may say it without meaning it.
 */
export function SlashKey() {
  const { t } = useWords();
  const [isOn, setOn] = useState(isSlashOn);

  function handleClick() {
    choose('slash', isOn ? 'off' : 'on');
    setOn(!isOn);
  }

  return (
    <p className="hidden sm:block pointer-fine:block">
      {t(isOn ? 'search.keys' : 'search.keysOff')}{' '}
      <button type="button" onClick={handleClick} className="link inline-block py-0.5">
        {t(isOn ? 'search.slashOff' : 'search.slashOn')}
      </button>
    </p>
  );
}
