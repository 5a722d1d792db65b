import type { Named } from '../content/views';
import { useWords } from '../i18n/useWords';
import { pathTo } from '../links';
import { OtherName } from '../ui/OtherName';
import { Link } from '../ui/Link';

interface OrganizationLinkProps {
  organization: Named;
  className?: string;
}

/** An organization by its name, which leads to its page, and by its name in the other script. */
export function OrganizationLink({
  organization,
  className = 'link inline-block py-1',
}: OrganizationLinkProps) {
  const { language } = useWords();
  const { id, name } = organization;
  return (
    <>
      <Link to={pathTo(language, { page: 'organization', organization: id })} className={className}>
        {name.text}
      </Link>
      <OtherName name={name} className="text-quiet" />
    </>
  );
}
