/** Which pages the content makes. */
import { statePlace, type Place } from '../links';
import { languagesOf, type Archive } from './archive';
import { partCount } from './parts';
import { pagesOfState } from './stateMembers';
import { stateCodes } from './states';

/** Every page of the content but the redirects, once for all languages. */
export function placesOf(archive: Archive): Place[] {
  const withParts = (place: Place, total: number): Place[] => [
    place,
    ...Array.from(
      { length: partCount(total) },
      (_, index) => ({ ...place, part: String(index + 1) }) as Place,
    ),
  ];
  return [
    { page: 'home' },
    ...stateCodes.flatMap((code) => {
      const further = Array.from({ length: pagesOfState(archive, code) - 1 }, (_, index) =>
        String(index + 2),
      );
      return [statePlace(code), ...further.map((part): Place => ({ ...statePlace(code), part }))];
    }),
    ...archive.content.network.organizations.flatMap(({ id }) =>
      withParts({ page: 'organization', organization: id }, archive.by(id).length),
    ),
    ...archive.content.network.people.flatMap(({ id }) =>
      withParts({ page: 'person', person: id }, archive.said(id).length),
    ),
    ...withParts({ page: 'releases' }, archive.releases.length),
    ...archive.releases.map(({ id }): Place => ({ page: 'release', release: id })),
    ...archive.entries.flatMap(({ release, statement }): Place[] => {
      const ids = { release: release.id, statement: statement.id };
      const isBilingual = languagesOf(release, archive.content.network.languages, statement).length > 1;
      return [{ page: 'statement', ...ids }, ...(isBilingual ? [{ page: 'both', ...ids } as const] : [])];
    }),
    ...withParts({ page: 'statements' }, archive.entries.length),
    { page: 'about' },
  ];
}
