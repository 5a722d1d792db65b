import { createHash } from 'node:crypto';

/** What a page of this site may do: show its own files, and nothing from elsewhere. Text never becomes markup or script. */
const own = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
];

/**
 * The app's pages carry their styles, read the content, frame a card of their own as an example, and are framed by
 * nobody.
 */
const pagePolicy = (style: string) =>
  [
    ...own.map((rule) => (rule.startsWith('style-src') ? `${rule} '${style}'` : rule)),
    "connect-src 'self'",
    "manifest-src 'self'",
    "frame-src 'self'",
    "frame-ancestors 'none'",
  ].join('; ');

/**
 * The cards are there to be framed by anyone: no `frame-ancestors`, because even its `*` shuts out a page in a sandbox
 * or on someone's disk.
 */
const embedPolicy = own.join('; ');

/**
 * The Content-Security-Policy to serve a path with.
 * @param path without the base path.
 * @param style as `styleHash` gives it for any page of the app.
 */
export function contentSecurityPolicy(path: string, style: string): string {
  return path.startsWith('/embed/') ? embedPolicy : pagePolicy(style);
}

/**
 * How a policy names the styles that a page carries: `sha256-…`.
 * @param html of any page of the app, `404.html` among them: all carry the same.
 * @throws where it carries none.
 */
export function styleHash(html: string): string {
  const style = /<style>(.*?)<\/style>/s.exec(html)?.[1];
  if (style === undefined) throw new Error('The page carries no styles: build the site again.');
  return `sha256-${createHash('sha256').update(style).digest('base64')}`;
}
