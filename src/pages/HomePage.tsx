import { useSuspenseQuery } from '@tanstack/react-query';
import type { TFunction } from 'i18next';
import { startTransition, useState } from 'react';
import { membersHeadline } from '../content/membersHeadline';
import { peopleOf, sayerOf } from '../content/names';
import { homeQuery } from '../content/queries';
import type { StateCode } from '../content/states';
import type * as views from '../content/views';
import { formatDay } from '../i18n/dates';
import type { Language } from '../i18n/languages';
import { Mixed } from '../i18n/Mixed';
import { useWords } from '../i18n/useWords';
import { pathTo } from '../links';
import { CountByState } from '../organizations/CountByState';
import { MembersByState } from '../organizations/MembersByState';
import { MembersMap } from '../organizations/MembersMap';
import { NationalOrganizations } from '../organizations/NationalOrganizations';
import { OtherStates } from '../organizations/OtherStates';
import { Voices } from '../statements/Voices';
import { ReadOn } from '../ui/ReadOn';
import { SectionHeading } from '../ui/SectionHeading';
import { Head } from './Head';
import { Legend } from './Legend';
import { useLanguage } from './useLanguage';
import { useSiteName } from './useSiteName';
import { Link } from '../ui/Link';

/** `/L/`: the mission, the map with its list, and each leader's latest words. */
export function HomePage() {
  const { t } = useWords();
  const siteName = useSiteName();
  const { data: view } = useSuspenseQuery(homeQuery(useLanguage()));
  const { members, national } = view;

  return (
    <>
      <Head
        place={{ page: 'home' }}
        title={`${siteName}: ${t('home.title')}`}
        description={t('home.description', { count: view.leaders, name: siteName })}
      />
      <div className="page-width">
        <div className="grid gap-x-6 gap-y-8 py-10 md:grid-cols-12 md:py-16">
          <Mission mission={view.mission} />
          {view.latest && <LatestRelease latest={view.latest} />}
        </div>
        <Members members={members} national={national} />
        {view.voices.length > 0 && <LatestWords view={view} />}
      </div>
    </>
  );
}

/**
 * The map with its list: of the members, or, where they are many, of the states with how many each has. They stand in the
 * order in which a phone shows them.
 */
function Members({ members, national }: Pick<views.HomeView, 'members' | 'national'>) {
  const { t } = useWords();
  const [pointed, setPointed] = useState<StateCode | null>(null);
  const { byState, named } = members;
  // The map is drawn again after what is more urgent: a press often follows.
  const point = (state: StateCode | null) => startTransition(() => setPointed(state));

  return (
    <section
      aria-labelledby="members"
      className="grid gap-x-6 border-t border-ink pt-4 lg:grid-cols-12 lg:grid-rows-[auto_auto_1fr]"
    >
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-3 lg:col-span-9">
        <h2 id="members" className="font-serif text-section font-semibold">
          {membersHeadline(members, t)}
        </h2>
        <Legend hasPins={named !== undefined} />
      </div>
      <div className="pt-4 max-lg:-mx-5 md:max-lg:mx-0 print:mx-0 lg:col-span-9 lg:row-start-2">
        <MembersMap members={members} pointed={pointed} onPoint={point} />
      </div>
      {!named && (
        <div className="max-lg:pt-4 lg:col-span-12 lg:row-start-4">
          <h3 className="pt-4 pb-3 text-list font-semibold">{t('home.membersByState')}</h3>
          <CountByState byState={byState} pointed={pointed} onPoint={point} />
          <div className="pt-3">
            <OtherStates members={members} />
          </div>
        </div>
      )}
      <div className="max-lg:mt-6 lg:col-span-3 lg:col-start-10 lg:row-span-3 lg:row-start-1">
        {named ? (
          <>
            <h3 className="pt-1.5 pb-4 text-list font-semibold max-lg:sr-only">{t('home.membersByState')}</h3>
            <div className="border-t border-line">
              <MembersByState byState={byState} named={named} pointed={pointed} onPoint={point} />
            </div>
          </>
        ) : (
          <p className="pt-1.5 pb-6 text-list text-quiet max-lg:hidden">{t('home.choose')}</p>
        )}
        <div className={named ? 'pt-6' : ''}>
          <NationalOrganizations organizations={national} heading="h3" />
        </div>
      </div>
      {named && (
        <div className="pt-3 lg:col-span-9 lg:row-start-3">
          <OtherStates members={members} />
        </div>
      )}
    </section>
  );
}

