/** Proposes ids: the addresses of a release and of its statements. A person may change them until it is published. */
import type { DraftPart } from '../draft/draft';

/** Words that tell nothing apart. */
const plain = new Set(
  'a an and are as at be by for from has have in into is it its of on or our over that the their this to was we were will with respond responds response statement release announces announce denounces condemns applauds today new'.split(
    ' ',
  ),
);

/** A release's id: its day, and the last telling words of its English headline. */
export function releaseId(date: string | undefined, headline: string | undefined): string {
  const words = (headline ?? '')
    .normalize('NFD')
    .replace(/[\p{M}’']/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/u)
    .filter((word) => word !== '' && !plain.has(word) && !/^\d{4}$/u.test(word));
  const slug = words.length > 0 ? words.slice(-2).join('-') : 'release';
  return date === undefined ? slug : `${date}-${slug}`;
}

/** Gives each statement an id of its own: a second one of the same speaker ends in `-2`. */
export function uniqueIds(body: DraftPart[]): DraftPart[] {
  const used = new Map<string, number>();
  return body.map((part) => {
    if (part.kind !== 'statement') return part;
    const times = (used.get(part.id) ?? 0) + 1;
    used.set(part.id, times);
    return times === 1 ? part : { ...part, id: `${part.id}-${times}` };
  });
}
