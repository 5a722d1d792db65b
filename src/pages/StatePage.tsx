import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useParams } from 'react-router';
import { membersHeadline } from '../content/membersHeadline';
import { stateQuery } from '../content/queries';
import { states, type StateCode } from '../content/states';
import type * as views from '../content/views';
import { useWords } from '../i18n/useWords';
import { pathTo, statePlace } from '../links';
import { stateLinkId } from '../map/StateLink';
import { CountByState } from '../organizations/CountByState';
import { MembersMap } from '../organizations/MembersMap';
import { NationalOrganizations } from '../organizations/NationalOrganizations';
import { seatName } from '../organizations/seatName';
import { StateStrip } from '../organizations/StateStrip';
import { WebAddress } from '../organizations/WebAddress';
import { VoiceQuote } from '../statements/VoiceQuote';
import { Facts } from '../ui/Facts';
import { JumpLink } from '../ui/JumpLink';
import { OtherName } from '../ui/OtherName';
import { ReadOn } from '../ui/ReadOn';
import { SectionHeading } from '../ui/SectionHeading';
import { Head } from './Head';
import { PageLinks } from './PageLinks';
import { useLanguage } from './useLanguage';
import { Link } from '../ui/Link';

/** More than these have no room beside the map, and stand below it. */
const membersBesideMap = 3;

/** `/L/states/il/`: the map with one state open, its members and their words. It stays while states change. */
export function StatePage() {
  const { t, language } = useWords();
  const { state: slug = '', part } = useParams();
  const { data: view } = useSuspenseQuery(stateQuery(useLanguage(), slug, part));
  const [pointed, setPointed] = useState<StateCode | null>(null);
  const { state, members, here, national } = view;
  const { byState, named } = members;
  const isMany = here.total > membersBesideMap;

  return (
    <>
      <StateHead view={view} />
      <div className="page-width grid gap-x-6 gap-y-10 pt-6 md:pt-10 lg:grid-cols-12">
        <section className="border-t-3 border-celadon pt-5 lg:col-span-4 lg:col-start-9 lg:row-span-2 lg:ml-6">
          <div className="flex flex-wrap items-baseline justify-between gap-x-4">
            <h1 tabIndex={-1} className="font-serif text-place font-semibold">
              {states[state][language]}
            </h1>
            <JumpLink
              target={here.total > 0 ? stateLinkId(state) : 'map'}
              className="link py-0.5 text-list lg:sr-only lg:focus:not-sr-only"
            >
              {t('state.onMap')}
            </JumpLink>
          </div>
          {isMany ? (
            <ManyHere here={here} state={state} />
          ) : (
            here.items.map((one) => <MemberHere key={one.member.id} here={one} state={state} />)
          )}
          {here.total === 0 && (
            <div className="grid gap-6 pt-5">
              <p className="text-lead text-balance ko:text-lead-ko">
                {t('state.none', { state: states[state][language] })}
              </p>
              <NationalOrganizations organizations={[national]} heading="h2" />
            </div>
          )}
        </section>
        <section
          id="map"
          tabIndex={-1}
          aria-labelledby="members"
          className="outline-none lg:col-span-8 lg:col-start-1 lg:row-start-1"
        >
          <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-3 pb-4">
            <h2 id="members" className="font-serif text-section font-semibold">
              {membersHeadline(members, t)}
            </h2>
            <Link to={pathTo(language, { page: 'home' })} className="link inline-block py-0.5 text-list">
              {t('state.showAll')}
            </Link>
          </div>
          <div className="max-lg:-mx-5 md:max-lg:mx-0 print:mx-0">
            <MembersMap
              members={members}
              open={state}
              pins={here.items.flatMap(({ member }) => member.seat ?? [])}
              pointed={pointed}
              onPoint={setPointed}
            />
          </div>
          {named && (
            <div className="pt-8">
              <StateStrip
                byState={byState}
                named={named}
                open={state}
                pointed={pointed}
                onPoint={setPointed}
              />
            </div>
          )}
        </section>
        {isMany && (
          <section className="lg:col-span-12">
            <SectionHeading
              aside={here.pages > 1 && t('state.page', { number: here.page, total: here.pages })}
            >
              {t('state.title', { state: states[state][language] })}
            </SectionHeading>
            <div className="mt-4 grid gap-x-6 lg:grid-cols-2">
              {here.items.map((one) => (
                <div key={one.member.id} className="border-t border-line">
                  <MemberHere here={one} state={state} />
                </div>
              ))}
            </div>
            <PageLinks list={here} place={statePlace(state)} />
          </section>
        )}
        {!named && (
          <section className="lg:col-span-12">
            <SectionHeading>{t('home.membersByState')}</SectionHeading>
            <div className="pt-4">
              <CountByState byState={byState} open={state} pointed={pointed} onPoint={setPointed} />
            </div>
          </section>
        )}
      </div>
    </>
  );
}

