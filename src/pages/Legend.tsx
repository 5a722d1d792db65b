import { useWords } from '../i18n/useWords';
import { Pin } from '../map/Pin';
import { fillOf } from '../map/tone';

interface LegendProps {
  /** Whether offices have pins. */
  hasPins: boolean;
}

/** What the map's colours and dots mean. */
export function Legend({ hasPins }: LegendProps) {
  const { t } = useWords();
  return (
    <ul className="flex gap-6 text-small text-quiet">
      <li className="flex items-center gap-2">
        <svg viewBox="0 0 14 14" className="size-3.5" aria-hidden="true">
          <rect width="14" height="14" className={fillOf.member} />
        </svg>
        {t('home.memberState')}
      </li>
      {hasPins && (
        <li className="flex items-center gap-2">
          <svg viewBox="0 0 14 14" className="size-3.5" aria-hidden="true">
            <Pin at={[7, 7]} radius={5.5} />
          </svg>
          {t('home.office')}
        </li>
      )}
    </ul>
  );
}
