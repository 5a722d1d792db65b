/** A release's corrections: oldest first, none before the release itself, each of statements that it has. */
import { repeated } from './checkNetwork';
import type { Fault } from './BrokenContent';
import type { Release } from './schema';

export function checkVersions({ date, versions = [], body }: Release): Fault[] {
  const known = new Set(body.flatMap((item) => (item.kind === 'statement' ? [item.id] : [])));
  return versions.flatMap((version, index) => {
    const field = `versions[${index}]`;
    const before = versions[index - 1]?.date;
    const { statements = [] } = version;
    return [
      ...(version.date < date
        ? [{ field: `${field}.date`, message: `is ${version.date}, before the release’s own ${date}` }]
        : []),
      ...(before !== undefined && version.date < before
        ? [
            {
              field: `${field}.date`,
              message: `is ${version.date}, before ${before}: the oldest stands first`,
            },
          ]
        : []),
      ...repeated(`${field}.statements`, statements),
      ...statements.flatMap((id, at) =>
        known.has(id)
          ? []
          : [{ field: `${field}.statements[${at}]`, message: `“${id}” is no statement of this release` }],
      ),
    ];
  });
}
