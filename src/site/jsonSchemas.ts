import { toJsonSchema } from '@valibot/to-json-schema';
import { networkSchema, releaseSchema } from '../content/schema';

/** The content's format as JSON Schema, made of the same description as the parser: file name → text. */
export function jsonSchemas(): Map<string, string> {
  const text = (schema: Parameters<typeof toJsonSchema>[0], of: string) =>
    `${JSON.stringify(
      {
        $comment: `Written by “npm run schema” from src/content/schema.ts; don't edit. Describes ${of}.`,
        // What JSON Schema can't say, the check says.
        ...toJsonSchema(schema, { errorMode: 'ignore' }),
      },
      null,
      2,
    )}\n`;
  return new Map([
    ['network.json', text(networkSchema, 'content/network.json')],
    ['release.json', text(releaseSchema, 'a file in content/releases/')],
  ]);
}
