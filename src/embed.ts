/**
 * What a framed statement says to the page around it, and nothing of the app: how high it is, and where its reader
 * wants to go. These are the messages of WordPress's own embedded posts. WordPress frames the page in a sandbox,
 * where no link opens, and puts a secret behind its address: `#?secret=…`. Where nobody did, this keeps quiet.
 *
 * Loaded as a classic script, so it imports nothing: in that sandbox a page has no origin, and a host would have to
 * allow every origin before a module came.
 */

/** The secret of the page around this one; it may come after this page did. */
function secret(): string | undefined {
  if (window.parent === window) return undefined;
  return /^#\?secret=([a-z\d]+)$/i.exec(window.location.hash)?.[1];
}

function tell(message: 'height' | 'link', value: number | string) {
  // Whoever frames the page isn't known. Nothing leaves but a height and a public address.
  if (secret()) window.parent.postMessage({ message, value, secret: secret() }, '*');
}

/** The height of what is on the card, without the room left between the words and the byline. */
function tellHeight() {
  const height = (id: string) => document.getElementById(id)!.getBoundingClientRect().height;
  tell('height', Math.ceil(height('card') - height('room')));
}

for (const event of ['load', 'resize', 'hashchange']) window.addEventListener(event, tellHeight);
void document.fonts.ready.then(tellHeight);

window.addEventListener('message', ({ source, data }: MessageEvent<Record<string, unknown> | null>) => {
  // The page around was not listening yet when the height was told.
  if (source === window.parent && data?.['message'] === 'ready' && data['secret'] === secret()) tellHeight();
});

document.addEventListener('click', (event) => {
  const link = (event.target as Element).closest('a');
  if (!link || !secret() || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  tell('link', link.href);
});
