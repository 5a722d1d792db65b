import { escapeUTF8 } from 'entities/escape';
import type { Language } from '../../i18n/languages';
import { embedPolicy, policyTag } from '../policy';

interface EmbedPageOptions {
  /** As `renderEmbed` draws it. */
  body: string;
  language: Language;
  title: string;
  /** The statement's page, absolute. */
  canonical: string;
  /** Addresses on this site: of the stylesheet, the icon, and what `src/embed.ts` was built to. */
  stylesheet: string;
  icon: string;
  script: string;
}

/**
 * The page that other sites frame: no app, and nothing asked for with `crossorigin` but the fonts, because in
 * WordPress's sandbox it has no origin.
 */
export function embedPage(page: EmbedPageOptions): string {
  const { body, language, title, canonical, stylesheet, icon, script } = page;
  return [
    '<!doctype html>',
    `<html lang="${language}">`,
    '<head>',
    '<meta charset="utf-8">',
    policyTag(embedPolicy),
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeUTF8(title)}</title>`,
    '<meta name="robots" content="noindex">',
    `<link rel="canonical" href="${escapeUTF8(canonical)}">`,
    `<link rel="icon" type="image/svg+xml" href="${escapeUTF8(icon)}">`,
    `<link rel="stylesheet" href="${escapeUTF8(stylesheet)}">`,
    `<script defer src="${escapeUTF8(script)}"></script>`,
    '</head>',
    `<body>${body}</body>`,
    '</html>',
    '',
  ].join('\n');
}
