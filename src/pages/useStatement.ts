import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { languagesWith, wordsIn } from '../content/names';
import { statementQuery } from '../content/queries';
import { speakersOf } from '../content/speakers';
import { useLanguage } from './useLanguage';

/** The statement that the URL names, and who speaks in it. */
export function useStatement() {
  const language = useLanguage();
  const { release = '', statement = '' } = useParams();
  const { data: view } = useSuspenseQuery(statementQuery(language, release, statement));
  const published = languagesWith(view, view.statement);
  return {
    ...view,
    speakers: speakersOf(view, view.statement, language),
    /** The languages of the statement. */
    published,
    /** The language of the words: the page's, unless the statement was never published in it. */
    words: wordsIn({ languages: published }, language),
    /** The language of the release's headline. */
    headlineWords: wordsIn(view, language),
  };
}
