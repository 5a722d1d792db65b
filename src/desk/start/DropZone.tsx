import { useState, type DragEvent, type ReactNode } from 'react';
import { useDeskWords } from '../useDeskWords';

interface DropZoneProps {
  onFiles: (files: File[]) => void;
  children: ReactNode;
}

/** Takes files that are dropped anywhere on it; nothing happens to a file dropped beside. */
export function DropZone({ onFiles, children }: DropZoneProps) {
  const { t } = useDeskWords();
  const [isOver, setIsOver] = useState(false);

  function handleOver(event: DragEvent) {
    if (!event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    setIsOver(true);
  }

  function handleDrop(event: DragEvent) {
    setIsOver(false);
    const files = [...event.dataTransfer.files];
    if (files.length === 0) return;
    event.preventDefault();
    onFiles(files);
  }

  return (
    <div
      onDragOver={handleOver}
      onDragLeave={() => setIsOver(false)}
      onDrop={handleDrop}
      className="relative"
    >
      {children}
      {isOver && (
        <p className="pointer-events-none absolute -inset-3 grid place-items-center border-2 border-celadon bg-celadon-pale font-serif text-section font-semibold">
          {t('start.drop')}
        </p>
      )}
    </div>
  );
}
