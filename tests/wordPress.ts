/**
 * What WordPress does with the address of a site that isn't on its list, told anew from its behaviour (7.0:
 * `WP_oEmbed::discover`, `wp_filter_oembed_result`, `wp-embed.js`).
 */

const allowed: Record<string, readonly string[]> = {
  a: ['href'],
  blockquote: [],
  iframe: ['src', 'width', 'height', 'frameborder', 'marginwidth', 'marginheight', 'scrolling', 'title'],
};

/** The address of a page's oEmbed file, looked for in the head and in the first 150 KB; null where it finds none. */
export function discovered(page: string): string | null {
  const start = Buffer.from(page)
    .subarray(0, 150 * 1024)
    .toString();
  const [head = ''] = start.split(/<\/head>/i);
  for (const [, inside = ''] of head.matchAll(/<link([^<>]+)>/gi)) {
    const attributes = new Map(attributesOf(inside));
    const href = attributes.get('href');
    if (attributes.get('type') === 'application/json+oembed' && href) return decoded(href);
  }
  return null;
}

/** What is left of a file's `html` before anything is added to it; null where it is refused. */
export function filtered(html: string): string | null {
  const kept = html.replace(
    /<(\/?)([a-z][a-z0-9]*)([^<>]*)>/gi,
    (_, slash: string, tag: string, rest: string) => {
      const names = allowed[tag.toLowerCase()];
      if (!names) return '';
      const attributes = attributesOf(rest).filter(([name]) => names.includes(name));
      return `<${slash}${tag}${attributes.map(([name, value]) => ` ${name}="${value}"`).join('')}>`;
    },
  );
  const found = /(<blockquote>.*?<\/blockquote>)?.*(<iframe.*?><\/iframe>)/su.exec(kept);
  return found ? (found[1] ?? '') + found[2] : null;
}

/** What stands in a post: the frame, sandboxed and unseen until it has spoken, and the quotation until then. */
export function embedded(html: string, secret: string): string {
  return filtered(html)!
    .replace('<blockquote', `<blockquote class="wp-embedded-content" data-secret="${secret}"`)
    .replace(/ src="([^"]*)"/, ` src="$1#?secret=${secret}" data-secret="${secret}"`)
    .replace(
      '<iframe',
      '<iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted" style="position: absolute; visibility: hidden;"',
    );
}

/** The script of a post that has embedded something, for its page. */
export const receiver = `
  addEventListener('message', ({ data, source }) => {
    if (!data || /[^a-z0-9]/i.test(data.secret)) return;
    const withSecret = (tag) => [...document.querySelectorAll(tag + '[data-secret="' + data.secret + '"]')];
    for (const quotation of withSecret('blockquote')) quotation.style.display = 'none';
    for (const frame of withSecret('iframe')) {
      if (source !== frame.contentWindow) continue;
      frame.removeAttribute('style');
      if (data.message === 'height') frame.height = Math.min(1000, Math.max(200, parseInt(data.value, 10) || 0));
      if (data.message === 'link') {
        const isOurs = new URL(data.value).host === new URL(frame.src).host;
        if (isOurs && document.activeElement === frame) top.location.href = data.value;
      }
    }
  });
  addEventListener('DOMContentLoaded', () => {
    for (const frame of document.querySelectorAll('iframe.wp-embedded-content')) {
      if (!frame.dataset.secret) {
        frame.dataset.secret = 'late0secret';
        frame.src += '#?secret=late0secret';
      }
      frame.contentWindow.postMessage({ message: 'ready', secret: frame.dataset.secret }, '*');
    }
  });
`;

function attributesOf(text: string): [name: string, value: string][] {
  return [...text.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [
    name.toLowerCase(),
    value,
  ]);
}

function decoded(text: string): string {
  return text
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}
