import { useWords } from '../../i18n/useWords';
import { HalfMoonIcon } from '../../ui/icons';
import { useHydrated } from '../../ui/useHydrated';
import { toggleTheme } from '../theme';

/** Light or dark, against what the device asks for. Nothing to press without scripts, so it isn't there. */
export function ThemeSwitch() {
  const { t } = useWords();
  const isHydrated = useHydrated();

  return (
    <button
      type="button"
      aria-label={t('site.theme')}
      onClick={toggleTheme}
      // The narrowest phones have room for the name, search, languages and the menu; they have a setting of their own.
      className={`-mx-2 flex max-[359px]:hidden size-11 lg:-mr-[0.8125rem] items-center justify-center hover:text-celadon ${isHydrated ? '' : 'invisible'}`}
    >
      <HalfMoonIcon className="size-4.5" />
    </button>
  );
}
