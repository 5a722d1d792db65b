import { languagesOf } from '../archive';
import type { Phrasing } from '../phrasing';
import type { AboutView } from '../views';
import { countedAndNamed } from './members';

/** What the page about the site shows. */
export function aboutOf(phrasing: Phrasing): AboutView {
  const { archive } = phrasing;
  const { languages } = archive.content.network;
  const latest = archive
    .latestOfEach(archive.newest)
    .map((entry) => ({ entry, published: languagesOf(entry.release, languages, entry.statement) }));
  // One in every language shows most.
  const example = latest.find(({ published }) => published.length === languages.length) ?? latest[0];
  return {
    members: countedAndNamed(archive.members, (one) => phrasing.named(one)),
    example: example && { ...phrasing.voice(example.entry), published: example.published },
  };
}
