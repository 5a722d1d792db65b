import { useId, useRef, useState, type ClipboardEvent, type FormEvent } from 'react';
import type { Refusal } from '../importer/refusal';
import { readText } from '../importer/readText';
import type { SourceText } from '../importer/source';
import { Button } from '../Button';
import { useDeskWords } from '../useDeskWords';
import { DropZone } from './DropZone';
import { FileList } from './FileList';
import { openFiles, type Opened } from './openFiles';
import { htmlAsText, pastedHtml } from './pasted';

interface StartProps {
  /** @returns why the texts are no release, or null where they were read. */
  onRead: (texts: SourceText[]) => Refusal | null;
}

/** The empty desk: paste or drop a release, and have it read. */
export function Start({ onRead }: StartProps) {
  const { t } = useDeskWords();
  const pasted = t('start.pastedName');
  const [text, setText] = useState('');
  const [files, setFiles] = useState<Opened[]>([]);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const message = useRef<HTMLParagraphElement>(null);
  const id = useId();

  function handleSubmit(event: FormEvent) {
    event.preventDefault();
    const typed = text.trim() === '' ? [] : [{ name: '', text: readText(text) }];
    const opened = files.flatMap((file) => ('text' in file ? [file.text] : []));
    setRefusal(onRead([...typed, ...opened]));
    message.current?.focus();
  }

  async function handlePaste(event: ClipboardEvent<HTMLTextAreaElement>) {
    const html = pastedHtml(event.clipboardData);
    if (html === null) return;
    event.preventDefault();
    const { selectionStart, selectionEnd } = event.currentTarget;
    const plain = event.clipboardData.getData('text/plain');
    const words = await htmlAsText(html, plain);
    setText((now) => now.slice(0, selectionStart) + words + now.slice(selectionEnd));
  }

  async function handleFiles(chosen: Iterable<File>) {
    const opened = await openFiles(chosen);
    setFiles((before) => [...before, ...opened]);
  }

  return (
    <DropZone onFiles={(chosen) => void handleFiles(chosen)}>
      <form onSubmit={handleSubmit} className="grid gap-6">
        <label htmlFor={id} className="text-name">
          <span className="font-semibold">{t('start.paste')}</span>
          <span className="block text-list text-quiet">{t('start.pasteHint')}</span>
        </label>
        <textarea
          id={id}
          value={text}
          rows={12}
          onChange={(event) => setText(event.target.value)}
          onPaste={(event) => void handlePaste(event)}
          aria-label={t('start.paste')}
          aria-describedby={`${id}-refused`}
          placeholder={t('start.placeholder')}
          className="-mt-3 block max-h-[60vh] min-h-64 w-full resize-y border border-quiet bg-paper px-4 py-3 font-serif text-body placeholder:text-quiet"
        />
        <p
          ref={message}
          id={`${id}-refused`}
          role="alert"
          tabIndex={-1}
          className={refusal ? 'max-w-3xl border-l-3 border-iron pl-4 outline-none' : 'hidden'}
        >
          {refusal && t(`refusal.${refusal.kind}`)}
        </p>
        <FileList
          files={files}
          pasted={text.trim() === '' ? null : pasted}
          onChoose={(chosen) => void handleFiles(chosen)}
          onRemove={(index) => setFiles(files.toSpliced(index, 1))}
        />
        <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
          <Button kind="first" type="submit">
            {t('start.read')}
          </Button>
          <p className="max-w-xl text-list text-quiet">{t('start.private')}</p>
        </div>
      </form>
    </DropZone>
  );
}
