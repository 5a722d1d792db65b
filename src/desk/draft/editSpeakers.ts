/** What staff say about who speaks: the speaker, titles, organizations, and those who are new to the network. */
import type { Organization, Person } from '../../content/schema';
import type { StateCode } from '../../content/states';
import type { Language } from '../../i18n/languages';
import type { PerLanguage } from '../importer/source';
import type { Draft, DraftStatement } from './draft';
import { typed } from './typed';
import { organizationsAnswered, speakerAnswered } from './answers';
import { statementOf, withStatement } from './blocks';

/** @param speaker a person's id, or null where nobody speaks: a joint statement, or an organization's own */
export function setSpeaker(draft: Draft, statement: string, speaker: string | null): Draft {
  const changed = withStatement(draft, statement, (held) => {
    if (held.speaker === (speaker ?? undefined)) return held;
    const { speaker: _, ...rest } = held;
    if (speaker === null) return { ...rest, title: {}, coSpeakers: [] };
    return {
      ...rest,
      speaker,
      coSpeakers: held.coSpeakers.filter((one) => one.speaker !== speaker),
    };
  });
  const answered = speakerAnswered(changed, statement);
  if (changed === draft || draft.published) return answered;
  return renameStatement(answered, statement, speaker ?? 'joint');
}

/** Adds who says the same words together with the speaker. */
export function addCoSpeaker(draft: Draft, statement: string, speaker: string): Draft {
  return withStatement(draft, statement, (held) =>
    held.speaker === undefined || [held, ...held.coSpeakers].some((one) => one.speaker === speaker)
      ? held
      : { ...held, coSpeakers: [...held.coSpeakers, { speaker }] },
  );
}

export function removeCoSpeaker(draft: Draft, statement: string, speaker: string): Draft {
  return withStatement(draft, statement, (held) =>
    held.coSpeakers.some((one) => one.speaker === speaker)
      ? { ...held, coSpeakers: held.coSpeakers.filter((one) => one.speaker !== speaker) }
      : held,
  );
}

/**
 * Sets a title as held on that day; an empty one takes it away.
 * @param coSpeaker whose, if not the speaker's
 */
export function setTitle(
  draft: Draft,
  statement: string,
  language: Language,
  title: string,
  coSpeaker?: string,
): Draft {
  const changed = (titles: PerLanguage<string> = {}) => {
    const rest = { ...titles };
    delete rest[language];
    const words = typed(title);
    return words === '' ? rest : { ...rest, [language]: words };
  };
  return withStatement(draft, statement, (held) =>
    coSpeaker === undefined
      ? { ...held, title: changed(held.title) }
      : {
          ...held,
          coSpeakers: held.coSpeakers.map((one) =>
            one.speaker === coSpeaker ? { ...one, title: changed(one.title) } : one,
          ),
        },
  );
}

/** Says for whom someone speaks who says the same words; for the speaker's organizations where none is named. */
export function setOwnOrganizations(
  draft: Draft,
  statement: string,
  coSpeaker: string,
  organizations: readonly string[],
): Draft {
  return withStatement(draft, statement, (held) => ({
    ...held,
    coSpeakers: held.coSpeakers.map((one) => {
      if (one.speaker !== coSpeaker) return one;
      const { organizations: _, ...rest } = one;
      return organizations.length === 0 ? rest : { ...rest, organizations: [...new Set(organizations)] };
    }),
  }));
}

export function setOrganizations(draft: Draft, statement: string, organizations: readonly string[]): Draft {
  const changed = withStatement(draft, statement, (held) => ({
    ...held,
    organizations: [...new Set(organizations)],
  }));
  return organizationsAnswered(changed, statement);
}

/** Gives a statement of a new release another id, the nearest that is free. */
export function renameStatement(draft: Draft, statement: string, wish: string): Draft {
  if (draft.published || !statementOf(draft, statement) || statement === wish) return draft;
  const id = freeStatementId(draft, wish);
  return {
    ...withStatement(draft, statement, (held): DraftStatement => ({ ...held, id })),
    findings: draft.findings.map((one) => (one.statement === statement ? { ...one, statement: id } : one)),
  };
}

