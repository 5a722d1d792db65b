import { describe, expect, test } from 'vitest';
import { dark, light } from '../../tailwind.config';
import { Archive } from '../../src/content/archive';
import { manifest } from '../../src/site/manifest';
import { robots } from '../../src/site/robots';
import { realContent } from '../realContent';

const site = { origin: 'https://example.org', base: '/words/' };

test('A crawler may read everything and learns where the sitemap is', () => {
  const { path, data } = robots(site);
  expect(path).toBe('/robots.txt');
  expect(data).toBe('User-agent: *\nAllow: /\n\nSitemap: https://example.org/words/sitemap.xml\n');
});

describe('A phone that keeps the site among its icons', () => {
  const { path, data } = manifest({ archive: new Archive(realContent()), site });
  const read = JSON.parse(data.toString()) as {
    name: string;
    short_name: string;
    lang: string;
    start_url: string;
    scope: string;
    background_color: string;
    icons: { src: string; sizes: string }[];
  };

  test('finds the network’s names in its first language', () => {
    expect(path).toBe('/manifest.webmanifest');
    expect(read.name).toBe('National Korean American Service & Education Consortium');
    expect([read.short_name, read.lang]).toEqual(['NAKASEC', 'en']);
  });

  test('opens the page that picks the language, below the site’s own path', () => {
    expect([read.start_url, read.scope]).toEqual(['/words/', '/words/']);
    expect(read.icons.map(({ src, sizes }) => `${src} ${sizes}`)).toEqual([
      '/words/icon.svg any',
      '/words/icon-192.png 192x192',
      '/words/icon-512.png 512x512',
    ]);
  });

  test('shows the design’s own paper while it waits', () => {
    expect(read.background_color).toBe(light.paper);
    expect(read.background_color).not.toBe(dark.paper);
  });
});
