/** Which views a device keeps without anyone having read them: a bounded part, however long the archive is. */
import { organizationsIn, speakersIn, type Archive } from '../content/archive';
import { fileOf, shellFile } from '../content/files';
import { namesFile, searchFile, searchPartFile } from '../content/searchFiles';
import { searchPartSize } from '../content/shown/searched';
import { stateCodes } from '../content/states';
import { statePlace, type Place } from '../links';

/** So many of the newest statements are kept, and of the releases they stand in. */
const mostStatements = 50;
const mostReleases = 10;

/** So many organizations, and people: all of a small network; of a large one, those who spoke last. */
const mostNames = 24;

/** Their files, below `/content/`. */
export function offlineViews(archive: Archive): string[] {
  const { languages } = archive.content.network;
  const places = placesKept(archive);
  // The search takes the newest part by itself, and needs these two to begin.
  const newest = Math.max(1, Math.floor(archive.entries.length / searchPartSize));
  const search = [searchFile, namesFile, ...languages.map((language) => searchPartFile(language, newest))];
  const files = languages.flatMap((language) => [
    shellFile(language),
    ...places.map((place) => fileOf(language, place)),
  ]);
  return [...new Set([...files, ...search])];
}

function placesKept({ content: { network }, newest, national, members }: Archive): Place[] {
  const entries = newest.slice(0, mostStatements);
  const releases = [...new Set(newest.map(({ release }) => release.id))].slice(0, mostReleases);
  const organizations = [
    ...national.map(({ id }) => id),
    ...entries.flatMap(({ statement }) => organizationsIn(statement)),
    ...members.map(({ id }) => id),
  ];
  const people = [
    ...entries.flatMap(({ statement }) => speakersIn(statement)),
    ...network.people.map(({ id }) => id),
  ];
  return [
    { page: 'home' },
    { page: 'about' },
    { page: 'releases' },
    { page: 'statements' },
    ...stateCodes.map(statePlace),
    ...first(organizations).map((organization): Place => ({ page: 'organization', organization })),
    ...first(people).map((person): Place => ({ page: 'person', person })),
    ...releases.map((release): Place => ({ page: 'release', release })),
    ...entries.map(({ release, statement }): Place => ({
      page: 'statement',
      release: release.id,
      statement: statement.id,
    })),
  ];
}

function first(ids: string[]): string[] {
  return [...new Set(ids)].slice(0, mostNames);
}
