import type { Note } from '../content/schema';
import { Mixed } from '../i18n/Mixed';
import { useWords } from '../i18n/useWords';

interface NotesProps {
  notes: readonly Note[] | undefined;
}

/** Where the two versions differ, said quietly. */
export function Notes({ notes }: NotesProps) {
  const { t, language } = useWords();
  const shown = notes?.filter(({ kind }) => kind === 'differs') ?? [];
  if (shown.length === 0) return null;

  return (
    <div
      role="note"
      aria-label={t('statement.notes')}
      className="border-l-3 border-iron py-0.5 pl-5 print:break-before-avoid print:break-inside-avoid"
    >
      {shown.map(({ text }, index) => (
        <p key={index} className="max-w-2xl py-1 text-name text-quiet">
          <Mixed text={text[language] ?? ''} language={language} />
        </p>
      ))}
    </div>
  );
}
