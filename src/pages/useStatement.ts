import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { wordsIn } from '../content/names';
import { statementQuery } from '../content/queries';
import { speakersOf } from '../content/speakers';
import { useLanguage } from './useLanguage';

/** The statement that the URL names, and who speaks in it. */
export function useStatement() {
  const language = useLanguage();
  const { release = '', statement = '' } = useParams();
  const { data: view } = useSuspenseQuery(statementQuery(language, release, statement));
  return {
    ...view,
    speakers: speakersOf(view, view.statement, language),
    /** The language of the words: the page's, unless the release was never published in it. */
    words: wordsIn(view, language),
  };
}
