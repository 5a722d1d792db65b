import { useState } from 'react';
import type { DraftStatement } from '../draft/draft';
import {
  addCoSpeaker,
  proposePerson,
  removeCoSpeaker,
  setOrganizations,
  setOwnOrganizations,
  setSpeaker,
  setTitle,
} from '../draft/editSpeakers';
import { Button } from '../Button';
import { useDesk } from '../DeskTools';
import { useDeskWords } from '../useDeskWords';
import { useNames } from '../useNames';
import { idOf } from './idOf';
import { NewName } from './NewName';
import { OrganizationFields } from './OrganizationFields';
import { SelectField } from './SelectField';
import { TextField } from './TextField';

const nobody = '-';
const someoneNew = '+';

/** Who speaks, with which title, for whom. */
export function SpeakerFields({ statement }: { statement: DraftStatement }) {
  const { t } = useDeskWords();
  const { network, languages, change } = useDesk();
  const { person, written } = useNames();
  const [isAdding, setIsAdding] = useState(false);
  const { id, speaker, coSpeakers, organizations } = statement;
  const people = network.people.map((one) => ({ value: one.id, name: written(one.name) }));
  const others = people.filter(
    ({ value }) => value !== speaker && coSpeakers.every((one) => one.speaker !== value),
  );

  return (
    <div className="grid gap-4">
      <SelectField
        label={t('field.speaker')}
        value={speaker ?? nobody}
        className="max-w-sm"
        options={[
          { value: nobody, name: t('field.noSpeaker') },
          ...people,
          { value: someoneNew, name: t('field.newPerson') },
        ]}
        onChoose={(value) => {
          setIsAdding(value === someoneNew);
          if (value !== someoneNew) {
            change('speaker', (draft) => setSpeaker(draft, id, value === nobody ? null : value));
          }
        }}
      />
      {isAdding && (
        <NewName
          title={t('field.newPerson')}
          onCancel={() => setIsAdding(false)}
          onAdd={(name) => {
            const added = idOf(name, network.people, 'person');
            change('speaker', (draft) => setSpeaker(proposePerson(draft, { id: added, name }), id, added));
            setIsAdding(false);
          }}
        />
      )}
      {speaker !== undefined && (
        <div className="grid gap-x-6 gap-y-3 sm:grid-cols-2">
          {languages.map((code) => (
            <TextField
              key={code}
              label={t('field.titleIn', { language: t(`inLanguage.${code}`) })}
              lang={code}
              value={statement.title[code] ?? ''}
              onWrite={(title) => change('title', (draft) => setTitle(draft, id, code, title))}
            />
          ))}
        </div>
      )}
      {coSpeakers.map((one) => (
        <div key={one.speaker} className="grid gap-x-6 gap-y-3 border-l border-rule pl-4 sm:grid-cols-2">
          <p className="flex flex-wrap items-center gap-x-3 text-name sm:col-span-2">
            {t('field.together', { name: person(one.speaker) })}
            <Button
              kind="plain"
              onClick={() => change('speaker', (draft) => removeCoSpeaker(draft, id, one.speaker))}
            >
              {t('action.remove')}
              <span className="sr-only"> {person(one.speaker)}</span>
            </Button>
          </p>
          {languages.map((code) => (
            <TextField
              key={code}
              label={t('field.titleIn', { language: t(`inLanguage.${code}`) })}
              lang={code}
              value={one.title?.[code] ?? ''}
              onWrite={(title) => change('title', (draft) => setTitle(draft, id, code, title, one.speaker))}
            />
          ))}
          <div className="sm:col-span-2">
            <OrganizationFields
              label={t('field.ownOrganizations', { name: person(one.speaker) })}
              chosen={one.organizations ?? []}
              deed="organizations"
              onChoose={(draft, chosen) => setOwnOrganizations(draft, id, one.speaker, chosen)}
            />
          </div>
        </div>
      ))}
      <OrganizationFields
        label={t(speaker === undefined ? 'field.organizationsSpeak' : 'field.organizations')}
        chosen={organizations}
        deed="organizations"
        onChoose={(draft, chosen) => setOrganizations(draft, id, chosen)}
      />
      {speaker !== undefined && (
        <SelectField
          label={t('field.coSpeaker')}
          value=""
          className="max-w-sm"
          options={[{ value: '', name: t('field.addCoSpeaker') }, ...others]}
          onChoose={(value) => value && change('speaker', (draft) => addCoSpeaker(draft, id, value))}
        />
      )}
    </div>
  );
}
