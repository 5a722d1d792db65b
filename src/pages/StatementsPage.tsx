import { useSuspenseQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { statementsQuery } from '../content/queries';
import { states } from '../content/states';
import type { StatementsView } from '../content/views';
import { useWords } from '../i18n/useWords';
import { pathTo, statePlace, type Place } from '../links';
import { VoiceList } from '../statements/VoiceList';
import { SectionHeading } from '../ui/SectionHeading';
import { Head } from './Head';
import { PartLinks } from './PartLinks';
import { StatementsSearch } from './search/StatementsSearch';
import { useLanguage } from './useLanguage';
import { useSiteName } from './useSiteName';
import { Boundary } from '../ui/Boundary';
import { Link } from '../ui/Link';
import { Trouble } from './Trouble';

/**
 * `/L/statements/`: every statement; the query searches and narrows them once the page is the app's. The list's older
 * parts are read, and searched from the first one.
 */
export function StatementsPage() {
  const { t } = useWords();
  const siteName = useSiteName();
  const { part } = useParams();
  const { data: view } = useSuspenseQuery(statementsQuery(useLanguage(), part));
  const place: Place = { page: 'statements' };
  const title = t('statements.title');
  const list = (
    <>
      <VoiceList voices={view.list.items} />
      <PartLinks list={view.list} place={place} />
      <Browse view={view} />
    </>
  );
  const counted = (
    <>
      <p className="flex min-h-11 items-center border-t border-ink text-list text-quiet">
        {t('statements.count', { count: view.list.total })}
      </p>
      {list}
    </>
  );

  return (
    <div className="page-width pt-10 md:pt-16">
      <Head
        place={part === undefined ? place : { ...place, part }}
        title={part === undefined ? title : t('part.titlePart', { title, number: part })}
        description={t('statements.description', { name: siteName })}
      />
      <h1 tabIndex={-1} className="pb-6 font-serif text-place font-semibold">
        {title}
      </h1>
      {part === undefined ? (
        <Boundary instead={searchFailedOver(counted)}>
          <StatementsSearch view={view}>{list}</StatementsSearch>
        </Boundary>
      ) : (
        counted
      )}
    </div>
  );
}

/** Without the search there is still the list. */
const searchFailedOver = (list: ReactNode) => (error: unknown) => (
  <>
    <div className="pb-8">
      <Trouble error={error} />
    </div>
    {list}
  </>
);

/** Ways into the statements that need no script. */
function Browse({ view }: { view: StatementsView }) {
  const { t, language } = useWords();
  const groups: { title: string; links: { place: Place; name: string }[] }[] = [
    {
      title: t('statements.states'),
      links: view.states.map((code) => ({
        place: statePlace(code),
        name: states[code][language],
      })),
    },
    {
      title: t('statements.organizations'),
      links: view.organizations.map(({ id, name }) => ({
        place: { page: 'organization', organization: id },
        name: name.text,
      })),
    },
    {
      title: t('statements.people'),
      links: view.people.map(({ id, name }) => ({ place: { page: 'person', person: id }, name: name.text })),
    },
  ];

  const offered = groups.filter(({ links }) => links.length > 0);

  return (
    <section className="pt-16">
      <SectionHeading>{t('statements.browse')}</SectionHeading>
      <div className="grid gap-x-6 gap-y-8 pt-6 sm:grid-cols-3">
        {offered.map(({ title, links }) => (
          <div key={title}>
            <h3 className="pb-2 text-list font-semibold">{title}</h3>
            <ul>
              {links.map(({ place, name }) => (
                <li key={pathTo(language, place)}>
                  <Link
                    to={pathTo(language, place)}
                    className="inline-block py-1.5 text-name text-celadon hover:underline"
                  >
                    {name}
                  </Link>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </section>
  );
}
