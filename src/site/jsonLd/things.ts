/** Organizations and people, as the pages of the content know them. */
import type { NGOLeaf, PersonLeaf, PostalAddress, State } from 'schema-dts';
import type { Entry } from '../../content/archive';
import { byStateName, states, type StateCode } from '../../content/states';
import { partSize } from '../../content/parts';
import type { Place } from '../../links';
import { addressOf, alternateNames, thingId, type Page } from './page';

export function organizationId(page: Page, id: string): string {
  return thingId(page, { page: 'organization', organization: id }, 'organization');
}

/** An organization where another thing names it. */
export function organizationNamed(page: Page, id: string): NGOLeaf {
  return {
    '@type': 'NGO',
    '@id': organizationId(page, id),
    name: page.phrasing.text(page.archive.organization(id).name),
    url: addressOf(page, { page: 'organization', organization: id }),
  };
}

/** An organization on its own page. Names that only search knows aren't told. */
export function organizationWhole(page: Page, id: string): NGOLeaf {
  const { archive, phrasing, language } = page;
  const {
    name,
    fullName,
    formerNames,
    states: served,
    seat,
    otherOffices,
    founded,
    memberOf,
    web,
  } = archive.organization(id);
  const members = archive.members.filter((one) => one.memberOf === id).slice(0, partSize);
  const offices = [...(seat ? [seat] : []), ...(otherOffices ?? [])];
  return {
    ...organizationNamed(page, id),
    ...alternateNames(page, name, [...Object.values(fullName ?? {}), ...(formerNames ?? [])]),
    ...(web !== undefined && { sameAs: web }),
    ...(founded && { foundingDate: String(founded.year) }),
    ...(served.length > 0 && {
      areaServed: served.toSorted(byStateName(language)).map((code) => stateNamed(page, code)),
    }),
    ...(offices.length > 0 && {
      address: offices.map(({ city, state }): PostalAddress => ({
        '@type': 'PostalAddress',
        addressLocality: phrasing.text(city),
        addressRegion: state,
        addressCountry: 'US',
      })),
    }),
    ...(memberOf !== undefined && { memberOf: organizationNamed(page, memberOf) }),
    // The others say it themselves.
    ...(members.length > 0 && { member: members.map((one) => organizationNamed(page, one.id)) }),
  };
}

export function stateNamed({ language }: Page, code: StateCode): State {
  return { '@type': 'State', name: states[code][language] };
}

/** A person as such. No title: none is known but as of the day of a statement. */
export function personNamed(page: Page, id: string): PersonLeaf {
  const place: Place = { page: 'person', person: id };
  const { name } = page.archive.person(id);
  return {
    '@type': 'Person',
    '@id': thingId(page, place, 'person'),
    name: page.phrasing.text(name),
    ...alternateNames(page, name),
    url: addressOf(page, place),
  };
}

/**
 * Whoever makes a statement, as they were on its day. The title stands on a person without an `@id`, inside
 * a dated work, so that nobody who joins the graphs reads there what the person is today.
 */
export function speakersThatDay(
  page: Page,
  { release, statement }: Entry,
): PersonLeaf | PersonLeaf[] | NGOLeaf[] {
  const { speaker, title, organizations, coSpeakers = [] } = statement;
  if (speaker === undefined) return organizations.map((id) => organizationNamed(page, id));
  const words = page.phrasing.wordsOf(release, statement);
  const [first, ...others] = [{ speaker, title, organizations }, ...coSpeakers].map((one): PersonLeaf => {
    const { '@id': _, ...person } = personNamed(page, one.speaker);
    const affiliation = (one.organizations ?? organizations).map((id) => organizationNamed(page, id));
    return {
      ...person,
      ...(one.title?.[words] !== undefined && { jobTitle: one.title[words] }),
      ...(affiliation.length > 0 && { affiliation }),
    };
  });
  return others.length === 0 ? first! : [first!, ...others];
}
