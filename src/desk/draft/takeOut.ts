/** Takes characters that nobody sees out of all that a draft would print, where a person has said so. */
import { invisibleCharacters, withoutCharacters } from '../importer/invisible';
import type { PerLanguage } from '../importer/source';
import type { Draft } from './draft';
import { inOrder } from './spans';
import { typed } from './typed';

/** @returns the draft without any, also in the titles and names that were made of the source's words */
export function takeOutInvisible(draft: Draft): Draft {
  const places = invisibleCharacters(draft)
    .flatMap(({ at }) => at)
    .toSorted(inOrder)
    .toReversed();
  const cleared = places.reduce(withoutCharacters, draft);
  const named = <One extends { name: PerLanguage<string | undefined> }>(one: One): One => ({
    ...one,
    name: clean(one.name),
  });
  return {
    ...cleared,
    findings: cleared.findings.filter(({ kind }) => kind !== 'invisibleCharacter'),
    people: cleared.people.map(named),
    organizations: cleared.organizations.map(named),
    body: cleared.body.map((part) =>
      part.kind === 'paragraph'
        ? part
        : {
            ...part,
            title: clean(part.title),
            coSpeakers: part.coSpeakers.map((one) => ({
              ...one,
              ...(one.title && { title: clean(one.title) }),
            })),
          },
    ),
  };
}

function clean<Words extends PerLanguage<string | undefined>>(words: Words): Words {
  return Object.fromEntries(
    Object.entries(words).map(([language, text]) => [language, text === undefined ? text : typed(text)]),
  ) as Words;
}
