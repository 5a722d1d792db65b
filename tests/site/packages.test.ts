/** Packages' files as a reader is sent them; that all of the app runs on them the browser's tests show. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { asModule, lean } from '../../src/site/packages';

const packages = path.join(import.meta.dirname, '../../node_modules');

function fileOf(name: string) {
  const id = path.join(packages, name);
  return { id, code: readFileSync(id, 'utf8') };
}

test('React’s file becomes a module that gives each of its names', () => {
  const module = asModule(
    'var A = require("a"),\n  B = require("b");\nfunction own() { return exports.now(); }\nexports.now = void 0;\nexports.now = A.now;\nexports.own = own;\n',
    'some.js',
  );
  expect(module).toContain('import * as A from "a";\nimport * as B from "b";');
  expect(module).toContain('var its_now;');
  expect(module).toContain('const its_own = own;');
  expect(module).toContain('its_now as now, its_own as own }');
});

test('A React that is written otherwise stops the build', () => {
  expect(() => asModule('module.exports = require("./other.js");', 'some.js')).toThrow('some.js');
  expect(() => asModule('const A = require("a");\nexports.own = A;', 'some.js')).toThrow('some.js');
});

test('A cut takes what no reader runs out of a package', () => {
  const { id, code } = fileOf('react-router/dist/production/lib/router/router.js');
  expect(code).toContain('init.instrumentations');
  expect(lean(code, id)).not.toContain('init.instrumentations');
});

test('A package that is no longer written as a cut expects stops the build', () => {
  const { id } = fileOf('react-router/dist/production/lib/router/router.js');
  expect(() => lean('export {};', id)).toThrow('no longer holds');
});

test('What no cut names stays as it is', () => {
  const { id, code } = fileOf('react-router/dist/production/lib/components.js');
  expect(lean(code, id)).toBe(code);
});
