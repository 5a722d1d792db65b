import { useState } from 'react';
import type { DraftStatement } from '../draft/draft';
import { makeParagraph, markMissing, unmarkMissing } from '../draft/editBlocks';
import { renameStatement } from '../draft/editSpeakers';
import { Button } from '../Button';
import { useDesk } from '../DeskTools';
import { useDeskWords } from '../useDeskWords';
import { Group } from './Group';
import { NoteFields } from './NoteFields';
import { Paragraphs } from './Paragraphs';
import { PassageRow } from './PassageRow';
import { SpeakerFields } from './SpeakerFields';
import { TextField } from './TextField';

/** Everything about one statement that the desk guessed, to be put right. */
export function StatementEditor({ statement, place }: { statement: DraftStatement; place: number }) {
  const { t } = useDeskWords();
  const { draft, languages, change, goTo } = useDesk();
  const [open, setOpen] = useState<string | null>(null);
  const { id, passages, notes, missing } = statement;

  return (
    <div className="grid gap-8 pt-5 pb-8">
      <Group level={4} title={t('group.speaker')}>
        <SpeakerFields statement={statement} />
      </Group>
      <Group level={4} title={t('group.sentences')} hint={t('group.sentencesHint')}>
        <ol className="border-t border-line">
          {passages.map((passage, index) => (
            <PassageRow
              key={passage.id}
              statement={statement}
              passage={passage}
              number={index + 1}
              isOpen={open === passage.id}
              onToggle={() => setOpen(open === passage.id ? null : passage.id)}
            />
          ))}
        </ol>
      </Group>
      <Group level={4} title={t('group.notes')} hint={t('group.notesHint')}>
        <NoteFields place={place} notes={notes} passages={passages} />
      </Group>
      <Group level={4} title={t('group.paragraphs')} hint={t('group.paragraphsHint')}>
        <Paragraphs place={place} block={statement} />
        {languages.length > 1 &&
          languages.map((code) => (
            <label key={code} className="flex min-h-9 items-center gap-2 text-list">
              <input
                type="checkbox"
                checked={missing.includes(code)}
                onChange={({ target }) =>
                  change('missing', (now) => (target.checked ? markMissing : unmarkMissing)(now, id, code))
                }
                className="size-5 accent-celadon"
              />
              {t('field.missingHere', { language: t(`inLanguage.${code}`) })}
            </label>
          ))}
      </Group>
      <Group level={4} title={t('group.address')} hint={t(draft.published ? 'field.idKept' : 'field.idHint')}>
        {draft.published ? (
          <p className="text-name">{id}</p>
        ) : (
          <TextField
            label={t('field.statementId')}
            value={id}
            className="max-w-sm"
            onWrite={(wish) => change('id', (now) => renameStatement(now, id, wish.trim()))}
          />
        )}
      </Group>
      <div className="flex flex-wrap gap-x-6 gap-y-2">
        <Button onClick={() => goTo('preview', place)}>{t('action.preview')}</Button>
        <Button
          kind="plain"
          className="min-h-11"
          onClick={() => change('unquote', (now) => makeParagraph(now, id))}
        >
          {t('action.noStatement')}
        </Button>
      </div>
    </div>
  );
}
