/** XML as the strictest of its readers takes it: libxml2, with the schema of the format. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { memoryPages, validateXML, type XMLFileInfo } from 'xmllint-wasm';

/** @param schema the path of a RELAX NG grammar or of an XML Schema; the others are those it imports. */
export async function xmlFaults(
  files: readonly { path: string; data: string | Uint8Array }[],
  schema: string,
  ...imported: string[]
): Promise<string[]> {
  const { errors } = await validateXML({
    xml: files.map((file) => ({
      fileName: file.path.slice(1).replaceAll('/', '_'),
      contents: file.data,
    })),
    schema: [fileAt(schema)],
    extension: schema.endsWith('.rng') ? 'relaxng' : 'schema',
    preload: imported.map(fileAt),
    maxMemoryPages: memoryPages.GiB,
  });
  return errors.map(({ rawMessage }) => rawMessage);
}

function fileAt(file: string): XMLFileInfo {
  return { fileName: path.basename(file), contents: readFileSync(file, 'utf8') };
}
