import type { Member } from '../content/views';
import { useWords } from '../i18n/useWords';
import { OrganizationLink } from './OrganizationLink';

interface NationalOrganizationsProps {
  organizations: readonly Member[];
  /** The level of its heading: one below what it stands under. */
  heading: 'h2' | 'h3';
}

/** National bodies stand beside the map, not on it. */
export function NationalOrganizations({ organizations, heading: Heading }: NationalOrganizationsProps) {
  const { t } = useWords();

  return (
    <div>
      <Heading className="text-list font-semibold">
        {t('home.national', { count: organizations.length })}
      </Heading>
      <ul>
        {organizations.map((organization) => (
          <li key={organization.id} className="text-list">
            <OrganizationLink organization={organization} />
            {organization.founded && (
              <p className="pb-1 text-quiet">{t('home.founded', { year: organization.founded })}</p>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