function Mission({ mission }: Pick<views.HomeView, 'mission'>) {
  const { language } = useWords();
  return (
    <h1 tabIndex={-1} className="font-serif md:col-span-8">
      <span className="block max-w-[33rem] pb-3 text-pretty text-[1.0625rem]/7 text-quiet md:text-lead ko:text-[0.9375rem]/7 md:ko:text-[1.125rem]/8">
        <Mixed text={mission.leadIn} language={language} />{' '}
      </span>
      <span className="block max-w-[43rem] text-mission-narrow text-pretty lg:text-mission ko:text-mission-ko-narrow lg:ko:text-mission-ko">
        <Mixed text={mission.words} language={language} />
      </span>
    </h1>
  );
}

function LatestRelease({ latest }: { latest: NonNullable<views.HomeView['latest']> }) {
  const { t, language } = useWords();
  const to = pathTo(language, { page: 'release', release: latest.id });
  return (
    <section
      aria-labelledby="latest"
      className="border-t-3 border-iron pt-4 md:col-span-4 lg:col-span-3 lg:col-start-10"
    >
      <p className="flex flex-wrap gap-x-2.5 text-small">
        <span className="font-semibold">{t('home.latest')}</span>
        <time dateTime={latest.date} className="text-quiet">
          {formatDay(latest.date, language)}
        </time>
      </p>
      <h2 id="latest" lang={latest.headline.language} className="pt-3 font-serif text-[1.1875rem]/7">
        <Link to={to} className="hover:underline">
          <Mixed text={latest.headline.text} language={latest.headline.language} />
        </Link>
      </h2>
      <p className="pt-2">
        <ReadOn to={to}>{t('home.readWhole')}</ReadOn>
      </p>
    </section>
  );
}

/** How many people say these; two may say one together. */
function leadersIn(voices: readonly views.Voice[]): number {
  return new Set(voices.flatMap(peopleOf).map(({ person }) => person.id)).size;
}

function LatestWords({ view: { voices, leaders, joint } }: { view: views.HomeView }) {
  const { t, language } = useWords();

  return (
    <section aria-labelledby="voices" className="mt-14 md:mt-20">
      <SectionHeading id="voices" aside={whoseWords(voices, leaders, t, language)}>
        {t('home.voices')}
      </SectionHeading>
      <Voices voices={voices} />
      <div className="mt-14 flex flex-wrap justify-between gap-x-8 gap-y-2 border-t border-line pt-5 lg:mt-0">
        {joint && (
          <ReadOn
            to={pathTo(language, { page: 'statement', release: joint.release, statement: joint.statement })}
          >
            {sayerOf(joint, language)}
          </ReadOn>
        )}
        <ReadOn to={pathTo(language, { page: 'statements' })}>{t('home.allStatements')}</ReadOn>
      </div>
    </section>
  );
}

/** How many leaders' words these are: of how many where they aren't all, in which release where it is one. */
function whoseWords(voices: readonly views.Voice[], total: number, t: TFunction, language: Language): string {
  const shown = leadersIn(voices);
  if (shown < total) return t('home.leadersOf', { shown, total });
  const leaders = t('home.leaders', { count: shown });
  const [date, ...others] = new Set(voices.map((voice) => voice.date));
  return date !== undefined && others.length === 0
    ? t('home.leadersInRelease', { leaders, date: formatDay(date, language) })
    : leaders;
}
