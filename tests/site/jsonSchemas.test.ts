import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { jsonSchemas } from '../../src/site/jsonSchemas';

const folder = new URL('../../public/schema/', import.meta.url);

test('A staff member’s editor completes from what the check asks for: the published schemas are up to date', () => {
  const schemas = jsonSchemas();
  expect(readdirSync(folder).toSorted()).toEqual([...schemas.keys()].toSorted());
  for (const [name, text] of schemas) {
    expect(readFileSync(new URL(name, folder), 'utf8'), `${name}: run “npm run schema”`).toBe(text);
  }
});

test('The content names the schema beside it', () => {
  const content = new URL('../../public/content/', import.meta.url);
  const files = [
    'network.json',
    ...readdirSync(new URL('releases/', content)).map((name) => `releases/${name}`),
  ];
  for (const file of files) {
    const at = new URL(file, content);
    const { $schema } = JSON.parse(readFileSync(at, 'utf8')) as { $schema: string };
    expect(() => readFileSync(new URL($schema, at), 'utf8'), file).not.toThrow();
  }
});
