import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';
import { makeAtlas } from './makeAtlas';
import { spriteOf } from './sprite';

const name = 'virtual:states-atlas';
const resolvedName = `\0${name}`;

/**
 * A Vite plugin that gives `virtual:states-atlas`: the states' boxes and labels, and the URL of the sprite with
 * their paths. The client build emits the sprite; the development server answers for it. Its name holds a hash
 * of its text, so the browser's and the server's modules, built apart, agree on the URL.
 *
 * The URL stands under `base`, which must be a path ("/" or "/sub/"): browsers refuse `<use>` from another origin.
 */
export function statesAtlas(): Plugin {
  let directory = '/';
  let assetsDirectory = 'assets';
  let made: ReturnType<typeof make> | undefined;

  function atlas() {
    made ??= make();
    return made;
  }
  const fileName = () => `${assetsDirectory}/states-${atlas().hash}.svg`;
  const spriteUrl = () => `${directory}${fileName()}`;

  return {
    name: 'states-atlas',
    sharedDuringBuild: true,
    configResolved(config) {
      directory = config.base;
      assetsDirectory = config.build.assetsDir;
    },
    resolveId(id) {
      return id === name ? resolvedName : null;
    },
    load(id) {
      if (id !== resolvedName) return null;
      return [
        `export const shapes = ${JSON.stringify(atlas().shapes)};`,
        `export const spriteUrl = ${JSON.stringify(spriteUrl())};`,
      ].join('\n');
    },
    generateBundle() {
      if (this.environment.config.consumer !== 'client') return;
      this.emitFile({ type: 'asset', fileName: fileName(), source: atlas().sprite });
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        if (request.originalUrl !== spriteUrl()) return next();
        response.setHeader('Content-Type', 'image/svg+xml');
        response.end(atlas().sprite);
      });
    },
  };
}

function make() {
  const atlas = makeAtlas();
  const sprite = spriteOf(atlas);
  const hash = createHash('sha256').update(sprite).digest('hex').slice(0, 8);
  const shapes = Object.fromEntries(
    Object.entries(atlas).map(([code, { box, label }]) => [code, { box, label }]),
  );
  return { shapes, sprite, hash };
}
