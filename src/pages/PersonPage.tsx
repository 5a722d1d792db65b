import { useSuspenseQuery } from '@tanstack/react-query';
import type { TFunction } from 'i18next';
import { useParams } from 'react-router';
import { organizationNames, peopleOf } from '../content/names';
import { personQuery } from '../content/queries';
import { formatDay } from '../i18n/dates';
import type { Language } from '../i18n/languages';
import { Mixed } from '../i18n/Mixed';
import { useWords } from '../i18n/useWords';
import { pathTo } from '../links';
import { VoiceList } from '../statements/VoiceList';
import { OtherName } from '../ui/OtherName';
import { SectionHeading } from '../ui/SectionHeading';
import { Head } from './Head';
import { PartLinks } from './PartLinks';
import { useLanguage } from './useLanguage';
import { Link } from '../ui/Link';

/** `/L/people/<id>/`: one leader, every statement, with the title held on that day. */
export function PersonPage() {
  const { t, language } = useWords();
  const { person: id = '', part } = useParams();
  const { data: view } = useSuspenseQuery(personQuery(useLanguage(), id, part));
  const title = view.name.text;
  const latest = view.list.items[0];
  const then = latest && peopleOf(latest).find(({ person }) => person.id === id);
  const held = then && heldThen(then, latest.date, t, language);

  return (
    <div className="page-width pt-10 md:pt-16">
      <Head
        place={{ page: 'person', person: id, ...(part !== undefined && { part }) }}
        title={
          part === undefined
            ? t('person.title', { name: title })
            : t('part.titlePart', { title: t('person.title', { name: title }), number: part })
        }
        description={t('person.description', { name: title })}
        kind="profile"
      />
      <h1 tabIndex={-1} className="font-serif text-place font-semibold">
        {title}
        <OtherName name={view.name} className="text-aside font-medium text-quiet" />
      </h1>
      {held && (
        <p className="pt-3 text-quiet">
          <Mixed text={held} language={language} />
        </p>
      )}
      {then && then.organizations.length > 0 && (
        <p className="flex flex-wrap gap-x-6 pt-2">
          {then.organizations.map((organization) => (
            <Link
              key={organization.id}
              to={pathTo(language, { page: 'organization', organization: organization.id })}
              className="link inline-block py-2 text-list font-medium"
            >
              {t('statement.aboutOrganization', { name: organization.name.text })}
            </Link>
          ))}
        </p>
      )}
      <section className="pt-12">
        <SectionHeading aside={t('statements.count', { count: view.list.total })}>
          {t('person.statements')}
        </SectionHeading>
        <VoiceList voices={view.list.items} />
        <PartLinks list={view.list} place={{ page: 'person', person: id }} />
      </section>
    </div>
  );
}

/** The title and organization of someone on the day of a statement; nothing where it names neither. */
function heldThen(
  { title, organizations }: ReturnType<typeof peopleOf>[number],
  day: string,
  t: TFunction,
  language: Language,
): string | undefined {
  const organization = organizationNames(organizations, language);
  const date = formatDay(day, language);
  if (title === undefined) return organization && t('person.organizationOn', { organization, date });
  return organization
    ? t('person.titleOn', { title, organization, date })
    : t('organization.titleOn', { title, date });
}
