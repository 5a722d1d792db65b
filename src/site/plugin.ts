/**
 * The half of `site` that runs inside Vite: checks the content, serves the derived content while developing,
 * and after the app's two builds writes every page.
 */
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin, ViteBuilder } from 'vite';
import { Archive } from '../content/archive';
import { derive } from '../content/derive';
import type { Site } from '../links';
import type { Content } from '../content/schema';
import { devFonts, devFontsFolder } from './devFonts';
import { loadContent } from './loadContent';
import { writeSite } from './writeSite';
import type * as entry from './entry';

interface SitePluginOptions {
  /** The folder of what staff write. */
  contentDirectory: string;
  site: Site;
}

/** One for each site that may be building at this moment. */
const serverDirectory = (outDirectory: string) => path.join('.cache/server', path.basename(outDirectory));
const stylesheet = 'fonts.css';

export function site({ contentDirectory, site: where }: SitePluginOptions): Plugin {
  return {
    name: 'site',
    async config({ build: its }) {
      const { network } = await loadContent(contentDirectory);
      return {
        base: where.base,
        define: {
          'import.meta.env.SITE_ORIGIN': JSON.stringify(where.origin),
          'import.meta.env.SITE_LANGUAGES': JSON.stringify(network.languages.join(',')),
        },
        builder: {},
        environments: {
          client: {
            build: { manifest: true, rolldownOptions: { input: ['index.html', 'src/embed.ts'] } },
          },
          ssr: {
            build: {
              outDir: serverDirectory(its?.outDir ?? 'dist'),
              emptyOutDir: true,
              copyPublicDir: false,
              rolldownOptions: { input: 'src/site/entry.tsx' },
            },
          },
        },
      };
    },
    buildApp: {
      async handler(builder) {
        await build(builder, contentDirectory, where);
      },
    },
    configureServer(server) {
      server.watcher.add(contentDirectory);
      server.middlewares.use((request, response, next) => {
        const address = request.originalUrl?.split('?')[0] ?? '';
        const below = (folder: string) => address.split(where.base + folder)[1];
        const view = below('content/index/');
        const font = below(devFontsFolder);
        if (view === undefined && font === undefined) return next();
        loadContent(contentDirectory)
          .then(async (content) => {
            const found =
              view === undefined
                ? await fontFileOf(font, content, where.base)
                : JSON.stringify(derive(new Archive(content)).get(`index/${view}`)?.());
            response.statusCode = found === undefined ? 404 : 200;
            if (font === stylesheet) response.setHeader('Content-Type', 'text/css');
            response.end(found);
          })
          .catch(next);
      });
    },
    transformIndexHtml(_, { server }) {
      if (!server) return [];
      return [{ tag: 'link', attrs: { rel: 'stylesheet', href: where.base + devFontsFolder + stylesheet } }];
    },
  };
}

async function fontFileOf(name: string | undefined, content: Content, base: string) {
  const { files, css } = await devFonts(content, base);
  return name === stylesheet ? css : files.find((file) => file.name === name)?.bytes;
}

async function build(builder: ViteBuilder, contentDirectory: string, where: Site) {
  const { client, ssr } = builder.environments;
  if (!client || !ssr) throw new Error('Vite has no client or no server environment.');
  const content = await loadContent(contentDirectory);
  await builder.build(client);
  await builder.build(ssr);
  const { root } = builder.config;
  const { renderPage, renderEmbed } = (await import(
    pathToFileURL(path.resolve(root, ssr.config.build.outDir, 'entry.js')).href
  )) as typeof entry;
  const { pages, cards, newCards } = await writeSite({
    content,
    contentDirectory,
    outDirectory: path.resolve(root, client.config.build.outDir),
    site: where,
    draw: { renderPage, renderEmbed },
    onProgress(done, all) {
      if (process.stdout.isTTY) process.stdout.write(`\rdrawing page ${done} of ${all}`);
    },
  });
  if (process.stdout.isTTY) process.stdout.write('\r');
  builder.config.logger.info(`✓ ${pages} pages written, and ${cards} cards, ${newCards} of them drawn anew`);
}
