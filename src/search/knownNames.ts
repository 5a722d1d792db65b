import type { Text } from '../content/schema';
import type { NamesView, SearchPartView } from '../content/searchViews';

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

/** Whether these names are of one build with these parts: everyone in them has one. */
export function namesAll(names: NamesView, parts: readonly SearchPartView[]): boolean {
  const ids = new Set([...names.people, ...names.organizations].map(({ id }) => id));
  return parts.every(({ statements }) =>
    statements.every(({ people, organizations }) => [...people, ...organizations].every((id) => ids.has(id))),
  );
}

function finder(named: readonly { id: string; name: Text }[]) {
  const byId = new Map(named.map(({ id, name }) => [id, name]));
  return (id: string) => {
    const name = byId.get(id);
    if (!name) throw new Error(`The search’s names have no “${id}”.`);
    return name;
  };
}