function StateHead({ view: { state, here, national } }: { view: views.StateView }) {
  const { t, language } = useWords();
  const name = states[state][language];
  const title = t('state.title', { state: name });
  const names = here.items.map(({ member }) => member.name.text).join(', ');
  const described =
    here.total > membersBesideMap
      ? t('state.descriptionMany', { state: name, members: t('state.members', { count: here.total }) })
      : t('state.description', { state: name, names });
  const place = statePlace(state);

  return here.total === 0 ? (
    <Head
      place={place}
      title={name}
      description={t('state.descriptionNone', { state: name, name: national.name.text })}
    />
  ) : (
    <Head
      place={here.page === 1 ? place : { ...place, part: String(here.page) }}
      title={here.page === 1 ? title : t('state.titlePage', { title, number: here.page })}
      description={described}
    />
  );
}

/** Beside the map, where the members don't find room: how many they are, and those on this page by name. */
function ManyHere({ here, state }: Pick<views.StateView, 'here' | 'state'>) {
  const { t, language } = useWords();
  return (
    <>
      <p className="pt-1 pb-5 text-quiet">{t('state.members', { count: here.total })}</p>
      {here.pages > 1 && <h2 className="pb-2 text-list font-semibold">{t('state.onThisPage')}</h2>}
      <ul className="border-t border-line">
        {here.items.map(({ member }) => (
          <li key={member.id} className="border-b border-line text-list">
            <JumpLink target={memberId(member)} className="flex items-baseline justify-between gap-4 py-1.5">
              <span className="text-celadon hover:underline">{member.name.text}</span>
              <span className="shrink-0 text-small text-quiet">
                {member.seat && seatName(member.seat, language, state)}
              </span>
            </JumpLink>
          </li>
        ))}
      </ul>
    </>
  );
}

function memberId({ id }: views.Member) {
  return `member-${id}`;
}

interface MemberHereProps {
  here: views.StateView['here']['items'][number];
  state: StateCode;
}

function MemberHere({ here: { member, voices, statements }, state }: MemberHereProps) {
  const { t, language } = useWords();
  const own = pathTo(language, { page: 'organization', organization: member.id });
  return (
    <article
      id={memberId(member)}
      tabIndex={-1}
      className="border-b border-line pt-5 pb-8 outline-none last:border-0"
    >
      <h2 className="pb-4 font-serif text-[1.25rem]/7 font-semibold">
        <Link to={own} className="link">
          {member.name.text}
        </Link>
        <OtherName name={member.name} className="inline-block font-normal text-quiet" />
      </h2>
      <Facts
        facts={[
          { name: t('state.office'), value: member.seat && seatName(member.seat, language, state) },
          {
            name: t('state.founded'),
            value: member.founded && t('organization.foundedIn', { year: member.founded }),
          },
          { name: t('state.web'), value: member.web && <WebAddress address={member.web} /> },
        ]}
      />
      <div className={voices.length > 0 ? 'mt-7 grid gap-10 border-t border-line pt-7' : 'pt-4'}>
        {voices.map((voice) => (
          <VoiceQuote key={`${voice.release}/${voice.statement}`} voice={voice} size="panel" />
        ))}
        {statements > voices.length && (
          <p>
            <ReadOn to={own} label={t('state.statementsOf', { count: statements, name: member.name.text })}>
              {t('state.statements', { count: statements })}
            </ReadOn>
          </p>
        )}
        {statements === 0 && <p className="text-quiet">{t('state.noWords')}</p>}
      </div>
    </article>
  );
}
