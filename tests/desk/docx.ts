/** A Word file made of lines of text, so that none has to be kept as bytes: a ZIP archive that packs nothing. */

/** @param lines its paragraphs; empty ones too, as people type them. */
export function docxOf(lines: readonly string[]): Uint8Array {
  const paragraphs = lines.map(
    (line) => `<w:p><w:r><w:t xml:space="preserve">${escaped(line)}</w:t></w:r></w:p>`,
  );
  const types = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
  const relationship = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument';
  return zipOf({
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${types}"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relationship}" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${paragraphs.join('')}<w:sectPr/></w:body></w:document>`,
  });
}

function escaped(text: string) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Each file stands in the archive as it is, method 0; the list of them follows. */
function zipOf(files: Record<string, string>): Uint8Array {
  const local: Buffer[] = [];
  const list: Buffer[] = [];
  let place = 0;
  for (const [name, text] of Object.entries(files)) {
    const path = Buffer.from(name);
    const bytes = Buffer.from(text);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt32LE(checkSum(bytes), 10);
    fields.writeUInt32LE(bytes.length, 14);
    fields.writeUInt32LE(bytes.length, 18);
    fields.writeUInt16LE(path.length, 22);
    const entry = Buffer.concat([Buffer.from('PK\u0003\u0004'), fields, path, bytes]);
    const more = Buffer.alloc(14);
    more.writeUInt32LE(place, 10);
    list.push(Buffer.concat([Buffer.from('PK\u0001\u0002\u0014\u0000'), fields, more, path]));
    local.push(entry);
    place += entry.length;
  }
  const size = list.reduce((sum, { length }) => sum + length, 0);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(list.length, 4);
  end.writeUInt16LE(list.length, 6);
  end.writeUInt32LE(size, 8);
  end.writeUInt32LE(place, 12);
  return new Uint8Array(Buffer.concat([...local, ...list, Buffer.from('PK\u0005\u0006'), end]));
}

/** CRC-32, as ZIP asks for it. */
function checkSum(bytes: Buffer) {
  let sum = ~0;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (sum & 1 ? 0xed_b8_83_20 : 0);
  }
  return ~sum >>> 0;
}
