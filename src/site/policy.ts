/** What every answer says beside its body: one table, which `serve`, the files for hosts and the pages themselves are written from. */
import { createHash } from 'node:crypto';
import { languages } from '../i18n/languages';
import { deskPath } from '../links';

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
];

/**
 * The app's pages carry their styles, read the content, keep what was read, frame a card of their own as an example, and are
 * framed by nobody. They share one policy, as visitors go from one to the next without asking the host.
 */
const pagePolicy = (style: string) =>
  [
    ...own.map((rule) => (rule.startsWith('style-src') ? `${rule} '${style}'` : rule)),
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "frame-src 'self'",
    // Named in src/offline: it gives the worker's address and no other.
    'trusted-types offline',
    "frame-ancestors 'none'",
  ].join('; ');

/**
 * The cards are there to be framed by anyone: no `frame-ancestors`, because even its `*` shuts out a page in a sandbox
 * or on someone's disk.
 */
export const embedPolicy = [...own, "trusted-types 'none'"].join('; ');

/** A page that only leads on to another. */
export const movedPolicy = "default-src 'none'; base-uri 'none'; form-action 'none'";

/** What a part of the site is answered with beside what holds above it. */
export interface HeaderRule {
  /** Without the base path. One that ends in `*` stands for all that begins so. */
  paths: readonly string[];
  headers: Readonly<Record<string, string>>;
}

export interface Circumstances {
  /** As `styleHash` gives it for any page of the app. */
  style: string;
  /** Whether the whole host may be held to https: it serves https, and nothing but this site. */
  isSecure?: boolean;
}

/** Everything that answers say, from the general to the particular: a later rule's header takes the place of an earlier one's. */
export function headerRules({ style, isSecure = false }: Circumstances): readonly HeaderRule[] {
  // nginx takes the first for the second.
  const first = ['/', '/index.html', '/404.html'];
  const pages = [
    ...first,
    ...[deskPath, ...Object.keys(languages).map((code) => `/${code}/`)].map((path) => `${path}*`),
  ];
  return [
    {
      paths: ['/*'],
      headers: {
        'Content-Security-Policy': pagePolicy(style),
        'X-Content-Type-Options': 'nosniff',
        'Referrer-Policy': 'strict-origin-when-cross-origin',
        'Permissions-Policy':
          'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
        // All of it is public, and a framed card in a sandbox has no origin to fetch its styles and fonts from.
        'Access-Control-Allow-Origin': '*',
        'Cross-Origin-Resource-Policy': 'cross-origin',
        'Cache-Control': 'no-cache',
        ...(isSecure && { 'Strict-Transport-Security': 'max-age=31536000' }),
      },
    },
    {
      paths: pages,
      headers: {
        'X-Frame-Options': 'DENY',
        'Cross-Origin-Opener-Policy': 'same-origin',
        'Cross-Origin-Resource-Policy': 'same-origin',
      },
    },
    // Their names hold a hash of what is in them.
    { paths: ['/assets/*'], headers: { 'Cache-Control': 'public, max-age=31536000, immutable' } },
    { paths: ['/embed/*'], headers: { 'Content-Security-Policy': embedPolicy } },
  ];
}

/**
 * All headers to answer a path with; what isn't there is answered with those of `/404.html`.
 * @param path without the base path and the query.
 */
export function headersFor(path: string, circumstances: Circumstances): Record<string, string> {
  const found = headerRules(circumstances).filter(({ paths }) => paths.some((one) => matches(one, path)));
  return Object.assign({}, ...found.map(({ headers }) => headers)) as Record<string, string>;
}

function matches(pattern: string, path: string): boolean {
  return pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
}

/** The policy of the app's pages, as they carry it themselves. @param styles that they carry, too. */
export function pagePolicyTag(styles: string): string {
  return policyTag(pagePolicy(hashOf(styles)));
}

/**
 * A policy for hosts that send no headers. It must stand before all that it is to hold for. Who may frame a page can't be said
 * there: browsers would complain of it.
 */
export function policyTag(policy: string): string {
  const rules = policy.split('; ').filter((rule) => !rule.startsWith('frame-ancestors'));
  return `<meta http-equiv="Content-Security-Policy" content="${rules.join('; ')}">`;
}

/**
 * How a policy names the styles that a page carries: `sha256-…`.
 * @param html of any page of the app, `404.html` among them: all carry the same.
 * @throws where it carries none.
 */
export function styleHash(html: string): string {
  const style = /<style>(.*?)<\/style>/s.exec(html)?.[1];
  if (style === undefined) throw new Error('The page carries no styles: build the site again.');
  return hashOf(style);
}

function hashOf(styles: string): string {
  return `sha256-${createHash('sha256').update(styles).digest('base64')}`;
}
