import type { Speakers } from '../content/speakers';
import { organizationsOf, peopleOf, textIn } from '../content/names';
import { useWords } from '../i18n/useWords';
import { pathTo } from '../links';
import { seatName } from '../organizations/seatName';
import { Silhouette } from '../map/Silhouette';
import { OtherName } from '../ui/OtherName';
import { Link } from '../ui/Link';

interface MemberAsideProps {
  speakers: Speakers;
}

/** Beside a statement: whose words these are, and where they are at home. */
export function MemberAside({ speakers }: MemberAsideProps) {
  const { t, language } = useWords();
  const organizations = organizationsOf(speakers);
  const people = peopleOf(speakers);

  return (
    <div className="grid gap-8 lg:max-w-40">
      {organizations.map(({ id, name, states: at, seat }) => (
        <div key={id} className="text-list">
          <Silhouette states={at} pin={seat} className="mb-5 max-h-50 w-full max-w-40 max-lg:hidden" />
          <p className="font-serif text-[1.125rem]/6 font-semibold">
            {name.text}
            <OtherName name={name} className="block text-body font-normal text-quiet" />
          </p>
          <p className="pt-2 text-quiet">
            {seat
              ? seatName({ city: textIn(seat.city, language), state: seat.state }, language)
              : t('home.national', { count: 1 })}
          </p>
          <Link
            to={pathTo(language, { page: 'organization', organization: id })}
            aria-label={t(at.length > 0 ? 'statement.aboutMemberOf' : 'statement.aboutNationalOf', {
              name: name.text,
            })}
            className="link inline-block py-2 font-medium"
          >
            {t(at.length > 0 ? 'statement.aboutMember' : 'statement.aboutNational')}
          </Link>
        </div>
      ))}
      {people.map(({ person }, index) => (
        <Link
          key={person.id}
          to={pathTo(language, { page: 'person', person: person.id })}
          className={`link justify-self-start py-2 text-list font-medium text-balance ${organizations.length + index > 0 ? '-mt-6' : ''}`}
        >
          {t('statement.allBy', { name: person.name.text })}
        </Link>
      ))}
    </div>
  );
}
