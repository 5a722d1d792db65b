import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readFile, UnreadableFile } from '../../src/desk/importer/readFile';

const bytes = (text: string) => new TextEncoder().encode(text);
const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** A Word document with these paragraphs. */
function docx(body: string, styles = ''): Uint8Array {
  return zipSync({
    'word/document.xml': bytes(`<?xml version="1.0"?><w:document ${w}><w:body>${body}</w:body></w:document>`),
    'word/styles.xml': bytes(`<w:styles ${w}>${styles}</w:styles>`),
  });
}

const run = (words: string, properties = '') =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${words}</w:t></w:r>`;
const p = (runs: string, properties = '') => `<w:p><w:pPr>${properties}</w:pPr>${runs}</w:p>`;
const read = (body: string, styles?: string) => readFile('release.docx', docx(body, styles));

test('A Word document’s paragraphs are read, their runs put together', async () => {
  expect(
    await read(
      p(run('“Nobody was ') + run('asked,” &amp;', '<w:b/>') + run(' 한국어')) + p('') + p(run('Next.')),
    ),
  ).toBe('“Nobody was asked,” & 한국어\n\n\n\nNext.\n');
});

test('Tracked changes are read as accepted', async () => {
  expect(
    await read(
      p(
        `${run('We ')}<w:del><w:r><w:delText>may</w:delText></w:r></w:del><w:ins>${run('will')}</w:ins> ${run(' stay')}<w:moveFrom>${run(' no')}</w:moveFrom><w:moveTo>${run(', yes')}</w:moveTo>`,
      ),
    ),
  ).toBe('We will stay, yes\n');
});

test('A deleted end of a paragraph joins it to the next', async () => {
  expect(await read(p(run('One '), '<w:rPr><w:del/></w:rPr>') + p(run('two.')) + p(run('Three.')))).toBe(
    'One two.\n\nThree.\n',
  );
});

test('Hidden words, comments, footnotes and fields are left out', async () => {
  const others =
    '<w:r><w:footnoteReference w:id="1"/></w:r><w:r><w:commentReference w:id="1"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>';
  expect(
    await read(
      p(run('Seen') + run(' unseen', '<w:vanish/>') + run(' and seen', '<w:vanish w:val="0"/>') + others),
    ),
  ).toBe('Seen and seen\n');
});

test('Soft line breaks, tabs and hyphens stay what they are', async () => {
  expect(
    await read(
      p(
        `${run('a')}<w:r><w:br/></w:r>${run('b')}<w:r><w:tab/></w:r>${run('c')}<w:r><w:noBreakHyphen/></w:r>${run('d')}`,
        '<w:tabs><w:tab w:val="left"/></w:tabs>',
      ),
    ),
  ).toBe('a\nb\tc\u2011d\n');
});

test('Quotations by their style, list items and what is moved in are set off', async () => {
  expect(
    await read(
      p(run('quoted'), '<w:pStyle w:val="a7"/>') +
        p(run('item'), '<w:numPr><w:numId w:val="1"/></w:numPr>') +
        p(run('moved'), '<w:ind w:left="720"/>') +
        p(run('plain')),
      '<w:style w:styleId="a7"><w:name w:val="Intense Quote"/></w:style>',
    ),
  ).toBe('    quoted\n\n    item\n\n    moved\n\nplain\n');
});

test('A text box is read once, though Word writes it twice', async () => {
  const box = `<w:txbxContent>${p(run('In the box'))}</w:txbxContent>`;
  const text = await read(
    p(
      `${run('Around')}<w:r><mc:AlternateContent xmlns:mc="mc"><mc:Choice>${box}</mc:Choice><mc:Fallback><w:pict>${box}</w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
    ),
  );
  expect(text.trim().split('\n\n').toSorted()).toEqual(['Around', 'In the box']);
});

test.each([
  ['UTF-8', [0xec, 0x9a, 0xb0, 0xeb, 0xa6, 0xac]],
  ['UTF-16 little-endian', [0xff, 0xfe, 0xb0, 0xc6, 0xac, 0xb9]],
  ['UTF-16 big-endian', [0xfe, 0xff, 0xc6, 0xb0, 0xb9, 0xac]],
  ['CP949', [0xbf, 0xec, 0xb8, 0xae]],
])('A Korean text is read in %s', async (_, codes) => {
  expect((await readFile('a.txt', new Uint8Array(codes))).replace('\uFEFF', '')).toBe('우리');
});

test('A Western text of Windows is read', async () => {
  expect(await readFile('a.txt', new Uint8Array([0x93, 0x63, 0x61, 0x66, 0xe9, 0x94]))).toBe('“café”');
});

test('A page is read as a page, whatever it is called', async () => {
  expect(await readFile('a.html', bytes('<p>Words.</p>'))).toBe('Words.\n');
  expect(await readFile('a.txt', bytes('<!DOCTYPE html><p>Words.</p>'))).toBe('Words.\n');
  expect(await readFile('a.txt', bytes('a < b > c'))).toBe('a < b > c');
});

test.each([
  ['release.doc', [0xd0, 0xcf, 0x11, 0xe0, 0xa1], 'doc'],
  ['보도자료.hwp', [0xd0, 0xcf, 0x11, 0xe0, 0xa1], 'hwp'],
  ['release.pdf', [0x25, 0x50, 0x44, 0x46, 0x2d], 'pdf'],
  ['release.txt', [0x25, 0x50, 0x44, 0x46, 0x2d], 'pdf'],
  ['release.rtf', [0x7b, 0x5c, 0x72, 0x74, 0x66], 'rtf'],
  ['release.odt', [0x50, 0x4b, 3, 4], 'odt'],
  ['release.pages', [0x50, 0x4b, 3, 4], 'pages'],
  ['보도자료.hwpx', [0x50, 0x4b, 3, 4], 'hwp'],
  ['release.xlsx', [0x50, 0x4b, 3, 4], 'other'],
  ['release.png', [0x89, 0x50, 0x4e, 0x47], 'image'],
  ['release.docx', [0x50, 0x4b, 3, 4, 9, 9], 'broken'],
  ['release.docx', [1, 2, 3], 'broken'],
])('What can’t be read says what it is: %s', async (name, codes, kind) => {
  const failure = await readFile(name, new Uint8Array(codes)).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(UnreadableFile);
  expect((failure as UnreadableFile).kind).toBe(kind);
});
