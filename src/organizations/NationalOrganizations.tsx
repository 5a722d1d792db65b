import { Link } from 'react-router';
import type { Member } from '../content/views';
import { useWords } from '../i18n/useWords';
import { pathTo } from '../links';
import { OtherName } from '../ui/OtherName';

interface NationalOrganizationsProps {
  organizations: readonly Member[];
  /** The level of its heading: one below what it stands under. */
  heading: 'h2' | 'h3';
}

/** National bodies stand beside the map, not on it. */
export function NationalOrganizations({ organizations, heading: Heading }: NationalOrganizationsProps) {
  const { t, language } = useWords();

  return (
    <div>
      <Heading className="text-list font-semibold">
        {t('home.national', { count: organizations.length })}
      </Heading>
      <ul>
        {organizations.map(({ id, name, founded }) => (
          <li key={id} className="text-list">
            <Link
              to={pathTo(language, { page: 'organization', organization: id })}
              className="link inline-block py-1"
            >
              {name.text}
            </Link>
            <OtherName name={name} className="text-quiet" />
            {founded && <p className="pb-1 text-quiet">{t('home.founded', { year: founded })}</p>}
          </li>
        ))}
      </ul>
    </div>
  );
}
