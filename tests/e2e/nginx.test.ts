/** The site on nginx, under the file that the build writes for it: run for real, where it is installed. */
import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { headersFor, styleHash } from '../../src/site/policy';
import { nginxFolder, startNginx, type Answer, type Nginx } from './nginx';
import { statement } from './pageKinds';
import { filesIn, readFile, site, siteBelowPath, type BuiltSite } from './sites';

const isHere = nginxFolder() !== undefined;
if (!isHere) console.log('nginx isn’t installed: the site isn’t tried on it.');

const hostsOwn = ['_headers', '_redirects', 'nginx.conf', '.nojekyll'];

/** What each kind of file is answered as; nginx has more than one name for some. */
const types: Record<string, RegExp> = {
  html: /^text\/html; charset=utf-8$/,
  js: /^(application|text)\/javascript; charset=utf-8$/,
  css: /^text\/css; charset=utf-8$/,
  json: /^application\/json; charset=utf-8$/,
  xml: /^(application|text)\/xml; charset=utf-8$/,
  svg: /^image\/svg\+xml; charset=utf-8$/,
  txt: /^text\/plain; charset=utf-8$/,
  webmanifest: /^application\/manifest\+json; charset=utf-8$/,
  png: /^image\/png$/,
  woff2: /^font\/woff2$/,
};
const kind = (file: string) => file.split('.').at(-1)!;
const addressOf = ({ base }: BuiltSite, file: string) =>
  base + encodeURI(file.replace(/(^|\/)index\.html$/, '$1'));

