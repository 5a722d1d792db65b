import { useLocation, useNavigation } from 'react-router';
import { useWords } from '../../i18n/useWords';

/** Stands over the page while a slow one opens. It waits 400 ms before it shows, so a quick one never flashes. */
export function Opening() {
  const { t } = useWords();
  const { location } = useNavigation();
  const { pathname } = useLocation();
  if (!location || location.pathname === pathname) return null;

  return (
    <div className="absolute inset-0 z-10 animate-[appear_0s_400ms_both] bg-paper">
      <div className="page-width py-16" role="status">
        <p className="text-list text-quiet">{t('site.loading')}</p>
        <div aria-hidden="true" className="mt-8 grid max-w-2xl gap-5">
          {['w-2/5', 'w-full', 'w-11/12', 'w-full', 'w-3/5'].map((width, index) => (
            <div key={index} className={`h-7 animate-pulse bg-land motion-reduce:animate-none ${width}`} />
          ))}
        </div>
      </div>
    </div>
  );
}
