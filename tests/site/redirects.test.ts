import { beforeAll, describe, expect, test } from 'vitest';
import { Archive } from '../../src/content/archive';
import { redirectFiles } from '../../src/site/redirects';
import type { SiteFile } from '../../src/site/siteFile';
import { anotherNetwork } from '../network';

const words = { en: 'Go to the new address', ko: '새 주소로 가기' };

function filesAt(base: string, redirects: Record<string, string>) {
  const content = anotherNetwork([], (network) => {
    network.redirects = redirects;
  });
  return redirectFiles({ archive: new Archive(content), site: { origin: 'https://example.org', base } });
}

describe('A page that moved', () => {
  const moved = { '/organizations/old-mesa/': '/organizations/mesa-center/' };
  let files: SiteFile[];
  beforeAll(async () => {
    files = await filesAt('/dashboard/', moved);
  });

  test('stays reachable at its old address in every language', () => {
    expect(files.map(({ path }) => path)).toEqual([
      '/en/organizations/old-mesa/',
      '/ko/organizations/old-mesa/',
      '/_redirects',
    ]);
  });

  test.each(['en', 'ko'] as const)(
    'leads on by itself, and by a plain link where a browser doesn’t (%s)',
    (language) => {
      const page = files.find(({ path }) => path.startsWith(`/${language}/`))?.data;
      const target = `/dashboard/${language}/organizations/mesa-center/`;
      expect(page).toContain(`<html lang="${language}">`);
      expect(page).toContain(`<meta http-equiv="refresh" content="0; url=${target}">`);
      expect(page).toContain(`<link rel="canonical" href="https://example.org${target}">`);
      expect(page).toContain(`<a href="${target}">${words[language]}</a>`);
    },
  );

  test('is in the list for hosts that redirect, one line a language', () => {
    expect(files.at(-1)?.data).toBe(
      [
        '/dashboard/en/organizations/old-mesa/ /dashboard/en/organizations/mesa-center/ 301\n',
        '/dashboard/ko/organizations/old-mesa/ /dashboard/ko/organizations/mesa-center/ 301\n',
      ].join(''),
    );
  });

  test('stands without a base path where the site has none', async () => {
    const [english, , list] = await filesAt('/', moved);
    expect(list?.data).toMatch(/^\/en\/organizations\/old-mesa\/ \/en\//);
    expect(english?.data).toContain('href="https://example.org/en/organizations/mesa-center/"');
  });
});

test('A network that moved nothing has no such page', async () => {
  expect(await filesAt('/', {})).toEqual([]);
});
