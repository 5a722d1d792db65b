import { describe, expect, test } from 'vitest';
import { redirectPages, redirectsFile } from '../../src/site/redirects';

const moved = {
  redirects: { '/organizations/ykasec/': '/organizations/minkwon-center/' },
  languages: ['en', 'ko'] as const,
  site: { origin: 'https://example.org', base: '/dashboard/' },
};
const words = (language: string) => (language === 'ko' ? '옮긴 주소로 가기' : 'This page has moved');

describe('A page that moved', () => {
  const pages = redirectPages({ ...moved, words });

  test('stays reachable at its old address in every language', () => {
    expect(pages.map(({ path }) => path)).toEqual(['/en/organizations/ykasec/', '/ko/organizations/ykasec/']);
  });

  test.each(pages.map((page) => [page.path, page.html] as const))(
    'leads on from %s by itself, and by a plain link where a browser doesn’t',
    (path, html) => {
      const language = path.slice(1, 3);
      const target = `/dashboard/${language}/organizations/minkwon-center/`;
      expect(html).toContain(`<html lang="${language}">`);
      expect(html).toContain(`<meta http-equiv="refresh" content="0; url=${target}">`);
      expect(html).toContain(`<link rel="canonical" href="https://example.org${target}">`);
      expect(html).toContain(`<a href="${target}">${words(language)}</a>`);
    },
  );

  test('is in the list for hosts that redirect, one line a language', () => {
    expect(redirectsFile(moved)).toBe(
      [
        '/dashboard/en/organizations/ykasec/ /dashboard/en/organizations/minkwon-center/ 301\n',
        '/dashboard/ko/organizations/ykasec/ /dashboard/ko/organizations/minkwon-center/ 301\n',
      ].join(''),
    );
  });

  test('stands without a base path where the site has none', () => {
    const site = { origin: 'https://example.org', base: '/' };
    expect(redirectsFile({ ...moved, site })).toMatch(/^\/en\/organizations\/ykasec\/ \/en\//);
    expect(redirectPages({ ...moved, site, words })[0]?.html).toContain(
      'href="https://example.org/en/organizations/minkwon-center/"',
    );
  });
});

test('A network that moved nothing has no such page', () => {
  expect(redirectPages({ ...moved, redirects: {}, words })).toEqual([]);
  expect(redirectsFile({ ...moved, redirects: {} })).toBe('');
});
