import { createHash } from 'node:crypto';
import type { Language } from '../../i18n/languages';

/** Under this one stand the ids of all feeds and entries. It never changes. */
const namespace = '65fd0f41-c69a-4ae4-bcc3-f2fff0c9b220';

/**
 * The id of a feed or an entry: the same for ever, wherever the site moves, since it is made of ids of the
 * content alone. An entry has one id in all feeds of its language.
 * @param of what it is the id of: the network's feed, where no id follows.
 */
export function feedId(
  kind: 'feed' | 'entry',
  network: string,
  language: Language,
  of: readonly string[],
): string {
  return `urn:uuid:${uuidOf(namespace, [kind, network, language, ...of].join('/'))}`;
}

/**
 * The version 5 UUID of a name: the same name in the same namespace gives the same one (RFC 9562, 5.5).
 * @param within the namespace, a UUID as text.
 */
export function uuidOf(within: string, name: string): string {
  const bytes = createHash('sha1')
    .update(Buffer.from(within.replaceAll('-', ''), 'hex'))
    .update(name)
    .digest()
    .subarray(0, 16);
  // The version, and the variant.
  bytes[6] = (bytes[6]! & 0x0f) | 0x50;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
