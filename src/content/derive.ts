/**
 * From the authored content to what each view shows. Development and the build ask the same functions.
 */
import type { Place } from '../links';
import type { Archive } from './archive';
import { fileOf, shellFile } from './files';
import { Phrasing } from './phrasing';
import { placesOf } from './places';
import { searchIndex } from './shown/searched';
import { aboutOf } from './shown/about';
import { homeOf } from './shown/home';
import { personOf, releasesOf, statementsOf } from './shown/lists';
import { organizationOf } from './shown/organization';
import { releaseOf, statementOf } from './shown/releases';
import { stateOf } from './shown/state';
import type { StateCode } from './states';
import type { ShellView } from './views';

/** What makes each file. */
export type Derived = ReadonlyMap<string, () => unknown>;

/**
 * Every derived file by its path below `/content/`. Nothing is made until it is asked for, nor kept: the views of a long
 * archive are many times its size.
 */
export function derive(archive: Archive): Derived {
  const places = placesOf(archive);
  return new Map([
    ...searchIndex(archive),
    ...archive.content.network.languages.flatMap((language) => {
      const phrasing = new Phrasing(archive, language);
      return [
        [shellFile(language), () => shellOf(phrasing)] as const,
        ...places.map((place) => [fileOf(language, place), () => viewOf(phrasing, place)] as const),
      ];
    }),
  ]);
}

/** What a place shows in the phrasing's language. @throws where the content has no such place. */
function viewOf(phrasing: Phrasing, place: Place): unknown {
  switch (place.page) {
    case 'home':
      return homeOf(phrasing);
    case 'state':
      return stateOf(phrasing, place.state.toUpperCase() as StateCode, partNumber(place.part));
    case 'organization':
      return organizationOf(phrasing, place.organization, partNumber(place.part));
    case 'person':
      return personOf(phrasing, place.person, partNumber(place.part));
    case 'releases':
      return releasesOf(phrasing, partNumber(place.part));
    case 'release':
      return releaseOf(phrasing.archive, place.release);
    case 'statement':
    case 'both':
      return statementOf(phrasing.archive, place.release, place.statement);
    case 'statements':
      return statementsOf(phrasing, partNumber(place.part));
    case 'about':
      return aboutOf(phrasing);
  }
}

function partNumber(part: string | undefined) {
  return part === undefined ? undefined : Number(part);
}

function shellOf(phrasing: Phrasing): ShellView {
  const { network } = phrasing.archive.content;
  const { name, fullName } = phrasing.archive.organization(network.organization);
  return {
    name: phrasing.name(name),
    fullName: phrasing.name(fullName ?? name),
  };
}
