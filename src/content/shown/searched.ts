/** The files that the search reads, from the archive. */
import type { Language } from '../../i18n/languages';
import { languagesOf, organizationsIn, speakersIn, type Archive, type Entry } from '../archive';
import { wordsIn } from '../names';
import { namesFile, searchFile, searchPartFile } from '../searchFiles';
import type { NamesView, Searched, SearchPartView, SearchSpan, SearchView } from '../searchViews';
import { piecesOf } from '../verbatim';

/**
 * How many statements a full part holds. The newest holds one to two parts' worth: with the names of a thousand
 * organizations it still comes in 150 kB, which is all that a visitor waits for.
 */
export const searchPartSize = 200;

/** Each of the search's files with what makes it. */
export function searchIndex(archive: Archive): [string, () => unknown][] {
  const spans = spansOf(archive);
  return [
    [
      searchFile,
      (): SearchView => ({ statements: archive.entries.length, parts: spans.map(withoutEntries) }),
    ],
    [namesFile, () => namesOf(archive)],
    ...archive.content.network.languages.flatMap((language) =>
      spans.map((span): [string, () => SearchPartView] => [
        searchPartFile(language, span.part),
        () => ({
          language,
          part: span.part,
          statements: span.entries.map((entry) => searchedOf(archive, entry, language)),
        }),
      ]),
    ),
  ];
}

/** The archive in parts, newest first, as their entries are. A full part never changes: they are counted from the oldest. */
function spansOf({ newest }: Archive): (SearchSpan & { entries: readonly Entry[] })[] {
  const full = Math.max(0, Math.floor(newest.length / searchPartSize) - 1);
  return Array.from({ length: full + 1 }, (_, index) => {
    const end = newest.length - index * searchPartSize;
    const entries = newest.slice(index === full ? 0 : end - searchPartSize, end);
    return {
      part: index + 1,
      from: entries.at(-1)?.release.date ?? '',
      to: entries[0]?.release.date ?? '',
      statements: entries.length,
      entries,
    };
  })
    .filter(({ statements }) => statements > 0)
    .toReversed();
}

function withoutEntries({ part, from, to, statements }: SearchSpan): SearchSpan {
  return { part, from, to, statements };
}

function namesOf({ content: { network } }: Archive): NamesView {
  return {
    organizations: network.organizations.map(({ id, name, fullName, formerNames, aliases, states }) => ({
      id,
      name,
      fullName,
      formerNames,
      aliases,
      states,
    })),
    people: network.people,
  };
}

function searchedOf(archive: Archive, { release, statement }: Entry, language: Language): Searched {
  const languages = languagesOf(release, archive.content.network.languages, statement);
  const words = wordsIn({ languages }, language);
  return {
    release: release.id,
    statement: statement.id,
    date: release.date,
    people: speakersIn(statement),
    organizations: organizationsIn(statement),
    ...(words !== language && { language: words }),
    pull: statement.pull[0] ?? '',
    passages: statement.passages.flatMap((passage) =>
      piecesOf(passage, words).map((text): [string, string] => [passage.id, text]),
    ),
  };
}
