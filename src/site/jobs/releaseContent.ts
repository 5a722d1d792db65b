import { organizationsIn, speakersIn, type Archive } from '../../content/archive';
import type { Content, Release } from '../../content/schema';

/**
 * A release as if it were all that was ever published: of the network, only what its pages name. Who draws them from
 * this can read nothing that changes without it.
 */
export function releaseContent(archive: Archive, release: Release): Content {
  const { network } = archive.content;
  const statements = release.body.filter((item) => item.kind === 'statement');
  const people = new Set(statements.flatMap(speakersIn));
  const organizations = new Set([
    network.organization,
    ...release.publishers,
    ...statements.flatMap(organizationsIn),
  ]);
  return {
    network: {
      ...network,
      organizations: [...organizations].map((id) => archive.organization(id)),
      people: [...people].map((id) => archive.person(id)),
      redirects: {},
    },
    releases: [release],
  };
}
