/** Who speaks in a release or a statement that a page has read. */
import type { Language } from '../i18n/languages';
import { languagesWith, nameIn, wordsIn } from './names';
import type { Statement } from './schema';
import type { Named, ReleaseView } from './views';

/** Whoever is named there, by id. */
type Names = Pick<ReleaseView, 'languages' | 'organizationsNamed' | 'peopleNamed'>;

type OrganizationNamed = ReleaseView['organizationsNamed'][number];

/** An organization, and where it is. */
type Placed = Named & Pick<OrganizationNamed, 'states' | 'seat'>;

export interface Speakers {
  /** Absent where organizations speak. */
  speaker?: Named | undefined;
  title?: string | undefined;
  coSpeakers?:
    { speaker: Named; title?: string | undefined; organizations?: Placed[] | undefined }[] | undefined;
  organizations: Placed[];
}

/** A statement's speaker, title and organizations as that day had them, named in one language. */
export function speakersOf(
  names: Names,
  statement: Pick<Statement, 'speaker' | 'title' | 'coSpeakers' | 'organizations' | 'missing'>,
  language: Language,
): Speakers {
  const named = ({ id, name }: { id: string; name: OrganizationNamed['name'] }) => ({
    id,
    name: nameIn(name, language),
  });
  const words = wordsIn({ languages: languagesWith(names, statement) }, language);
  const person = (speaker: string | undefined) => {
    const found = names.peopleNamed.find(({ id }) => id === speaker);
    return found && named(found);
  };
  const placed = (ids: readonly string[]) =>
    ids.flatMap((id): Placed[] => {
      const found = names.organizationsNamed.find((one) => one.id === id);
      return found ? [{ ...named(found), states: found.states, seat: found.seat }] : [];
    });
  return {
    speaker: person(statement.speaker),
    title: statement.title?.[words],
    coSpeakers: statement.coSpeakers?.flatMap(({ speaker, title, organizations }) => {
      const found = person(speaker);
      return found
        ? [
            {
              speaker: found,
              title: title?.[words],
              organizations: organizations && placed(organizations),
            },
          ]
        : [];
    }),
    organizations: placed(statement.organizations),
  };
}
