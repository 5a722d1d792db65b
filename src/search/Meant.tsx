import { useWords } from '../i18n/useWords';

/** Says that what was typed was read as it stands on the other keyboard. */
export function Meant({ meant }: { meant: string | undefined }) {
  const { t } = useWords();
  if (meant === undefined) return null;
  return <p className="py-2 text-list text-quiet">{t('search.meant', { text: meant })}</p>;
}
