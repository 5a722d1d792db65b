import { createHash } from 'node:crypto';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { contentSecurityPolicy, styleHash } from '../../src/site/policy';
import { serve } from '../../src/site/serve';

const page = '<!doctype html><title>“인용”</title><style>.a{color:red}\n.b::before{content:“”}</style><p>…';
const hash = createHash('sha256').update('.a{color:red}\n.b::before{content:“”}').digest('base64');

/** A rule of a policy, as a browser reads it: its name and what it allows. */
const rule = (policy: string, name: string) =>
  policy
    .split('; ')
    .map((one) => one.split(' '))
    .find(([first]) => first === name)
    ?.slice(1);

test('A page may show the styles that it carries, and no others', () => {
  const policy = contentSecurityPolicy('/ko/', styleHash(page));
  expect(rule(policy, 'style-src')).toEqual(["'self'", `'sha256-${hash}'`]);
  expect(rule(policy, 'script-src')).toEqual(["'self'"]);
});

test('A card to frame carries no styles, so its policy allows none', () => {
  expect(rule(contentSecurityPolicy('/embed/ko/a/b/', styleHash(page)), 'style-src')).toEqual(["'self'"]);
});

test('A page without styles has no hash to be served by', () => {
  expect(() => styleHash('<!doctype html><p>…')).toThrow('build the site again');
});

test('The server allows the styles that stand in the folder’s pages', async () => {
  const directory = await mkdtemp(path.join(tmpdir(), 'served-'));
  await writeFile(path.join(directory, '404.html'), page);
  const server = await serve({ directory, base: '/', port: 0 });
  try {
    const address = server.address() as { port: number };
    const response = await fetch(`http://localhost:${address.port}/nowhere/`);
    expect(response.status).toBe(404);
    expect(response.headers.get('content-security-policy')).toContain(`'sha256-${hash}'`);
  } finally {
    server.close();
  }
});
