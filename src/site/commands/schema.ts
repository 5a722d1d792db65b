import { writeFile } from 'node:fs/promises';
import { jsonSchemas } from '../jsonSchemas';

/** `npm run schema`: writes the JSON Schema that editors complete the content from. */
export async function main() {
  for (const [file, text] of jsonSchemas()) await writeFile(`public/schema/${file}`, text);
}
