import { manifestPath, underBase } from '../../links';
import { headerRules, headersFor, type Circumstances } from '../policy';
import type { Redirect } from '../redirects';
import { hostPaths } from './hostPaths';

/** What is worth compressing, beside HTML. */
const texts = [
  'text/css',
  'text/plain',
  'text/xml',
  'text/javascript',
  'application/javascript',
  'application/json',
  'application/manifest+json',
  'application/xml',
  'image/svg+xml',
];

/**
 * The site for nginx: one `location`, to be included in a `server`. A location that sends a header of its own inherits none,
 * so each names all of its headers.
 * @param base from `/` to `/`; below it lies the folder.
 */
export function nginxFile(
  circumstances: Circumstances,
  base: string,
  redirects: readonly Redirect[],
): string {
  const [everywhere, ...parts] = headerRules(circumstances);
  const headersAt = (path: string) => addHeaders(headersFor(sample(path), circumstances));
  const notFound = underBase(base, '/404.html');
  const inside = [
    ...addHeaders({ ...everywhere?.headers }),
    '',
    'index index.html;',
    'charset utf-8;',
    `charset_types ${texts.join(' ')};`,
    '# Where the brotli module is loaded, `brotli on` and `brotli_types` may stand beside these.',
    'gzip on;',
    'gzip_vary on;',
    'gzip_proxied any;',
    'gzip_comp_level 6;',
    'gzip_min_length 256;',
    `gzip_types ${texts.join(' ')};`,
    'server_tokens off;',
    '# Behind another server, this one’s own address is nobody’s.',
    'absolute_redirect off;',
    `error_page 403 404 =404 ${notFound};`,
    '',
    ...parts.flatMap(({ paths }) => [...block(locationOf(paths, base), headersAt(paths[0]!)), '']),
    ...block(`location = ${underBase(base, manifestPath)}`, [
      'types { }',
      'default_type application/manifest+json;',
    ]),
    '',
    `# What hosts are told is nobody’s to open.`,
    ...block(locationOf(Object.values(hostPaths), base), ['return 404;']),
    ...redirects.flatMap(({ from, to }) => block(`location = ${from}`, [`return 301 ${to};`])),
  ];
  return [
    '# For nginx: include this file in the `server` of the site, whose `root` is the folder that holds what is served at /.',
    '# It changes with the pages’ styles: have nginx reload it (nginx -s reload) whenever the folder has changed.',
    ...block(`location ^~ ${base}`, inside),
    '',
  ].join('\n');
}

function block(head: string, lines: readonly string[]): string[] {
  return [`${head} {`, ...lines.map((line) => (line === '' ? '' : `  ${line}`)), '}'];
}

/** A path that a pattern of the table fits. */
function sample(pattern: string): string {
  return pattern.replace('*', '');
}

function locationOf(paths: readonly string[], base: string): string {
  const [first] = paths;
  if (paths.length === 1 && first?.endsWith('*')) return `location ^~ ${underBase(base, sample(first))}`;
  const ends = paths.map((path) => {
    const name = sample(path).slice(1).replaceAll('.', '\\.');
    return path.endsWith('*') ? name : `${name}$`;
  });
  return `location ~ ^${base.replaceAll('.', '\\.')}(?:${ends.join('|')})`;
}

function addHeaders(headers: Readonly<Record<string, string>>): string[] {
  return Object.entries(headers).map(([name, value]) => {
    if (/["$\\]/.test(value))
      throw new Error(`nginx would read ${name} otherwise than it is meant: ${value}`);
    return `add_header ${name} "${value}" always;`;
  });
}
