/** Proposes ids: the addresses of a release and of its statements. A person may change them until it is published. */
/** Words that tell nothing apart. */
const plain = new Set(
  'a an and are as at be by for from has have in into is it its of on or our over that the their this to was we were will with respond responds response statement release announces announce denounces condemns applauds today new'.split(
    ' ',
  ),
);

/** A release's id: its day, and the last telling words of its English headline. */
export function releaseId(date: string | undefined, headline: string | undefined): string {
  const words = slugOf(headline ?? '')
    .split('-')
    .filter((word) => word !== '' && !plain.has(word) && !/^\d{4}$/u.test(word));
  const slug = words.length > 0 ? shortened(words.slice(-2).join('-')) : 'release';
  return date === undefined ? slug : `${date}-${slug}`;
}

/** An id has 100 signs at most, with its day and its number. */
export function shortened(slug: string): string {
  return slug.slice(0, 80).replace(/-+$/u, '');
}

/** Ids that are each other’s like no more: a second one ends in `-2`. */
export function uniqueIds(ids: readonly string[]): string[] {
  const used = new Set<string>();
  const times = new Map<string, number>();
  return ids.map((id) => {
    let number = times.get(id) ?? 1;
    let unique = number === 1 ? id : `${id}-${number}`;
    while (used.has(unique)) {
      number += 1;
      unique = `${id}-${number}`;
    }
    times.set(id, number);
    used.add(unique);
    return unique;
  });
}

/** Letters that are no other letter with a mark. */
const plainLetters: Readonly<Record<string, string>> = Object.fromEntries(
  'đd øo łl ıi æae œoe ßss þth'.split(' ').map((pair) => [pair[0] ?? '', pair.slice(1)]),
);

/** Words as an address has them: lower-case letters, digits and single hyphens. Empty where there is no Latin letter. */
export function slugOf(words: string): string {
  return words
    .replace(/[đøłıæœßþ]/giu, (letter) => plainLetters[letter.toLowerCase()] ?? letter)
    .normalize('NFD')
    .replace(/[\p{M}\p{C}’'.]/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-+|-+$/gu, '');
}
