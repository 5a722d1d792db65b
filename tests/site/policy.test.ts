import { createHash } from 'node:crypto';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { embedPolicy, headersFor, pagePolicyTag, policyTag, styleHash } from '../../src/site/policy';
import { serve } from '../../src/site/serve';

const styles = '.a{color:red}\n.b::before{content:“”}';
const page = `<!doctype html><title>“인용”</title><style>${styles}</style><p>…`;
const hash = createHash('sha256').update(styles).digest('base64');
const style = styleHash(page);
const policyOf = (address: string) => headersFor(address, { style })['Content-Security-Policy']!;

/** A rule of a policy, as a browser reads it: its name and what it allows. */
const rule = (policy: string, name: string) =>
  policy
    .split('; ')
    .map((one) => one.split(' '))
    .find(([first]) => first === name)
    ?.slice(1);

test('A page may show the styles that it carries, and no others', () => {
  expect(rule(policyOf('/ko/'), 'style-src')).toEqual(["'self'", `'sha256-${hash}'`]);
  expect(rule(policyOf('/ko/'), 'script-src')).toEqual(["'self'"]);
});

test('A card to frame carries no styles, so its policy allows none', () => {
  expect(rule(policyOf('/embed/ko/a/b/'), 'style-src')).toEqual(["'self'"]);
});

test('Nothing but a card to frame may be framed', () => {
  for (const address of ['/', '/en/', '/ko/releases/a/b/', '/desk/', '/404.html']) {
    expect(rule(policyOf(address), 'frame-ancestors'), address).toEqual(["'none'"]);
    expect(headersFor(address, { style })['X-Frame-Options'], address).toBe('DENY');
  }
  expect(rule(policyOf('/content/network.json'), 'frame-ancestors')).toEqual(["'none'"]);
  expect(rule(policyOf('/embed/ko/a/b/'), 'frame-ancestors')).toBeUndefined();
  expect(headersFor('/embed/ko/a/b/', { style })).not.toHaveProperty('X-Frame-Options');
});

test('Scripts can make no markup of text; the one policy that they may name is for the address of what works offline', () => {
  for (const address of ['/en/', '/embed/en/a/b/'])
    expect(rule(policyOf(address), 'require-trusted-types-for')).toEqual(["'script'"]);
  expect(rule(policyOf('/en/'), 'trusted-types')).toEqual(['offline']);
  expect(rule(policyOf('/embed/en/a/b/'), 'trusted-types')).toEqual(["'none'"]);
});

test('What bears a hash in its name is kept for ever; all else is asked for anew, and the same is sent once', () => {
  const kept = (address: string) => headersFor(address, { style })['Cache-Control'];
  expect(kept('/assets/main-Dx4f.js')).toBe('public, max-age=31536000, immutable');
  for (const address of ['/', '/en/', '/content/network.json', '/sw.js', '/embed/en/a/b/', '/cards/en.png'])
    expect(kept(address), address).toBe('no-cache');
});

test('A host that serves https and nothing but this site is held to https', () => {
  expect(headersFor('/en/', { style, isSecure: true })['Strict-Transport-Security']).toBe('max-age=31536000');
  expect(headersFor('/en/', { style })).not.toHaveProperty('Strict-Transport-Security');
});

test('A page says of itself what the host says of it, but for who may frame it', () => {
  const said = (tag: string) =>
    /^<meta http-equiv="Content-Security-Policy" content="([^"]+)">$/.exec(tag)?.[1];
  expect(`${said(pagePolicyTag(styles))}; frame-ancestors 'none'`).toBe(policyOf('/ko/'));
  expect(said(policyTag(embedPolicy))).toBe(policyOf('/embed/ko/a/b/'));
});

test('A page without styles has no hash to be served by', () => {
  expect(() => styleHash('<!doctype html><p>…')).toThrow('build the site again');
});

test('The server says of each address what is said of it, and of what isn’t there what is said of the page for that', async () => {
  const directory = await mkdtemp(path.join(tmpdir(), 'served-'));
  await writeFile(path.join(directory, '404.html'), page);
  await writeFile(path.join(directory, 'robots.txt'), 'User-agent: *');
  const server = await serve({ directory, base: '/', port: 0 });
  try {
    const { port } = server.address() as { port: number };
    const answers = [
      ['/robots.txt?a=/embed/', 200, '/robots.txt'],
      ['/nowhere/', 404, '/404.html'],
      ['/embed/nowhere/', 404, '/404.html'],
    ] as const;
    for (const [address, status, as] of answers) {
      // oxlint-disable-next-line no-await-in-loop
      const response = await fetch(`http://localhost:${port}${address}`);
      expect(response.status).toBe(status);
      const said = Object.entries(headersFor(as, { style })).map(([name]) => [
        name,
        response.headers.get(name),
      ]);
      expect(Object.fromEntries(said), address).toEqual(headersFor(as, { style }));
      expect(response.headers.get('X-Frame-Options')).toBe(status === 404 ? 'DENY' : null);
    }
  } finally {
    server.close();
  }
});
