import { useId } from 'react';
import { Button } from '../Button';
import { useDeskWords } from '../useDeskWords';
import type { Opened } from './openFiles';

interface FileListProps {
  files: readonly Opened[];
  /** What the pasted text is called, where there is some. */
  pasted: string | null;
  onChoose: (files: File[]) => void;
  onRemove: (index: number) => void;
}

/** The files that are parts of the release, and a way to choose more. */
export function FileList({ files, pasted, onChoose, onRemove }: FileListProps) {
  const { t } = useDeskWords();
  const id = useId();
  return (
    <div className="grid gap-3 border-t border-line pt-5">
      <p className="text-name">
        <span className="font-semibold">{t('start.files')}</span>
        <span id={`${id}-hint`} className="block max-w-3xl text-list text-quiet">
          {t('start.filesHint')}
        </span>
      </p>
      {/* The browser's own button speaks the browser's language, and says that no file is chosen where some are. */}
      <label className="inline-flex min-h-11 cursor-pointer items-center justify-self-start border border-celadon px-4 text-name font-medium text-celadon outline-offset-2 outline-ink hover:bg-celadon-pale has-focus-visible:outline-2">
        {t('start.chooseFiles')}
        <input
          type="file"
          multiple
          accept=".txt,.md,.docx,.html,.htm,text/plain,text/html"
          onChange={(event) => {
            onChoose([...(event.target.files ?? [])]);
            event.target.value = '';
          }}
          aria-describedby={`${id}-hint`}
          className="sr-only"
        />
      </label>
      {files.length > 0 && (
        <ul aria-label={t('start.parts')} className="grid max-w-3xl text-name">
          {pasted && <li className="border-b border-line py-2.5 text-quiet">{pasted}</li>}
          {files.map((file, index) => (
            <li key={index} className="flex flex-wrap items-baseline gap-x-4 border-b border-line py-1">
              <span className="min-w-0 grow py-1.5">
                <span className="font-medium">{file.name}</span>
                {'unreadable' in file && (
                  <span role="alert" className="block text-list text-iron">
                    {t(`file.${file.unreadable}`)}
                  </span>
                )}
              </span>
              <Button kind="plain" onClick={() => onRemove(index)}>
                {t('start.remove')}
                <span className="sr-only"> {file.name}</span>
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
