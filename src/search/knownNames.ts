import type { Text } from '../content/schema';
import type { NamesView } from '../content/searchViews';

/** Names by their ids. */
export interface KnownNames {
  person: (id: string) => Text;
  organization: (id: string) => Text;
}

const known = new WeakMap<NamesView, KnownNames>();

/** Finds names by their ids; made once for the names that came. @throws where the index names someone it doesn't know. */
export function knownNames(names: NamesView): KnownNames {
  const made = known.get(names) ?? {
    person: finder(names.people),
    organization: finder(names.organizations),
  };
  known.set(names, made);
  return made;
}

function finder(named: readonly { id: string; name: Text }[]) {
  const byId = new Map(named.map(({ id, name }) => [id, name]));
  return (id: string) => {
    const name = byId.get(id);
    if (!name) throw new Error(`The search’s names have no “${id}”.`);
    return name;
  };
}
