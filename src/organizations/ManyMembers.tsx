import { membersHeadline } from '../content/membersHeadline';
import { useWords } from '../i18n/useWords';
import { pathTo } from '../links';
import { ReadOn } from '../ui/ReadOn';

interface ManyMembersProps {
  members: { total: number; states: number };
}

/** Stands where the members would, were they few: how many they are, and the way to them. */
export function ManyMembers({ members }: ManyMembersProps) {
  const { t, language } = useWords();
  return (
    <p>
      <span className="block">{membersHeadline(members, t)}</span>
      <ReadOn to={pathTo(language, { page: 'home' })}>{t('organization.seeMembers')}</ReadOn>
    </p>
  );
}
