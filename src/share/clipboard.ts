/** What is copied: plain for a message, and, where it has a form of its own, rich for a document. */
export interface Clip {
  text: string;
  /** The same as HTML. */
  html?: string;
}

/**
 * Puts a clip on the clipboard, plain and rich at once. Call it while a press is being handled. In-app browsers
 * often lack the Clipboard API; there the older way, through a `copy` event, is tried.
 * @returns whether it is there now.
 */
export async function writeClipboard(clip: Clip): Promise<boolean> {
  try {
    await writeByApi(clip);
    return true;
  } catch {
    return writeByCopyEvent(clip);
  }
}

function writeByApi({ text, html }: Clip): Promise<void> {
  if (html === undefined) return navigator.clipboard.writeText(text);
  const blob = (type: string, content: string) => new Blob([content], { type });
  return navigator.clipboard.write([
    new ClipboardItem({
      'text/plain': blob('text/plain', text),
      'text/html': blob('text/html', html),
    }),
  ]);
}

/** Safari copies only where something is selected, and a modal dialog lets nothing outside it be selected. */
function writeByCopyEvent({ text, html }: Clip): boolean {
  const focused = document.activeElement;
  const field = document.createElement('textarea');
  field.value = text;
  field.className = 'sr-only';
  (focused?.closest('dialog') ?? document.body).append(field);
  field.select();
  let isWritten = false;
  const handleCopy = (event: ClipboardEvent) => {
    event.preventDefault();
    event.clipboardData?.setData('text/plain', text);
    if (html !== undefined) event.clipboardData?.setData('text/html', html);
    isWritten = event.clipboardData !== null;
  };
  document.addEventListener('copy', handleCopy);
  try {
    return document.execCommand('copy') && isWritten;
  } catch {
    return false;
  } finally {
    document.removeEventListener('copy', handleCopy);
    field.remove();
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  }
}
