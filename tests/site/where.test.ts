import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { where } from '../../src/site/where';

describe('The settings of a build', () => {
  test('have sane defaults for local use', () => {
    expect(where({})).toEqual({
      site: { origin: 'http://localhost:4173', base: '/' },
      contentDirectory: path.resolve('public/content'),
      outDirectory: path.resolve('dist'),
    });
  });

  test('say where the site stands', () => {
    const { site } = where({ SITE_URL: 'https://example.org/', BASE_PATH: '/dashboard/' });
    expect(site).toEqual({ origin: 'https://example.org', base: '/dashboard/' });
    expect(where({ BASE_PATH: '/a/b.c/' }).site.base).toBe('/a/b.c/');
  });

  test.each(['example.org', 'ftp://example.org', 'javascript:alert(1)', ''])(
    'are refused where SITE_URL is “%s”, in a sentence that says how to write it',
    (address) => {
      expect(() => where({ SITE_URL: address })).toThrow(
        `SITE_URL is no web address: “${address}”. Write it as https://example.org.`,
      );
    },
  );

  test.each(['dashboard', '/dashboard', 'dashboard/', '//', '/a b/', ''])(
    'are refused where BASE_PATH is “%s”, in a sentence that says how to write it',
    (base) => {
      expect(() => where({ BASE_PATH: base })).toThrow(
        `BASE_PATH is no path: “${base}”. Write it as /dashboard/, with a slash at both ends.`,
      );
    },
  );

  test.each(['.', '..', '/', 'public', 'public/content', ''])(
    'are refused where OUT_DIR is “%s”, as the build would remove what is there',
    (folder) => {
      expect(() => where({ OUT_DIR: folder })).toThrow(
        `OUT_DIR holds more than the site: “${folder}”. Name a folder for the site alone, such as dist.`,
      );
    },
  );

  test('may put the site beside the project or the content', () => {
    const places = { OUT_DIR: '..dist', CONTENT_DIR: '../content' };
    expect(where(places).outDirectory).toBe(path.resolve('..dist'));
    expect(where({ OUT_DIR: '../site' }).outDirectory).toBe(path.resolve('../site'));
  });
});
