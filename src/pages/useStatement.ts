import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { wordsIn } from '../content/names';
import { releaseQuery } from '../content/queries';
import { speakersOf, statementIn } from '../content/speakers';
import { useLanguage } from './useLanguage';

/** The statement that the URL names, in its release. @throws {MissingContent} where there is none. */
export function useStatement() {
  const language = useLanguage();
  const { release: releaseId = '', statement: id = '' } = useParams();
  const { data: release } = useSuspenseQuery(releaseQuery(language, releaseId));
  const statement = statementIn(release, id);
  return {
    release,
    statement,
    speakers: speakersOf(release, statement, language),
    /** The language of the words: the page's, unless the release was never published in it. */
    words: wordsIn(release, language),
  };
}
