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
import { MembersMap } from '../organizations/MembersMap';
import { NationalOrganizations } from '../organizations/NationalOrganizations';
import { seatName } from '../organizations/seatName';
import { StateStrip } from '../organizations/StateStrip';
import { WebAddress } from '../organizations/WebAddress';
import { VoiceQuote } from '../statements/VoiceQuote';
import { Facts } from '../ui/Facts';
import { JumpLink } from '../ui/JumpLink';
import { OtherName } from '../ui/OtherName';
import { Head } from './Head';
import { useLanguage } from './useLanguage';
import { Link } from '../ui/Link';

/** `/L/states/il/`: the map with one state open, its members and their words. It stays while states change. */
export function StatePage() {
  const { t, language } = useWords();
  const { state: slug = '' } = useParams();
  const { data: view } = useSuspenseQuery(stateQuery(useLanguage(), slug));
  const [pointed, setPointed] = useState<StateCode | null>(null);
  const { state, members, here, national } = view;
  const name = states[state][language];

  return (
    <>
      <Head
        place={statePlace(state)}
        title={here.length > 0 ? t('state.title', { state: name }) : name}
        description={
          here.length > 0
            ? t('state.description', {
                state: name,
                names: here.map(({ member }) => member.name.text).join(', '),
              })
            : t('state.descriptionNone', { state: name, name: national.name.text })
        }
      />
      <div className="page-width grid gap-x-6 gap-y-10 pt-6 md:pt-10 lg:grid-cols-12">
        <section className="border-t-3 border-celadon pt-5 lg:col-span-4 lg:col-start-9 lg:row-span-2 lg:ml-6">
          <div className="flex flex-wrap items-baseline justify-between gap-x-4">
            <h1 tabIndex={-1} className="font-serif text-place font-semibold">
              {name}
            </h1>
            <JumpLink
              target={here.length > 0 ? stateLinkId(state) : 'map'}
              className="link text-list lg:sr-only lg:focus:not-sr-only"
            >
              {t('state.onMap')}
            </JumpLink>
          </div>
          {here.map(({ member, voices }) => (
            <MemberHere key={member.id} member={member} voices={voices} state={state} />
          ))}
          {here.length === 0 && (
            <div className="grid gap-6 pt-5">
              <p className="text-lead text-balance ko:text-lead-ko">{t('state.none', { state: name })}</p>
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
            <Link to={pathTo(language, { page: 'home' })} className="link text-list">
              {t('state.showAll')}
            </Link>
          </div>
          <div className="max-lg:-mx-5 md:max-lg:mx-0 print:mx-0">
            <MembersMap members={members} open={state} pointed={pointed} onPoint={setPointed} />
          </div>
          <div className="pt-8">
            <StateStrip members={members} open={state} pointed={pointed} onPoint={setPointed} />
          </div>
        </section>
      </div>
    </>
  );
}

function MemberHere({ member, voices, state }: views.StateView['here'][number] & { state: StateCode }) {
  const { t, language } = useWords();
  return (
    <article className="border-b border-line pt-5 pb-8 last:border-0">
      <h2 className="pb-4 font-serif text-[1.25rem]/7 font-semibold">
        <Link to={pathTo(language, { page: 'organization', organization: member.id })} className="link">
          {member.name.text}
        </Link>
        <OtherName name={member.name} className="font-normal text-quiet" />
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
      <div className="mt-7 grid gap-10 border-t border-line pt-7">
        {voices.map((voice) => (
          <VoiceQuote key={`${voice.release}/${voice.statement}`} voice={voice} size="panel" />
        ))}
        {voices.length === 0 && <p className="text-quiet">{t('state.noWords')}</p>}
      </div>
    </article>
  );
}
