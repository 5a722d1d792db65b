import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { homeQuery, stateQuery } from '../content/queries';
import type { Language } from '../i18n/languages';
import { HomeView } from './HomeView';
import { StateView } from './StateView';
import { useLanguage } from './useLanguage';

/** `/L/` and `/L/states/il/`: the members on the map, with no state open or with one. */
export function MapPage() {
  const language = useLanguage();
  const { state } = useParams();
  return state === undefined ? <Home language={language} /> : <State language={language} state={state} />;
}

function Home({ language }: { language: Language }) {
  const { data } = useSuspenseQuery(homeQuery(language));
  return <HomeView view={data} />;
}

/** Stays, with its map, while one state after the other is opened. */
function State({ language, state }: { language: Language; state: string }) {
  const { data } = useSuspenseQuery(stateQuery(language, state));
  return <StateView view={data} />;
}
