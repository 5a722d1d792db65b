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
});
