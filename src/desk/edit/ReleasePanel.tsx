import { blocksOf } from '../draft/blocks';
import { setDate, setId, setMissingLanguages, setPublishers, setSource } from '../draft/editRelease';
import { useDesk } from '../DeskTools';
import { PanelHeading } from '../PanelHeading';
import { useDeskWords } from '../useDeskWords';
import { Group } from './Group';
import { HeadField } from './HeadField';
import { NoteFields } from './NoteFields';
import { OrganizationFields } from './OrganizationFields';
import { Paragraphs } from './Paragraphs';
import { Proposed } from './Proposed';
import { TextField } from './TextField';

/** What is true of the release as a whole. */
export function ReleasePanel() {
  const { t } = useDeskWords();
  const { draft, network, change } = useDesk();
  const { id, date, source, publishers, missing, contact, boilerplate, published } = draft;
  const absent = network.languages.filter(
    (code) => missing.includes(code) || blocksOf(draft).every(({ block }) => !block.text[code]?.length),
  );

  return (
    <>
      <PanelHeading hint={t('whole.hint')}>{t('view.release')}</PanelHeading>
      <div className="grid gap-8 border-t border-ink pt-4">
        <div className="grid gap-x-6 gap-y-4 sm:grid-cols-2">
          <TextField
            type="date"
            label={t('field.date')}
            value={date ?? ''}
            onWrite={(day) => day && change('date', (now) => setDate(now, day))}
          />
          <TextField
            label={t('field.id')}
            value={id}
            hint={t(published ? 'field.idKept' : 'field.idHint')}
            onWrite={(wish) => change('id', (now) => setId(now, wish.trim()))}
          />
          <TextField
            type="url"
            className="sm:col-span-2"
            label={t('field.source')}
            value={source ?? ''}
            hint={t('field.sourceHint')}
            onWrite={(address) => change('source', (now) => setSource(now, address))}
          />
        </div>
        <Group title={t('group.head')} hint={t('group.headHint')}>
          <div className="border-t border-line">
            <HeadField part="headline" />
            <HeadField part="dateline" />
            <HeadField part="label" />
          </div>
        </Group>
        <Group title={t('group.publishers')}>
          <OrganizationFields
            label={t('group.publishers')}
            isLabelHidden
            chosen={publishers}
            deed="publishers"
            onChoose={setPublishers}
          />
        </Group>
        <Proposed />
        <Group title={t('use.contact')} hint={t('group.contactHint')}>
          <Paragraphs place="contact" block={contact} />
          <NoteFields place="contact" notes={contact.notes} />
        </Group>
        <Group title={t('use.boilerplate')}>
          <Paragraphs place="boilerplate" block={boilerplate} />
          <NoteFields place="boilerplate" notes={boilerplate.notes} />
        </Group>
        {absent.length > 0 && (
          <Group title={t('group.languages')} hint={t('group.languagesHint')}>
            {absent.map((code) => (
              <label key={code} className="flex min-h-9 items-center gap-2 text-list">
                <input
                  type="checkbox"
                  checked={missing.includes(code)}
                  onChange={({ target }) =>
                    change('missing', (now) =>
                      setMissingLanguages(
                        now,
                        target.checked ? [...now.missing, code] : now.missing.filter((one) => one !== code),
                      ),
                    )
                  }
                  className="size-5 accent-celadon"
                />
                {t('field.missing', { language: t(`inLanguage.${code}`) })}
              </label>
            ))}
          </Group>
        )}
      </div>
    </>
  );
}
