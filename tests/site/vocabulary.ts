/** The vocabulary of schema.org as the package `schema-dts` declares it: which type has which properties. */
import { readFileSync } from 'node:fs';
import path from 'node:path';

const declarations = readFileSync(
  path.join(import.meta.dirname, '../../node_modules/schema-dts/dist/schema.d.ts'),
  'utf8',
);

interface Declared {
  parents: string[];
  properties: string[];
}

const interfaces = new Map<string, Declared>();
const interfaceOf = new Map<string, string>();
for (const [, name, parents = '', body = ''] of declarations.matchAll(
  /^(?:export )?interface (\w+)(?: extends ([\w, <>]+))? \{\n(.*?)^\}/gms,
)) {
  interfaces.set(name!, {
    parents: parents.split(', ').filter(Boolean),
    properties: [...body.matchAll(/^ {4}"([^@"]+)"\?: /gm)].map(([, property]) => property!),
  });
  const type = /^ {4}"@type": "(\w+)"/m.exec(body)?.[1];
  if (type) interfaceOf.set(type, name!);
}

/** What a node may say of itself. @throws where schema.org has no such type. */
export function propertiesOf(type: string): Set<string> {
  const name = interfaceOf.get(type);
  if (name === undefined) throw new Error(`schema.org has no type ${type}.`);
  const all = (one: string): string[] => {
    const { parents, properties } = interfaces.get(one) ?? { parents: [], properties: [] };
    return [...properties, ...parents.flatMap(all)];
  };
  return new Set(all(name));
}