if (isHere) {
  test.describe.configure({ mode: 'default' });
  let nginx: Nginx;
  test.beforeAll(async () => {
    nginx = await startNginx([site, siteBelowPath]);
  });
  test.afterAll(() => nginx.stop());

  for (const [name, built] of Object.entries({ 'at /': site, 'below a path': siteBelowPath })) {
    const { base } = built;
    const said = (path: string) => headersFor(path, { style: styleHash(readFile(built, '404.html')) });
    /** Those headers of an answer that the site says something of. */
    const heard = ({ headers }: Answer) => {
      const names = [...Object.keys(said('/')), 'Strict-Transport-Security'];
      const found = names.flatMap((one) => {
        const value = headers[one.toLowerCase()];
        return value === undefined ? [] : [[one, value]];
      });
      return Object.fromEntries(found) as Record<string, unknown>;
    };
    const expectNotFound = (answer: Answer, address: string) => {
      expect.soft(answer.status, address).toBe(404);
      expect.soft(answer.body.toString(), address).toBe(readFile(built, '404.html'));
      expect.soft(heard(answer), address).toEqual(said('/404.html'));
    };

    test(`every file comes as what it is, whole, under its headers, and is kept as long as it should be (${name})`, async () => {
      const files = filesIn(built.directory).filter((file) => !hostsOwn.includes(file));
      expect(files.length).toBeGreaterThan(500);
      const faults: unknown[] = [];
      for (const file of files) {
        const path = addressOf({ ...built, base: '/' }, file);
        // oxlint-disable-next-line no-await-in-loop
        const answer = await nginx.ask(built, addressOf(built, file));
        const type = answer.headers['content-type'] ?? '';
        const isWhole = answer.body.equals(readFileSync(`${built.directory}/${file}`));
        if (answer.status !== 200 || !types[kind(file)]?.test(type) || !isWhole)
          faults.push([file, answer.status, type, isWhole]);
        // A step of Playwright's for each would take longer than all of nginx.
        if (!isDeepStrictEqual(heard(answer), said(path))) faults.push([file, heard(answer)]);
      }
      expect(faults).toEqual([]);
    });

    test(`what is worth it comes compressed, and nothing is sent that a visitor has (${name})`, async () => {
      const asked = { headers: { 'Accept-Encoding': 'gzip' } };
      for (const file of [
        'en/index.html',
        'content/network.json',
        'sitemap.xml',
        'ko/feed.xml',
        'icon.svg',
      ]) {
        // oxlint-disable-next-line no-await-in-loop
        const answer = await nginx.ask(built, addressOf(built, file), asked);
        expect.soft(answer.headers['content-encoding'], file).toBe('gzip');
        expect.soft(answer.headers['vary'], file).toBe('Accept-Encoding');
        expect.soft(gunzipSync(answer.body).toString(), file).toBe(readFile(built, file));
        const known = { 'If-None-Match': answer.headers.etag! };
        // oxlint-disable-next-line no-await-in-loop
        const again = await nginx.ask(built, addressOf(built, file), {
          headers: { ...asked.headers, ...known },
        });
        expect.soft([again.status, again.body.length], file).toEqual([304, 0]);
        expect.soft(heard(again), file).toEqual(said(addressOf({ ...built, base: '/' }, file)));
      }
      for (const file of ['cards/en.png', filesIn(built.directory).find((one) => one.endsWith('.woff2'))!]) {
        // oxlint-disable-next-line no-await-in-loop
        const answer = await nginx.ask(built, addressOf(built, file), asked);
        expect.soft(answer.headers['content-encoding'], file).toBeUndefined();
      }
    });

    test(`what isn’t there is said to be missing, by the page for that, and what hosts are told is nobody’s (${name})`, async () => {
      const missing = ['nowhere', 'en/nowhere/', 'embed/nowhere/', 'assets/', 'assets/gone.js', ...hostsOwn];
      for (const one of missing) {
        // oxlint-disable-next-line no-await-in-loop
        expectNotFound(await nginx.ask(built, base + one), one);
      }
    });

    test(`a folder’s address gets its slash, and keeps its query, whatever the host is called outside (${name})`, async () => {
      for (const one of ['en', `ko/${statement.replace(/\/$/, '')}`, 'embed/en', 'desk']) {
        // oxlint-disable-next-line no-await-in-loop
        const answer = await nginx.ask(built, `${base}${one}?q=%ED%95%98`);
        expect
          .soft([answer.status, answer.headers.location], one)
          .toEqual([301, `${base}${one}/?q=%ED%95%98`]);
      }
    });

    test(`no address leads out of the folder, to another host or to a header of its writer’s (${name})`, async () => {
      const hostile = [
        '..%2f..%2f..%2f..%2fetc/passwd',
        '%2e%2e/%2e%2e/%2e%2e/%2e%2e/etc/passwd',
        'assets/..%2f..%2f..%2f..%2fetc%2fpasswd',
        'assets../package.json',
        'embed/..%2fen/',
        'en/..;/..;/package.json',
        'en%5c..%5c..%5cpackage.json',
        'en/%00',
        'en/%',
        'en/%c0%ae%c0%ae/',
        '/evil.example/..%2fen',
        '%2f%2fevil.example/%2e%2e',
        'en%0d%0aSet-Cookie:a=b',
        `en/${'a'.repeat(10_000)}`,
      ];
      for (const one of hostile) {
        // oxlint-disable-next-line no-await-in-loop
        const answer = await nginx.ask(built, base + one).catch(() => undefined);
        const { location = `${base}en/`, 'set-cookie': cookie } = answer?.headers ?? {};
        expect.soft([location, cookie], one).toEqual([`${base}en/`, undefined]);
        expect.soft(/root:.:0:|"devDependencies"/.test(answer?.body.toString() ?? ''), one).toBe(false);
        // Either it is what a folder of the site answers, or nothing.
        if (answer?.status === 200) expect.soft(heard(answer), one).toEqual(said('/en/'));
        else expect.soft([301, 400, 404, 414], one).toContain(answer?.status);
      }
    });

    test(`who asks for the head alone gets it, and who sends something is refused (${name})`, async () => {
      const head = await nginx.ask(built, `${base}en/`, { method: 'HEAD' });
      expect([head.status, head.body.length]).toEqual([200, 0]);
      expect(heard(head)).toEqual(said('/en/'));
      expect((await nginx.ask(built, `${base}en/`, { method: 'POST' })).status).toBe(405);
    });
  }

  test('below a path, the rest of the host is somebody else’s', async () => {
    const { headers } = await nginx.ask(siteBelowPath, '/elsewhere');
    expect(headers['content-security-policy']).toBeUndefined();
  });
}
