/** The tags of an XML text, one after the other, their names without a prefix. */
import { SaxesParser } from 'saxes';

export interface TagReader {
  open?: (name: string, attribute: (name: string) => string | undefined) => void;
  text?: (words: string) => void;
  close?: (name: string) => void;
}

/** @throws where the text isn't well formed. */
export function eachTag(xml: string, reader: TagReader) {
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const byName = (wanted: string) => Object.entries(attributes).find(([one]) => local(one) === wanted)?.[1];
    reader.open?.(local(name), byName);
  });
  parser.on('text', (words) => reader.text?.(words));
  parser.on('cdata', (words) => reader.text?.(words));
  parser.on('closetag', ({ name }) => reader.close?.(local(name)));
  parser.write(xml).close();
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
