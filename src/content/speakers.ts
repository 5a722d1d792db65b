/** Who speaks in a release that a page has read. */
import type { Language } from '../i18n/languages';
import { nameIn, textIn, wordsIn } from './names';
import { MissingContent } from './reading';
import type { Statement } from './schema';
import type { Named, ReleaseView } from './views';

type OrganizationNamed = ReleaseView['organizationsNamed'][number];

export interface Speakers {
  /** Absent for a joint statement. */
  speaker?: Named | undefined;
  title?: string | undefined;
  organizations: (Named & Pick<OrganizationNamed, 'states' | 'seat'>)[];
}

/** A release's statements, in its order. */
export function statementsOf(release: ReleaseView): Statement[] {
  return release.body.filter((item) => item.kind === 'statement');
}

/** @throws {MissingContent} where the release has no such statement. */
export function statementIn(release: ReleaseView, id: string): Statement {
  const statement = statementsOf(release).find((one) => one.id === id);
  if (!statement) throw new MissingContent(`The release ${release.id} has no statement “${id}”.`);
  return statement;
}

/** A statement's speaker, title and organizations as that day had them, named in one language. */
export function speakersOf(release: ReleaseView, statement: Statement, language: Language): Speakers {
  const named = ({ id, name }: { id: string; name: OrganizationNamed['name'] }) => ({
    id,
    name: nameIn(name, language),
  });
  const person = release.peopleNamed.find(({ id }) => id === statement.speaker);
  return {
    speaker: person && named(person),
    title: statement.title && textIn(statement.title, wordsIn(release, language)),
    organizations: statement.organizations.flatMap((id) => {
      const found = release.organizationsNamed.find((one) => one.id === id);
      return found ? [{ ...named(found), states: found.states, seat: found.seat }] : [];
    }),
  };
}
