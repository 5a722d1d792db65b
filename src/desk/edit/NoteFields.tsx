import type { Note } from '../../content/schema';
import type { BlockPlace } from '../draft/blocks';
import type { DraftPassage } from '../draft/draft';
import { addNote, changeNote, removeNote } from '../draft/editNotes';
import { typed } from '../draft/typed';
import { Button } from '../Button';
import { useDesk } from '../DeskTools';
import { useDeskWords } from '../useDeskWords';
import { SelectField } from './SelectField';
import { TextField } from './TextField';

const noteKinds = ['differs', 'slip'] as const;

interface NoteFieldsProps {
  place: BlockPlace;
  notes: readonly Note[];
  passages?: readonly DraftPassage[];
}

/** Notes: those for readers where the versions differ, and those of the source's slips, which no reader sees. */
export function NoteFields({ place, notes, passages = [] }: NoteFieldsProps) {
  const { t } = useDeskWords();
  const { network, change } = useDesk();

  return (
    <div role="group" aria-label={t('note.notes')} className="grid gap-3">
      {notes.map((note, index) => {
        const set = (changed: Note) => change('note', (draft) => changeNote(draft, place, index, changed));
        const { passage: _, ...unplaced } = note;
        return (
          <div key={index} className="grid gap-3 border-l-3 border-iron pl-4">
            <div className="flex flex-wrap items-end gap-x-6 gap-y-2">
              <SelectField
                label={t('note.kind')}
                value={note.kind}
                options={noteKinds.map((kind) => ({
                  value: kind,
                  name: t(`note.${kind}`),
                }))}
                onChoose={(kind) => set({ ...note, kind: kind as Note['kind'] })}
              />
              {passages.length > 0 && (
                <SelectField
                  label={t('note.about')}
                  value={note.passage ?? ''}
                  options={[
                    { value: '', name: t('note.whole') },
                    ...passages.map(({ id }, at) => ({
                      value: id,
                      name: t('passage.number', { number: at + 1 }),
                    })),
                  ]}
                  onChoose={(id) => set(id ? { ...unplaced, passage: id } : unplaced)}
                />
              )}
              <Button kind="plain" onClick={() => change('note', (draft) => removeNote(draft, place, index))}>
                {t('note.remove')}
              </Button>
            </div>
            <div className="grid gap-x-6 gap-y-3 sm:grid-cols-2">
              {network.languages.map((code) => (
                <TextField
                  key={code}
                  label={t('note.textIn', { language: t(`inLanguage.${code}`) })}
                  lang={code}
                  isLong
                  value={note.text[code] ?? ''}
                  onWrite={(text) =>
                    set({ ...note, text: { ...note.text, [code]: typed(text) || undefined } })
                  }
                />
              ))}
            </div>
          </div>
        );
      })}
      <div className="flex flex-wrap gap-x-5">
        {noteKinds.map((kind) => (
          <Button
            key={kind}
            kind="plain"
            onClick={() => change('note', (draft) => addNote(draft, place, { kind, text: {} }))}
          >
            {t(kind === 'differs' ? 'note.addDiffers' : 'note.addSlip')}
          </Button>
        ))}
      </div>
    </div>
  );
}