export function freeStatementId(draft: Draft, wish: string): string {
  const isFree = (id: string) =>
    !statementOf(draft, id) &&
    !draft.published?.body.some((part) => part.kind === 'statement' && part.id === id);
  if (isFree(wish)) return wish;
  let number = 2;
  while (!isFree(`${wish}-${number}`)) number += 1;
  return `${wish}-${number}`;
}

/** Someone whom the network doesn't have yet; one with that id is replaced. */
export function proposePerson(draft: Draft, person: Person): Draft {
  return { ...draft, people: withOne(draft.people, person) };
}

export function renamePerson(draft: Draft, id: string, language: Language, name: string): Draft {
  return { ...draft, people: renamed(draft.people, id, language, name), findings: withoutName(draft, id) };
}

/** Proposes someone no longer: nobody speaks then where they did. */
export function dropPerson(draft: Draft, id: string): Draft {
  const people = draft.people.filter((person) => person.id !== id);
  if (people.length === draft.people.length) return draft;
  return {
    ...draft,
    people,
    findings: withoutName(draft, id),
    body: draft.body.map((part) => {
      if (part.kind === 'paragraph') return part;
      const coSpeakers = part.coSpeakers.filter(({ speaker }) => speaker !== id);
      if (part.speaker !== id) return { ...part, coSpeakers };
      const { speaker: _, ...rest } = part;
      return { ...rest, title: {}, coSpeakers: [] };
    }),
  };
}

export function proposeOrganization(draft: Draft, organization: Organization): Draft {
  return { ...draft, organizations: withOne(draft.organizations, organization) };
}

export function renameOrganization(draft: Draft, id: string, language: Language, name: string): Draft {
  const organizations = renamed(draft.organizations, id, language, name);
  return { ...draft, organizations, findings: withoutName(draft, id) };
}

/**
 * Says whether a proposed organization is a member, and of which states: a member stands on the map, another one doesn't.
 * @param membership none for a national body, or one outside the network
 */
export function setMembership(
  draft: Draft,
  id: string,
  membership: { memberOf: string; states: readonly StateCode[] } | null,
): Draft {
  return {
    ...draft,
    organizations: draft.organizations.map((one) => {
      if (one.id !== id) return one;
      const { memberOf: _, ...rest } = one;
      return membership === null
        ? { ...rest, states: [] }
        : { ...rest, memberOf: membership.memberOf, states: [...new Set(membership.states)] };
    }),
  };
}

export function dropOrganization(draft: Draft, id: string): Draft {
  const organizations = draft.organizations.filter((organization) => organization.id !== id);
  if (organizations.length === draft.organizations.length) return draft;
  const others = (ids: readonly string[]) => ids.filter((one) => one !== id);
  return {
    ...draft,
    organizations,
    findings: withoutName(draft, id),
    publishers: others(draft.publishers),
    body: draft.body.map((part) =>
      part.kind === 'statement'
        ? {
            ...part,
            organizations: others(part.organizations),
            coSpeakers: part.coSpeakers.map((one) =>
              one.organizations ? { ...one, organizations: others(one.organizations) } : one,
            ),
          }
        : part,
    ),
  };
}

function withOne<Item extends { id: string }>(list: readonly Item[], item: Item): Item[] {
  const at = list.findIndex(({ id }) => id === item.id);
  return at < 0 ? [...list, item] : list.with(at, item);
}

function renamed<Item extends Person | Organization>(
  list: Item[],
  id: string,
  language: Language,
  name: string,
): Item[] {
  const words = typed(name);
  const given = { [language]: words === '' ? undefined : words };
  return list.map((item) => (item.id === id ? { ...item, name: { ...item.name, ...given } } : item));
}

/** The doubts of a draft but for those about this name, which someone has now seen to. */
function withoutName({ findings }: Draft, id: string): Draft['findings'] {
  return findings.filter(({ kind, values }) => kind !== 'nameInOneLanguage' || values?.['id'] !== id);
}
