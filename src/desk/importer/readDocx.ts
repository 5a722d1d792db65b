/**
 * A Word document read as plain text, as it reads with every tracked change accepted: deleted and hidden words,
 * comments and footnotes are left out; quotations and list items are moved in.
 */
import { strFromU8, unzipSync } from 'fflate';
import { eachTag } from './xml';

/** No release is longer; a file that unpacks to more is none. */
const longest = 40_000_000;

/** Word's own documents hardly go beyond thirty. */
const deepest = 500;

/** @returns text, not yet through `readText`. @throws where it is no Word document. */
export function readDocx(bytes: Uint8Array): string {
  const parts = unpacked(bytes);
  const document = parts['word/document.xml'];
  if (document === undefined) throw new Error('holds no document');
  return textOf(strFromU8(document), quotingStyles(parts['word/styles.xml']));
}

function unpacked(bytes: Uint8Array): Record<string, Uint8Array> {
  let size = 0;
  return unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (name !== 'word/document.xml' && name !== 'word/styles.xml') return false;
      size += originalSize;
      if (size > longest) throw new Error('is too large');
      return true;
    },
  });
}

/** Ids of the styles in which quotations are set, whatever language Word speaks: their own names stay English. */
function quotingStyles(styles: Uint8Array | undefined): Set<string> {
  const ids = new Set(['Quote', 'IntenseQuote', 'BlockText']);
  if (!styles) return ids;
  let id = '';
  eachTag(strFromU8(styles), {
    open: (name, attribute) => {
      if (name === 'style') id = attribute('styleId') ?? '';
      if (name === 'name' && /quot|block text|인용/iu.test(attribute('val') ?? '')) ids.add(id);
    },
  });
  return ids;
}

/** Everything in these is no word of the text. */
const leftOut = new Set(
  'del moveFrom delText delInstrText instrText Fallback footnoteReference endnoteReference commentReference sectPr tblPr trPr tcPr pict'.split(
    ' ',
  ),
);

interface DocxParagraph {
  words: string;
  isSetOff: boolean;
  /** It stands in what is left out. */
  isLeftOut: boolean;
  /** Its end is deleted: the next one goes on in it. */
  isEndDeleted: boolean;
}

function textOf(xml: string, quoting: ReadonlySet<string>): string {
  const written: string[] = [];
  const open: DocxParagraph[] = [];
  const path: string[] = [];
  let without = 0;
  let isHidden = false;
  let carried: DocxParagraph | undefined;

  const paragraph = () => open.at(-1);
  const inside = (name: string) => path.includes(name);
  const add = (words: string) => {
    const one = paragraph();
    if (one && without === 0 && !isHidden) one.words += words;
  };

  eachTag(xml, {
    open: (name, attribute) => {
      if (path.push(name) > deepest) throw new Error('is nested too deep');
      if (leftOut.has(name) && !(name === 'del' && inside('rPr'))) without += 1;
      if (name === 'p') {
        open.push(carried ?? { words: '', isSetOff: false, isLeftOut: without > 0, isEndDeleted: false });
        carried = undefined;
      } else if (name === 'r') isHidden = false;
      const one = paragraph();
      if (!one) return;
      if (name === 'pStyle' && quoting.has(attribute('val') ?? '')) one.isSetOff = true;
      if (name === 'numPr' && inside('pPr')) one.isSetOff = true;
      if (name === 'ind' && inside('pPr') && !inside('pPrChange')) {
        one.isSetOff ||= Number(attribute('left') ?? attribute('start') ?? 0) >= 360;
      }
      if (name === 'del' && inside('rPr') && inside('pPr')) one.isEndDeleted = true;
      if (name === 'vanish' && !inside('pPr')) isHidden = !/^(?:0|false|off)$/u.test(attribute('val') ?? '');
      if (name === 'tab' && !inside('pPr')) add('\t');
      if (name === 'br' || name === 'cr') add('\n');
      if (name === 'noBreakHyphen') add('\u2011');
      if (name === 'softHyphen') add('\u00AD');
    },
    text: (words) => {
      if (path.at(-1) === 't') add(words);
    },
    close: (name) => {
      path.pop();
      if (leftOut.has(name) && !(name === 'del' && inside('rPr'))) without -= 1;
      if (name === 'r') isHidden = false;
      if (name !== 'p') return;
      const one = open.pop()!;
      if (one.isLeftOut) return;
      if (one.isEndDeleted) carried = { ...one, isEndDeleted: false };
      else written.push(laidOut(one));
    },
  });
  if (carried) written.push(laidOut(carried));
  return `${written.join('\n\n')}\n`;
}

function laidOut({ words, isSetOff }: DocxParagraph): string {
  return isSetOff ? words.replace(/^(?=.)/gmu, '    ') : words;
}
