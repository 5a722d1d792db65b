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

/** The app's pages read the content, and are framed by nobody. */
const pagePolicy = [...own, "connect-src 'self'", "manifest-src 'self'", "frame-ancestors 'none'"].join('; ');

/**
 * The cards are there to be framed by anyone: no `frame-ancestors`, because even its `*` shuts out a page in a sandbox
 * or on someone's disk.
 */
const embedPolicy = own.join('; ');

/** The Content-Security-Policy to serve a path with. @param path without the base path. */
export function contentSecurityPolicy(path: string): string {
  return path.startsWith('/embed/') ? embedPolicy : pagePolicy;
}
