/** What `network.json` must hold beyond its shape. Each rule gives what breaks it. */
import { networkLanguages } from './checkLanguages';
import type { Fault } from './BrokenContent';
import type { Network } from './schema';

/** Ids that would take the address of another page: `…/page/2/`, `…/both/`. */
const reserved = ['page', 'both'];

export const networkRules: ((network: Network) => Fault[])[] = [
  networkLanguages,
  ({ languages }) => repeated('languages', languages),
  ({ organizations }) => ids('organizations', organizations),
  ({ people }) => ids('people', people),
  ownOrganization,
  memberships,
  places,
];

/** Ids in a list are unique and no page's. @param field the list's */
export function ids(field: string, list: { id: string }[]): Fault[] {
  return list.flatMap(({ id }, index) => {
    const first = list.findIndex((one) => one.id === id);
    return [
      ...(first < index
        ? [{ field: `${field}[${index}].id`, message: `“${id}” is the id of ${field}[${first}] already` }]
        : []),
      ...reservedId(`${field}[${index}].id`, id),
    ];
  });
}

export function reservedId(field: string, id: string): Fault[] {
  return reserved.includes(id) ? [{ field, message: `“${id}” is reserved for addresses of the site` }] : [];
}

/** A list names nothing twice. */
export function repeated(field: string, list: readonly string[]): Fault[] {
  return list.flatMap((item, index) =>
    list.indexOf(item) < index ? [{ field: `${field}[${index}]`, message: `names “${item}” again` }] : [],
  );
}

/** Something names an entry of a list that is there. */
export function reference(field: string, id: string, list: { id: string }[], what: string): Fault[] {
  return list.some((one) => one.id === id)
    ? []
    : [{ field, message: `“${id}” is no ${what} of this network: its id must stand in network.json` }];
}

function ownOrganization({ organization, organizations }: Network): Fault[] {
  const index = organizations.findIndex(({ id }) => id === organization);
  if (index < 0) return reference('organization', organization, organizations, 'organization');
  return organizations[index]?.memberOf === undefined
    ? []
    : [
        {
          field: `organizations[${index}].memberOf`,
          message: 'makes the network’s own organization a member',
        },
      ];
}

/** A member stands on the map; a national body doesn't. */
function memberships({ organizations }: Network): Fault[] {
  const parents = new Map(organizations.map(({ id, memberOf }) => [id, memberOf]));
  return organizations.flatMap(({ id, memberOf, states }, index) => {
    const field = `organizations[${index}]`;
    if (memberOf === undefined) {
      if (states.length === 0) return [];
      return [
        { field: `${field}.states`, message: 'must be empty where there is no “memberOf”: a national body' },
      ];
    }
    return [
      ...reference(`${field}.memberOf`, memberOf, organizations, 'organization'),
      ...(isOwnAncestor(id, parents)
        ? [{ field: `${field}.memberOf`, message: `makes “${id}” a member of itself` }]
        : []),
      ...(states.length === 0
        ? [{ field: `${field}.states`, message: 'is empty: a member must have a state to stand on the map' }]
        : []),
    ];
  });
}

function isOwnAncestor(id: string, parents: ReadonlyMap<string, string | undefined>): boolean {
  const seen = new Set<string>();
  for (let above = parents.get(id); above !== undefined; above = parents.get(above)) {
    if (above === id) return true;
    if (seen.has(above)) return false;
    seen.add(above);
  }
  return false;
}

function places({ organizations }: Network): Fault[] {
  return organizations.flatMap(({ states, seat, otherOffices = [] }, index) => {
    const field = `organizations[${index}]`;
    const offices = [
      ...(seat ? [{ at: `${field}.seat.state`, state: seat.state }] : []),
      ...otherOffices.map(({ state }, office) => ({ at: `${field}.otherOffices[${office}].state`, state })),
    ];
    return [
      ...repeated(`${field}.states`, states),
      ...offices
        .filter(({ state }) => !states.includes(state))
        .map(({ at, state }) => ({ field: at, message: `${state} is none of the organization’s states` })),
    ];
  });
}
