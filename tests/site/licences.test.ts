import { readFileSync } from 'node:fs';
import subsetFont from 'subset-font';
import { expect, test } from 'vitest';
import { packageFile } from '../../src/site/fonts/packageFiles';
import { namesIn } from '../../src/site/fonts/sfnt';
import { typefacesInOrder } from '../../src/site/fonts/typefaces';
import { licencesFile } from '../../src/site/licences';

const one = { name: 'some-package', version: '1.2.3', identifier: 'MIT', text: 'Copyright (c) Somebody' };
const told = (...bundled: Parameters<typeof licencesFile>[0]) => String(licencesFile(bundled).data);

test('A package whose code reaches visitors is told of with its licence, whole', () => {
  expect(told(one)).toContain('\nsome-package 1.2.3 (MIT)\n\nCopyright (c) Somebody\n');
});

test('The typefaces’ licences travel with them, each once', () => {
  const text = told({ ...one, name: 'pretendard', identifier: 'OFL-1.1' });
  for (const name of ['Source Serif 4', 'Public Sans', 'Noto Serif KR', 'Pretendard'])
    expect(text).toMatch(new RegExp(`\\n${name} \\d+\\.\\d+\\.\\d+ \\(OFL-1\\.1\\)\\n`));
  expect(text.match(/SIL OPEN FONT LICENSE Version 1.1/g)).toHaveLength(4);
  expect(text).not.toContain('some-package');
  expect(text).not.toContain('\npretendard ');
});

test.each(typefacesInOrder())(
  'The notice of copyright that $name bears itself stands in the file, as its cuts have no room for it',
  async (typeface) => {
    const [source] = typeface.sources;
    const font = packageFile(typeface.package, source!.file);
    const whole = await subsetFont(font, '', { targetFormat: 'truetype', preserveNameIds: [0] });
    expect(namesIn(whole).get(0)).toBe(typeface.notice);
    expect(told(one)).toContain(`(OFL-1.1)\n\n${typeface.notice}\n\n`);
  },
);

test('What the build adds of its own is told of, too, and nothing of what it is made from', () => {
  expect(told()).toMatch(/\nrolldown [\s\S]+\ntailwindcss [\s\S]+\nus-atlas [\s\S]+\nvite /);
  expect(told()).not.toContain('Licenses of bundled dependencies');
});

test.each([
  ['asks for more than being told along', { ...one, identifier: 'GPL-3.0-only' }, 'GPL-3.0-only'],
  ['is unknown', { name: 'some-package', version: '1.2.3', text: 'Mine' }, 'none'],
  ['has no text', { name: 'some-package', version: '1.2.3', identifier: 'MIT' }, 'MIT'],
])('A package whose licence %s stops the build', (_, faulty, named) => {
  expect(() => licencesFile([one, faulty])).toThrow(`along: some-package (${named}). See`);
});

test('The licence of every package of the project’s own dependencies is one that it may carry', () => {
  const { packages } = JSON.parse(
    readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8'),
  ) as {
    packages: Record<string, { dev?: boolean; devOptional?: boolean; optional?: boolean; license?: string }>;
  };
  const shipped = Object.entries(packages).filter(
    ([where, { dev, devOptional, optional }]) => where && !dev && !devOptional && !optional,
  );
  expect(shipped.length).toBeGreaterThan(14);
  const bundled = shipped.map(([where, { license = '' }]) => ({
    ...one,
    name: where.replace(/^.*node_modules\//, ''),
    identifier: license,
  }));
  expect(() => licencesFile(bundled)).not.toThrow();
});
