import { expect, test } from 'vitest';
import { Archive } from '../../src/content/archive';
import { hostFiles } from '../../src/site/hosts/hostFiles';
import { anotherNetwork } from '../network';

const style = 'sha256-AAAA';

function filesFor(origin: string, base: string) {
  const content = anotherNetwork([], (network) => {
    network.redirects = { '/organizations/old-mesa/': '/organizations/mesa-center/' };
  });
  const files = hostFiles({ archive: new Archive(content), site: { origin, base } }, style);
  return Object.fromEntries(files.map(({ path, data }) => [path, String(data)]));
}

test('A host of its own is held to https; one that the site shares, or that is reached without, isn’t', () => {
  for (const file of ['/_headers', '/nginx.conf']) {
    expect(filesFor('https://example.org', '/')[file]).toMatch(
      /Strict-Transport-Security:? "?max-age=31536000/,
    );
    expect(filesFor('https://example.org', '/dashboard/')[file]).not.toContain('Strict-Transport-Security');
    expect(filesFor('http://example.org', '/')[file]).not.toContain('Strict-Transport-Security');
  }
});

test('nginx is told of pages that moved, in every language', () => {
  const { '/nginx.conf': nginx } = filesFor('https://example.org', '/dashboard/');
  for (const language of ['en', 'ko']) {
    const [from, to] = ['old-mesa', 'mesa-center'].map((id) => `/dashboard/${language}/organizations/${id}/`);
    expect(nginx).toMatch(new RegExp(`location = ${from} \\{\\s+return 301 ${to};\\s+\\}`));
  }
});

test('What nginx would read as something else stops the build', () => {
  const archive = new Archive(anotherNetwork([]));
  const site = { origin: 'https://example.org', base: '/' };
  expect(() => hostFiles({ archive, site }, 'sha256-$uri')).toThrow('nginx would read');
});
