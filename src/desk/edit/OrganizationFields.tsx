import { useState } from 'react';
import type { Draft } from '../draft/draft';
import { proposeOrganization } from '../draft/editSpeakers';
import { Button } from '../Button';
import { useDesk } from '../DeskTools';
import type { Deed } from '../deeds';
import { useDeskWords } from '../useDeskWords';
import { useNames } from '../useNames';
import { idOf } from './idOf';
import { Membership } from './Membership';
import { NewName } from './NewName';
import { SelectField } from './SelectField';

interface OrganizationFieldsProps {
  label: string;
  /** Where a heading says it already. */
  isLabelHidden?: boolean;
  /** Their ids, in order. */
  chosen: readonly string[];
  deed: Deed;
  onChoose: (draft: Draft, chosen: string[]) => Draft;
}

const someoneNew = '+';

/** Organizations in a row, each to be taken away, and a way to add one that the network has or hasn't yet. */
export function OrganizationFields({
  label,
  isLabelHidden = false,
  chosen,
  deed,
  onChoose,
}: OrganizationFieldsProps) {
  const { t } = useDeskWords();
  const { draft: now, network, change } = useDesk();
  const { organization, written } = useNames();
  const [isAdding, setIsAdding] = useState(false);

  return (
    <div role="group" aria-label={label} className="grid content-start">
      {!isLabelHidden && (
        <p aria-hidden="true" className="text-small text-quiet">
          {label}
        </p>
      )}
      <ul className="flex flex-wrap items-center gap-x-5 text-name">
        {chosen.map((id) => (
          <li key={id} className="flex items-center gap-2">
            {organization(id)}
            <Button
              kind="plain"
              onClick={() =>
                change(deed, (draft) =>
                  onChoose(
                    draft,
                    chosen.filter((one) => one !== id),
                  ),
                )
              }
            >
              {t('action.remove')}
              <span className="sr-only"> {organization(id)}</span>
            </Button>
          </li>
        ))}
      </ul>
      <SelectField
        label={label}
        isLabelHidden
        value=""
        className="max-w-sm"
        options={[
          { value: '', name: t('field.addOrganization') },
          ...network.organizations
            .filter(({ id }) => !chosen.includes(id))
            .map(({ id, name }) => ({ value: id, name: written(name) })),
          { value: someoneNew, name: t('field.newOrganization') },
        ]}
        onChoose={(id) => {
          if (id === someoneNew) setIsAdding(true);
          else if (id) change(deed, (draft) => onChoose(draft, [...chosen, id]));
        }}
      />
      {now.organizations
        .filter(({ id }) => chosen.includes(id))
        .map((one) => (
          <div key={one.id} className="grid gap-1 border-l-3 border-celadon pt-2 pl-4">
            <p aria-hidden="true" className="text-list font-semibold">
              {organization(one.id)}
            </p>
            <Membership organization={one} />
          </div>
        ))}
      {isAdding && (
        <NewName
          title={t('field.newOrganization')}
          onCancel={() => setIsAdding(false)}
          onAdd={(name) => {
            const id = idOf(name, network.organizations, 'organization');
            change(deed, (draft) =>
              onChoose(proposeOrganization(draft, { id, name, states: [] }), [...chosen, id]),
            );
            setIsAdding(false);
          }}
        />
      )}
    </div>
  );
}
