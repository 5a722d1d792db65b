import { languages } from '../i18n/languages';
import { useWords } from '../i18n/useWords';
import type { Text } from '../content/schema';
import type { DraftStatement } from './draft/draft';
import { useDesk } from './DeskTools';
import { useDeskWords } from './useDeskWords';

/** Names as the desk's language writes them, or as another one does where it lacks them. */
export function useNames() {
  const { t, language } = useWords();
  const { t: deskT } = useDeskWords();
  const { network } = useDesk();
  const written = (name: Text) => name[language] ?? Object.values(name).find(Boolean) ?? '';
  const nameOf = (list: readonly { id: string; name: Text }[], id: string) => {
    const found = list.find((one) => one.id === id);
    return found ? written(found.name) : id;
  };
  const person = (id: string) => nameOf(network.people, id);
  const organization = (id: string) => nameOf(network.organizations, id);

  return {
    written,
    person,
    organization,
    /** Who says it, by name alone. */
    sayer: ({ speaker, coSpeakers, organizations }: DraftStatement) => {
      if (speaker !== undefined)
        return languages[language].list([speaker, ...coSpeakers.map((one) => one.speaker)].map(person));
      if (organizations.length === 0) return deskT('place.nobody');
      if (organizations.length === 1) return organization(organizations[0]!);
      return t('statement.joint');
    },
  };
}
