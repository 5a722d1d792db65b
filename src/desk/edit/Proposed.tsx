import { dropOrganization, dropPerson, renameOrganization, renamePerson } from '../draft/editSpeakers';
import { Button } from '../Button';
import { useDesk } from '../DeskTools';
import { useDeskWords } from '../useDeskWords';
import { useNames } from '../useNames';
import { Group } from './Group';
import { Membership } from './Membership';
import { TextField } from './TextField';

/** People and organizations that the release names and the network doesn't have yet. */
export function Proposed() {
  const { t } = useDeskWords();
  const { draft, network, change } = useDesk();
  const { written } = useNames();
  const all = [
    ...draft.people.map((one) => ({ ...one, own: null, rename: renamePerson, drop: dropPerson })),
    ...draft.organizations.map((one) => ({
      ...one,
      own: one,
      rename: renameOrganization,
      drop: dropOrganization,
    })),
  ];
  if (all.length === 0) return null;

  return (
    <Group title={t('group.proposed')} hint={t('group.proposedHint')}>
      {all.map(({ id, name, own, rename, drop }) => (
        <div
          key={`${own ? 'organization' : 'person'} ${id}`}
          className="grid gap-x-6 gap-y-3 border-l-3 border-celadon pl-4 sm:grid-cols-[1fr_1fr_auto]"
        >
          {network.languages.map((code) => (
            <TextField
              key={code}
              label={t('field.nameIn', { language: t(`inLanguage.${code}`) })}
              lang={code}
              value={name[code] ?? ''}
              onWrite={(words) => change('name', (draftNow) => rename(draftNow, id, code, words))}
            />
          ))}
          <Button
            kind="plain"
            className="justify-self-start"
            onClick={() => change('name', (draftNow) => drop(draftNow, id))}
          >
            {t('field.notNew')}
            <span className="sr-only"> {written(name)}</span>
          </Button>
          {own && <Membership organization={own} />}
        </div>
      ))}
    </Group>
  );
}
