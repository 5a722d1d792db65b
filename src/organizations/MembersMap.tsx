import { states, type StateCode } from '../content/states';
import type { MembersOnMap } from '../content/views';
import { useWords } from '../i18n/useWords';
import { pathTo, statePlace } from '../links';
import type { MapPin } from '../map/Pins';
import { UnitedStatesMap } from '../map/UnitedStatesMap';
import { membersIn } from './membersByState';

interface MembersMapProps {
  members: MembersOnMap;
  open?: StateCode;
  /** The offices that have pins where the members are too many to have one each. */
  pins?: MapPin[];
  pointed: StateCode | null;
  onPoint: (state: StateCode | null) => void;
}

/**
 * The members on the map: each state that has some is a link that says which, each seat a pin. Where they are many, it
 * says how many.
 */
export function MembersMap({
  members: { byState, named },
  open,
  pins = [],
  pointed,
  onPoint,
}: MembersMapProps) {
  const { t, language } = useWords();

  return (
    <UnitedStatesMap
      label={t('home.map')}
      states={byState.map(({ state, members: count }) => {
        const name = states[state][language];
        return {
          code: state,
          to: pathTo(language, statePlace(state)),
          ...(named
            ? { name: t('state.link', { count, state: name, names: namesOf(membersIn(named, state)) }) }
            : {
                name: t('state.linkCount', { count, state: name }),
                caption: [name, t('state.count', { count })],
              }),
        };
      })}
      pins={named ? named.flatMap(({ seat }) => seat ?? []) : pins}
      open={open}
      pointed={pointed}
      onPoint={onPoint}
    />
  );
}

function namesOf(members: ReturnType<typeof membersIn>) {
  return members.map(({ name }) => name.text).join(', ');
}
