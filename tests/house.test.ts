import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { realContent } from './realContent';

const root = path.join(import.meta.dirname, '..');
const files = readdirSync(path.join(root, 'src'), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => path.join(entry.parentPath, entry.name))
  .map((file) => ({ file: path.relative(root, file), text: readFileSync(file, 'utf8') }));
const code = files.filter(({ file }) => /\.(tsx?|js|css)$/.test(file));

test('No file of the app is longer than 300 lines; half are at most 80', () => {
  const lengths = code.map(({ file, text }) => ({ file, lines: text.split('\n').length - 1 }));
  expect(lengths.filter(({ lines }) => lines > 300)).toEqual([]);
  const sorted = lengths.map(({ lines }) => lines).toSorted((a, b) => a - b);
  expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(80);
});

test('The app names no network, no organization and no person: all of that is content', () => {
  const { organizations, people } = realContent().network;
  const names = [
    ...organizations.flatMap(({ id, name, fullName, aliases = [], formerNames = [] }) => [
      id,
      name.en!,
      name.ko!,
      ...Object.values({ ...fullName }),
      ...aliases,
      ...formerNames,
    ]),
    ...people.flatMap(({ id, name }) => [id, name.en!, name.ko!]),
    'nakasec',
  ];
  // Comments may show a name as an example.
  const withoutComments = code.map(({ file, text }) => ({
    file,
    text: text.replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gmu, '').toLowerCase(),
  }));
  const found = withoutComments.flatMap(({ file, text }) =>
    names.flatMap((name) => (name && text.includes(name.toLowerCase()) ? [`${file}: ${name}`] : [])),
  );
  expect(found).toEqual([]);
});

test('Nothing is exported by default, and no file is a drawer for odds and ends', () => {
  expect(code.filter(({ text }) => /^export default/mu.test(text)).map(({ file }) => file)).toEqual([]);
  expect(files.filter(({ file }) => /(utils?|helpers?|misc|common|index)\.tsx?$/iu.test(file))).toEqual([]);
});
