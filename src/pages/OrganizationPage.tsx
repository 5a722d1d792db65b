import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { organizationQuery } from '../content/queries';
import { states } from '../content/states';
import type { OrganizationView } from '../content/views';
import { formatDay } from '../i18n/dates';
import { Mixed } from '../i18n/Mixed';
import { useWords } from '../i18n/useWords';
import { pathTo, statePlace } from '../links';
import { Silhouette } from '../map/Silhouette';
import { ManyMembers } from '../organizations/ManyMembers';
import { OrganizationLink } from '../organizations/OrganizationLink';
import { seatName } from '../organizations/seatName';
import { WebAddress } from '../organizations/WebAddress';
import { VoiceList } from '../statements/VoiceList';
import { Facts } from '../ui/Facts';
import { JumpLink } from '../ui/JumpLink';
import { OtherName } from '../ui/OtherName';
import { SectionHeading } from '../ui/SectionHeading';
import { Head } from './Head';
import { FeedLine } from './FeedLine';
import { PartLinks } from './PartLinks';
import { useLanguage } from './useLanguage';
import { Link } from '../ui/Link';

const statementsId = 'statements';

/** `/L/organizations/<id>/`: one organization, who has spoken for it, and its statements over time. */
export function OrganizationPage() {
  const { t, language } = useWords();
  const { organization: id = '', part } = useParams();
  const { data: view } = useSuspenseQuery(organizationQuery(useLanguage(), id, part));
  const title = view.name.text;

  return (
    <div className="page-width pt-10 md:pt-16">
      <Head
        place={{ page: 'organization', organization: id, ...(part !== undefined && { part }) }}
        title={part === undefined ? title : t('part.titlePart', { title, number: part })}
        description={t('organization.description', { name: title })}
      />
      <header className="grid gap-x-6 gap-y-8 md:grid-cols-12">
        <div className="md:col-span-9">
          <h1 tabIndex={-1} className="pb-7 font-serif text-place font-semibold">
            {view.name.text}
            <OtherName name={view.name} className="text-aside font-medium text-quiet" />
          </h1>
          <OrganizationFacts view={view} />
        </div>
        <Silhouette
          states={view.states}
          pin={view.seat}
          align="right"
          className="max-md:hidden md:col-span-3 md:h-44 md:w-full"
        />
      </header>
      {view.members && (
        <section className="pt-14">
          <SectionHeading>{t('organization.members')}</SectionHeading>
          {view.members.named ? (
            <ul className="grid gap-x-6 gap-y-6 pt-6 sm:grid-cols-2 lg:grid-cols-3">
              {view.members.named.map((member) => (
                <li key={member.id} className="text-name">
                  <OrganizationLink organization={member} className="link inline-block py-0.5 font-medium" />
                  <p className="text-list text-quiet">
                    {member.states.map((code) => states[code][language]).join(', ')}
                  </p>
                </li>
              ))}
            </ul>
          ) : (
            <div className="pt-6">
              <ManyMembers members={view.members} />
            </div>
          )}
        </section>
      )}
      {view.leaders && <Leaders leaders={view.leaders} />}
      <section id={statementsId} tabIndex={-1} className="pt-14 outline-none">
        <SectionHeading aside={t('statements.count', { count: view.list.total })}>
          {t('organization.statements')}
        </SectionHeading>
        <VoiceList voices={view.list.items} />
        {view.list.total === 0 && <p className="pt-6 text-quiet">{t('organization.noStatements')}</p>}
        <PartLinks list={view.list} place={{ page: 'organization', organization: id }} />
        <FeedLine organization={id} />
      </section>
    </div>
  );
}

function OrganizationFacts({ view }: { view: OrganizationView }) {
  const { t, language } = useWords();
  const cities = view.otherOffices.map((office) => seatName(office, language));

  return (
    <Facts
      facts={[
        {
          name: t('organization.inFull'),
          value: view.fullName && (
            <>
              {view.fullName.text}
              <OtherName name={view.fullName} className="block text-quiet" />
            </>
          ),
        },
        {
          name: t('organization.formerly'),
          value: <Mixed text={view.formerNames.join(', ')} language={language} />,
          isKnown: view.formerNames.length > 0,
        },
        {
          name: t('organization.memberOf'),
          value: view.memberOf && (
            <Link
              to={pathTo(language, { page: 'organization', organization: view.memberOf.id })}
              className="link inline-block py-0.5"
            >
              {view.memberOf.name.text}
            </Link>
          ),
        },
        {
          name:
            view.states.length === 0
              ? t('organization.reach')
              : t('organization.states', { count: view.states.length }),
          value:
            view.states.length === 0
              ? t('organization.national')
              : view.states.map((code, index) => (
                  <span key={code}>
                    {index > 0 && ', '}
                    <Link to={pathTo(language, statePlace(code))} className="link inline-block py-0.5">
                      {states[code][language]}
                    </Link>
                  </span>
                )),
        },
        { name: t('organization.office'), value: view.seat && seatName(view.seat, language) },
        {
          name: t('organization.otherOffice'),
          value: <Mixed text={cities.join(', ')} language={language} />,
          isKnown: cities.length > 0,
        },
        {
          name: t('organization.founded'),
          value: view.founded && (
            <Mixed
              text={[t('organization.foundedIn', { year: view.founded }), view.foundedFrom]
                .filter(Boolean)
                .join(', ')}
              language={language}
            />
          ),
        },
        { name: t('organization.web'), value: view.web && <WebAddress address={view.web} /> },
      ]}
    />
  );
}

function Leaders({ leaders: { latest, total } }: { leaders: NonNullable<OrganizationView['leaders']> }) {
  const { t, language } = useWords();
  return (
    <section className="pt-14">
      <SectionHeading>{t('organization.leaders')}</SectionHeading>
      <ul className="grid gap-x-6 gap-y-6 pt-6 sm:grid-cols-2 lg:grid-cols-3">
        {latest.map(({ person, title, date }) => (
          <li key={person.id}>
            <Link
              to={pathTo(language, { page: 'person', person: person.id })}
              className="link inline-block py-0.5 text-name font-medium"
            >
              {person.name.text}
            </Link>
            <OtherName name={person.name} className="text-name text-quiet" />
            {title && (
              <p className="text-list text-quiet">
                <Mixed
                  text={t('organization.titleOn', { title, date: formatDay(date, language) })}
                  language={language}
                />
              </p>
            )}
          </li>
        ))}
      </ul>
      {total > latest.length && (
        <p className="flex flex-wrap gap-x-4 pt-6 text-name">
          {t('organization.moreLeaders', { count: total - latest.length })}
          <JumpLink target={statementsId} className="link py-0.5">
            {t('organization.toStatements')}
          </JumpLink>
        </p>
      )}
    </section>
  );
}
