import { states, type StateCode } from '../content/states';
import type { Member } from '../content/views';
import { useWords } from '../i18n/useWords';
import { pathTo, statePlace } from '../links';
import { UnitedStatesMap } from '../map/UnitedStatesMap';
import { membersByState } from './membersByState';

interface MembersMapProps {
  members: readonly Member[];
  open?: StateCode;
  pointed: StateCode | null;
  onPoint: (state: StateCode | null) => void;
}

/** The members on the map: each state that has some is a link that says which, each seat a pin. */
export function MembersMap({ members, open, pointed, onPoint }: MembersMapProps) {
  const { t, language } = useWords();

  return (
    <UnitedStatesMap
      label={t('home.map')}
      states={membersByState(members, language).map(({ state, members: here }) => ({
        code: state,
        to: pathTo(language, statePlace(state)),
        name: t('state.link', {
          count: here.length,
          state: states[state][language],
          names: here.map(({ name }) => name.text).join(', '),
        }),
      }))}
      pins={members.flatMap(({ seat }) => seat ?? [])}
      open={open}
      pointed={pointed}
      onPoint={onPoint}
    />
  );
}
