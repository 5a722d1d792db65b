/** Packages as the bundler can cut them: a reader is sent what runs, and no more. */
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Plugin } from 'vite';

const require = createRequire(import.meta.url);

/** React's parts, and the file that each is in production. */
const reactFiles: Record<string, string> = {
  react: 'react/cjs/react.production.js',
  'react/jsx-runtime': 'react/cjs/react-jsx-runtime.production.js',
  'react-dom': 'react-dom/cjs/react-dom.production.js',
  'react-dom/client': 'react-dom/cjs/react-dom-client.production.js',
  scheduler: 'scheduler/cjs/scheduler.production.js',
};

/**
 * React comes as CommonJS: whole, and called through an object by every file of ours. As modules it is 2.6 kB (brotli) less on
 * each page.
 */
export function reactAsModules(): Plugin {
  const files = new Map(Object.entries(reactFiles).map(([name, file]) => [name, pathOf(file)]));
  const ids = new Set(files.values());
  return {
    name: 'react-as-modules',
    apply: 'build',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'client',
    resolveId: (source) => files.get(source) ?? null,
    transform: (code, id) => (ids.has(id) ? { code: asModule(code, id), map: null } : null),
    // React asks its scheduler for what only a development build of that has, and knows that it may be missing.
    onLog: (_, { code, id }) => (code === 'IMPORT_IS_UNDEFINED' && ids.has(id ?? '') ? false : undefined),
  };
}

/** Packages hide their files behind `exports`; their folders they don't. */
function pathOf(file: string): string {
  const [name, ...rest] = file.split('/');
  return path.join(path.dirname(require.resolve(`${name}/package.json`)), ...rest);
}

/**
 * @param code CommonJS as React's build writes it: `require` in one list of variables, `exports.name` one by one.
 * @throws where it is written otherwise.
 */
export function asModule(code: string, file: string): string {
  const named = new Set<string>();
  const body = code
    .replace(/^var (?:\w+ = require\("[\w-]+"\)[,;]\s+)+/m, (list) =>
      list.replaceAll(/(?:var )?(\w+) = require\(("[\w-]+")\)[,;]\s+/g, 'import * as $1 from $2;\n'),
    )
    .replaceAll(/\bexports\.(\w+)/g, (_, name: string) => {
      named.add(name);
      return `its_${name}`;
    });
  if (named.size === 0 || /\b(require|exports|module)\b[.(]/.test(body)) {
    throw new Error(`${file} is not written as the build expects of React.`);
  }
  const declared = [...named].reduce((text, name) => {
    const isConstant = text.split(new RegExp(`\\bits_${name} =`)).length === 2;
    return isConstant ? text.replace(`its_${name} =`, `const its_${name} =`) : `var its_${name};\n${text}`;
  }, body);
  const exported = [...named].map((name) => `its_${name} as ${name}`);
  // Who takes the whole takes this module's own names.
  return `import * as whole from ${JSON.stringify(file)};\n${declared}\nexport { whole as default, ${exported.join(', ')} };\n`;
}

interface Cut {
  file: string;
  from: RegExp;
  to: string;
}

const router = 'react-router/dist/production/lib';

/**
 * What packages do for others, and can't tell the bundler: it stands in the middle of what we use. Gains are in bytes of
 * brotli, on every page.
 */
const cuts: Cut[] = [
  // Links and forms, all that they need, and names for React's developer tools: 3,300.
  ...['dom/lib.js', 'dom/ssr/components.js', 'context.js'].flatMap((file) => [
    { file: `${router}/${file}`, from: /^\w+\.displayName = .*$/gm, to: '' },
    {
      file: `${router}/${file}`,
      from: /^const \w+ = (?=React\$1\.(forwardRef|createContext)\()/gm,
      to: '$&/* @__PURE__ */ ',
    },
  ]),
  // Errors of pages that a server draws piece by piece, and a page of trouble in no design of ours: 1,000.
  {
    file: `${router}/hooks.js`,
    from: /\bthis\.context && typeof error === "object"/g,
    to: 'false && $&',
  },
  {
    file: `${router}/hooks.js`,
    from: /\bif \(this\.context\) (?=return .*RSCErrorHandler)/g,
    to: 'if (false) ',
  },
  { file: `${router}/hooks.js`, from: /React\$1\.createElement\(DefaultErrorComponent, null\)/g, to: 'null' },
  // Options that our router is never given.
  {
    file: `${router}/router/router.js`,
    from: /\binit\.(instrumentations|patchRoutesOnNavigation)\b/g,
    to: 'undefined',
  },
  // Said to developers only: 800.
  ...['hooks.js', 'router/router.js', 'router/utils.js', 'router/history.js', 'dom/lib.js', 'dom/dom.js'].map(
    (file) => ({ file: `${router}/${file}`, from: /(?<!function )\bwarning\(/g, to: 'false && $&' }),
  ),
  // Said to developers only, when they ask for it: 950.
  {
    file: 'i18next/dist/esm/i18next.js',
    from: /\bthis\.logger\.(warn|log|deprecate)\(/g,
    to: 'false && $&',
  },
];

/** Leaves out of packages what no reader runs. @throws where a package is no longer written as a cut expects. */
export function leanPackages(): Plugin {
  return {
    name: 'lean-packages',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    transform: {
      filter: { id: /\/node_modules\/(react-router|i18next)\// },
      handler: (code, id) => ({ code: lean(code, id), map: null }),
    },
  };
}

/** @param id the file that `code` is of, ending as a cut names it. */
export function lean(code: string, id: string): string {
  return cuts
    .filter(({ file }) => id.endsWith(`/node_modules/${file}`))
    .reduce((text, { from, to }) => {
      if (text.search(from) < 0) throw new Error(`${id} no longer holds ${from}.`);
      return text.replace(from, to);
    }, code);
}
