/** What isn't sure of the statements that were heard. */
import type { Finding } from '../findings';
import type { Part } from './gather';
import { spanOf } from './roll';
import type { Utterance } from './statements';

export function doubtsOf(parts: readonly Part[]): Finding[] {
  const presented = new Set<string>();
  return parts.flatMap(({ reading: { paragraph, quotes }, utterances }) => {
    const open = new Set(quotes.flatMap(({ isOpen, start }) => (isOpen ? [start] : [])));
    return utterances.flatMap((utterance) => {
      const at = [spanOf(utterance.words, paragraph)];
      return [
        ...speakerDoubts(utterance, at, presented),
        ...(open.has(utterance.words.start) ? [look('markLeftOpen', at)] : []),
        ...(utterance.hasMarks ? [] : [look('wordsWithoutMarks', at)]),
      ];
    });
  });
}

function speakerDoubts(
  { sayers, isWaiting }: Utterance,
  at: Finding['at'],
  presented: Set<string>,
): Finding[] {
  const named = sayers.filter(({ person, organization }) => person ?? organization);
  if (sayers.length === 0)
    return [{ kind: isWaiting ? 'speakerNotFound' : 'organizationNotNamed', weight: 'must', at }];
  if (named.length === 0) return [{ kind: 'speakerUnnamed', weight: 'must', at }];
  if (isWaiting) return [look('speakerGuessed', at)];
  return named.flatMap(({ key, person }) => {
    if (!person || person.title || person.organizations.length > 0 || presented.has(key)) return [];
    presented.add(key);
    return [look('speakerNotPresented', [person.name])];
  });
}

function look(kind: Finding['kind'], at: Finding['at']): Finding {
  return { kind, weight: 'look', at };
}
