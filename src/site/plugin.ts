/**
 * The half of `site` that runs inside Vite: checks the content, serves the derived content while developing,
 * and after the app's two builds writes every page.
 */
import { createHash } from 'node:crypto';
import path from 'node:path';
import type { Plugin, ViteBuilder } from 'vite';
import type { Site } from '../links';
import type { Content } from '../content/schema';
import { workerFile } from '../offline/kept';
import { licencesName } from './builtApp';
import { devContent } from './devContent';
import { devFonts, devFontsFolder } from './devFonts';
import { loadContent, readLanguages } from './loadContent';
import { ProgressLine } from './ProgressLine';
import { writeSite } from './writeSite';

interface SitePluginOptions {
  /** The folder of what staff write. */
  contentDirectory: string;
  site: Site;
}

const stylesheet = 'fonts.css';

export function site({ contentDirectory, site: where }: SitePluginOptions): Plugin {
  return {
    name: 'site',
    async config({ build: its }) {
      const kept = keptFor(its?.outDir ?? 'dist');
      const languages = await readLanguages(contentDirectory);
      return {
        base: where.base,
        define: {
          'import.meta.env.SITE_ORIGIN': JSON.stringify(where.origin),
          'import.meta.env.SITE_LANGUAGES': JSON.stringify(languages.join(',')),
        },
        builder: {},
        environments: {
          client: {
            build: {
              outDir: kept.client,
              emptyOutDir: true,
              copyPublicDir: false,
              manifest: true,
              license: { fileName: licencesName },
              rolldownOptions: { input: ['index.html', 'src/embed.ts'] },
            },
          },
          ssr: {
            build: {
              outDir: kept.server,
              emptyOutDir: true,
              copyPublicDir: false,
              rolldownOptions: { input: 'src/site/worker.ts' },
            },
          },
          offline: {
            consumer: 'client',
            build: {
              outDir: kept.offline,
              emptyOutDir: true,
              copyPublicDir: false,
              license: { fileName: licencesName },
              rolldownOptions: {
                input: 'src/offline/worker.ts',
                // The table of languages loads words, and a worker says none.
                external: (_, importer) => importer?.endsWith('/i18n/languages.ts') === true,
                output: { format: 'iife', entryFileNames: workerFile },
                // What Vite adds to preload a page's code asks for it, and is never called here.
                transform: { define: { 'import.meta': '{}' } },
              },
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
      const current = devContent(contentDirectory, server.watcher);
      server.middlewares.use((request, response, next) => {
        const address = request.originalUrl?.split('?')[0] ?? '';
        const below = (folder: string) => address.split(where.base + folder)[1];
        const view = below('content/index/');
        const font = below(devFontsFolder);
        if (view === undefined && font === undefined) return next();
        current()
          .then(async ({ content, derived }) => {
            const found =
              view === undefined
                ? await fontFileOf(font, content, where.base)
                : JSON.stringify(derived.get(`index/${view}`)?.());
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

/** What a build keeps for the next one into the same folder. */
function keptFor(outDirectory: string) {
  const whole = path.resolve(outDirectory);
  const hash = createHash('sha256').update(whole).digest('hex').slice(0, 8);
  const folder = path.resolve('.cache/builds', `${path.basename(whole)}-${hash}`);
  return {
    client: path.join(folder, 'client'),
    server: path.join(folder, 'server'),
    offline: path.join(folder, 'offline'),
    record: path.join(folder, 'record.jsonl'),
  };
}

async function build(builder: ViteBuilder, contentDirectory: string, where: Site) {
  const { client, ssr, offline } = builder.environments;
  if (!client || !ssr || !offline) throw new Error('Vite lacks one of its environments.');
  const content = await loadContent(contentDirectory);
  await builder.build(client);
  await builder.build(ssr);
  await builder.build(offline);
  const { build: its, publicDir, logger } = builder.config;
  const kept = keptFor(its.outDir);
  const progress = new ProgressLine();
  const { done, kept: old } = await writeSite({
    content,
    contentDirectory,
    publicDirectory: publicDir,
    clientDirectory: kept.client,
    serverDirectory: kept.server,
    offlineDirectory: kept.offline,
    recordFile: kept.record,
    outDirectory: path.resolve(its.outDir),
    site: where,
    onProgress: (made, all) => progress.tell(made, all),
  }).finally(() => progress.end());
  logger.info(`✓ ${done} pages: ${done - old} made, ${old} kept from the last build`);
}
