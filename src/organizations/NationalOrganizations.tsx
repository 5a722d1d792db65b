import { Link } from 'react-router';
import type { Member } from '../content/views';
import { useWords } from '../i18n/useWords';
import { pathTo } from '../links';
import { OtherName } from '../ui/OtherName';

interface NationalOrganizationsProps {
  organizations: readonly Member[];
}

/** National bodies stand beside the map, not on it. */
export function NationalOrganizations({ organizations }: NationalOrganizationsProps) {
  const { t, language } = useWords();

  return (
    <div>
      <h3 className="text-list font-semibold">{t('home.national', { count: organizations.length })}</h3>
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
