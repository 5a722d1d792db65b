import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useLocation, useNavigate, useParams } from 'react-router';
import { catalogQuery, statementsQuery } from '../content/queries';
import { states } from '../content/states';
import type { StatementsView } from '../content/views';
import { useWords } from '../i18n/useWords';
import { pathTo, readFilters, writeFilters, type Filters, type Place, statePlace } from '../links';
import { FilterBar } from '../search/FilterBar';
import { FilteredStatements } from '../search/FilteredStatements';
import { VoiceList } from '../statements/VoiceList';
import { SectionHeading } from '../ui/SectionHeading';
import { ActionButton } from '../ui/ActionButton';
import { useHydrated } from '../ui/useHydrated';
import { failureOf } from './failure';
import { Head } from './Head';
import { PartLinks } from './PartLinks';
import { useLanguage } from './useLanguage';
import { useSiteName } from './useSiteName';
import { Link } from '../ui/Link';

/** `/L/statements/`: every statement; the query narrows them once the page is the app's. */
export function StatementsPage() {
  const { t, language } = useWords();
  const siteName = useSiteName();
  const { part } = useParams();
  const { data: view } = useSuspenseQuery(statementsQuery(useLanguage(), part));
  const isHydrated = useHydrated();
  const filters = readFilters(useSearch());
  const isFiltered = Object.keys(filters).some((name) => name !== 'q');
  const catalog = useQuery({ ...catalogQuery(language), enabled: isHydrated });
  const navigate = useNavigate();
  const place: Place = { page: 'statements' };
  const title = t('statements.title');

  function handleFilter(next: Filters) {
    void navigate(
      { pathname: pathTo(language, place), search: writeFilters(next) },
      { preventScrollReset: true },
    );
  }

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
      <div className="min-h-[9.5rem] pb-8 lg:min-h-[6rem] noscript:hidden">
        {isHydrated && <FilterBar catalog={catalog.data} filters={filters} onFilter={handleFilter} />}
      </div>
      {catalog.isError && (
        <div role="alert" className="grid gap-4 border-t border-iron py-6">
          <p>{failureOf(catalog.error, t).words}</p>
          <ActionButton isBusy={catalog.isFetching} onPress={() => void catalog.refetch()}>
            {catalog.isFetching ? t('site.loading') : t('error.retry')}
          </ActionButton>
        </div>
      )}
      {isFiltered ? (
        <FilteredStatements
          catalog={catalog.data}
          isLoading={catalog.isFetching}
          filters={filters}
          clearPath={pathTo(language, place)}
        />
      ) : (
        <>
          <p role="status" className="flex min-h-11 items-center border-t border-ink text-list text-quiet">
            {t('statements.count', { count: view.list.total })}
          </p>
          <VoiceList voices={view.list.items} />
          <PartLinks list={view.list} place={place} />
        </>
      )}
      <Browse view={view} />
    </div>
  );
}

/** The query, once the page is the app's: a written page has none. */
function useSearch(): string {
  const { search } = useLocation();
  return useHydrated() ? search : '';
}

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
