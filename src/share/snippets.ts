/**
 * A statement as HTML for other people's pages. The words stand there verbatim, between quotation marks of ours; the
 * attributes are those that content systems let through.
 */
import { escapeUTF8 } from 'entities/escape';
import { frameHeight } from './frameHeight';
import { inMarks, sourceOf, type Quotation } from './quotation';
import type { QuotedStatement } from './quotedStatement';

/** The words alone, with byline and link: they stay as copied, whatever becomes of this site. */
export function wordsSnippet(quoted: Quotation): string {
  return blockquote(quoted);
}

/**
 * The card, kept up to date by this site. Readers see the words once: the quotation before the frame stands in a template,
 * which browsers don't show. Where frames are taken away, as WordPress does for most authors, feeds and e-mail, the
 * template goes with them, and the quotation is there to be read.
 */
export function liveCardSnippet(quoted: QuotedStatement): string {
  return `<template>${blockquote(quoted)}</template>\n${frame(quoted)}`;
}

/**
 * The card as WordPress takes it from a site it doesn't know (`wp_filter_oembed_result`): a bare blockquote, which it shows
 * until the frame has spoken, and right after it the empty frame. It takes paragraphs away, so it is all one line.
 */
export function oembedSnippet(quoted: QuotedStatement): string {
  return `<blockquote>${marked(quoted)} ${source(quoted)}</blockquote>${frame(quoted)}`;
}

function blockquote(quoted: Quotation): string {
  const { words, language, address } = quoted;
  const lang = words.language === language ? '' : ` lang="${words.language}"`;
  return [
    `<blockquote cite="${escapeUTF8(address)}" lang="${language}">`,
    ...marked(quoted)
      .split('\n')
      .map((paragraph) => `<p${lang}>${paragraph}</p>`),
    `<p>${source(quoted)}</p>`,
    '</blockquote>',
  ].join('\n');
}

function marked({ words }: Quotation): string {
  return escapeUTF8(inMarks(words.text));
}

function source(quoted: Quotation): string {
  return `— <a href="${escapeUTF8(quoted.address)}">${escapeUTF8(sourceOf(quoted))}</a>`;
}

/** As wide as its place: a width in px would make WordPress keep the frame's proportions instead of its height. */
function frame(quoted: QuotedStatement): string {
  const { embedAddress, title } = quoted;
  return `<iframe src="${escapeUTF8(embedAddress)}" width="100%" height="${frameHeight(quoted)}" frameborder="0" title="${escapeUTF8(title)}"></iframe>`;
}
