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

/** What our router is never given, in the router's own words. */
const neverGiven = /\binit\.(instrumentations|patchRoutesOnNavigation|dataStrategy)\b/g;

/**
 * The router's package can't tell the bundler what nobody uses: it names its components for React's developer tools, and
 * asks for its options while it runs. Here it is told, and its links and forms (3.3 kB, brotli), and what serves those
 * options (1 kB), reach no reader.
 */
export function leanRouter(): Plugin {
  return {
    name: 'lean-router',
    apply: 'build',
    transform: {
      filter: { id: /\/node_modules\/react-router\/dist\// },
      handler: (code, id) => ({
        code: (id.endsWith('/router/router.js') ? code.replace(neverGiven, 'undefined') : code)
          .replace(/^\w+\.displayName = .*$/gm, '')
          .replace(/^const \w+ = (?=React\$1\.(forwardRef|createContext)\()/gm, '$&/* @__PURE__ */ '),
        map: null,
      }),
    },
  };
}
