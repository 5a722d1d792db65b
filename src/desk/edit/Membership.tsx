import type { Organization } from '../../content/schema';
import { statesByName } from '../statesByName';
import { setMembership } from '../draft/editSpeakers';
import { Button } from '../Button';
import { useDesk } from '../DeskTools';
import { useDeskWords } from '../useDeskWords';
import { useNames } from '../useNames';
import { SelectField } from './SelectField';

/** Whether an organization that is new is a member, and in which states: that is where it stands on the map. */
export function Membership({ organization: { id, memberOf, states } }: { organization: Organization }) {
  const { t, language } = useDeskWords();
  const { network, change } = useDesk();
  const { organization } = useNames();
  const all = statesByName(language);
  const set = (membership: Parameters<typeof setMembership>[2]) =>
    change('organizations', (draft) => setMembership(draft, id, membership));

  return (
    <div role="group" aria-label={organization(id)} className="grid content-start gap-2">
      <label className="flex min-h-9 items-center gap-2 text-list">
        <input
          type="checkbox"
          checked={memberOf !== undefined}
          onChange={({ target }) => set(target.checked ? { memberOf: network.organization, states } : null)}
          className="size-5 accent-celadon"
        />
        {t('field.isMember', { name: organization(network.organization) })}
      </label>
      {memberOf === undefined ? (
        <p className="text-small text-quiet">{t('field.isMemberHint')}</p>
      ) : (
        <>
          <ul className="flex flex-wrap items-center gap-x-5 text-name">
            {states.map((code) => {
              const name = all.find(({ value }) => value === code)?.name ?? code;
              return (
                <li key={code} className="flex items-center gap-2">
                  {name}
                  <Button
                    kind="plain"
                    onClick={() => set({ memberOf, states: states.filter((one) => one !== code) })}
                  >
                    {t('action.remove')}
                    <span className="sr-only"> {name}</span>
                  </Button>
                </li>
              );
            })}
          </ul>
          <SelectField
            label={t('field.memberStates')}
            value=""
            className="max-w-sm"
            options={[
              { value: '', name: t('field.addState') },
              ...all.filter(({ value }) => !states.includes(value)),
            ]}
            onChoose={(value) => {
              const chosen = all.find((one) => one.value === value);
              if (chosen) set({ memberOf, states: [...states, chosen.value] });
            }}
          />
        </>
      )}
    </div>
  );
}
