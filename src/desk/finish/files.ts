/** The files that a draft becomes. */
import type { Network } from '../../content/schema';
import { networkWith, releaseOf } from '../draft/compose';
import type { Draft } from '../draft/draft';

export interface DeskFile {
  name: string;
  /** Where it goes in the site's repository. */
  folder: string;
  text: string;
}

/** The release, and the network where the release names someone new. @param known the network as it is */
export function filesOf(draft: Draft, known: Network): DeskFile[] {
  const release = releaseOf(draft);
  const isNetworkChanged = draft.people.length + draft.organizations.length > 0;
  return [
    { name: `${release.id || 'release'}.json`, folder: 'public/content/releases/', text: written(release) },
    ...(isNetworkChanged
      ? [{ name: 'network.json', folder: 'public/content/', text: written(networkWith(draft, known)) }]
      : []),
  ];
}

function written(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** Has the browser save a file; it goes nowhere else. */
export function download({ name, text }: Pick<DeskFile, 'name' | 'text'>): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
