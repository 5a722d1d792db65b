import { createServer as createHttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { build, createServer, type InlineConfig, type Rolldown } from 'vite';
import { expect, test } from 'vitest';
import { statesAtlas } from '../../src/map/atlas/plugin';

const base = '/network/';

function configuration(): InlineConfig {
  return { configFile: false, root: import.meta.dirname, base, logLevel: 'error', plugins: [statesAtlas()] };
}

async function built(ssr: boolean) {
  const result = (await build({
    ...configuration(),
    build: {
      write: false,
      ssr,
      rolldownOptions: { input: 'virtual:states-atlas', preserveEntrySignatures: 'strict' },
    },
  })) as Rolldown.RolldownOutput;
  const code = result.output.flatMap((file) => (file.type === 'chunk' ? [file.code] : [])).join('\n');
  const sprites = result.output.flatMap((file) => (file.fileName.endsWith('.svg') ? [file] : []));
  return { code, sprites };
}

test('the builds for browser and server name the sprite alike, and only the browser’s writes it', async () => {
  const browser = await built(false);
  const server = await built(true);
  expect(server.sprites).toEqual([]);
  expect(browser.sprites).toHaveLength(1);
  const url = base + browser.sprites[0]!.fileName;
  expect(url).toMatch(/^\/network\/assets\/states-[0-9a-f]{8}\.svg$/);
  expect(browser.code).toContain(url);
  expect(server.code).toContain(url);
});

test('no script carries the paths', async () => {
  const { code } = await built(false);
  expect(code.length).toBeLessThan(5_000);
});

test('in development the server answers for the sprite', async () => {
  const vite = await createServer({
    ...configuration(),
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  });
  const server = createHttpServer(vite.middlewares).listen(0);
  try {
    const { spriteUrl } = (await vite.ssrLoadModule('virtual:states-atlas')) as { spriteUrl: string };
    const response = await fetch(`http://localhost:${(server.address() as AddressInfo).port}${spriteUrl}`);
    expect(response.headers.get('content-type')).toBe('image/svg+xml');
    expect(await response.text()).toContain('id="IL"');
  } finally {
    server.close();
    await vite.close();
  }
});
