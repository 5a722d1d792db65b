/** What an attribution may name as if it were an organization, and is none. */
import { states } from '../../content/states';
import { lettersOf } from './lettersOf';

const stateNames = Object.entries(states).flatMap(([code, { en }]) => [code, en]);
const none = new Set(
  [
    ...stateNames,
    ...'Washington DC; DC; D.C.; Washington; Congress; House; Senate; America; USA; U.S.; United States; Int’l; Intl; National; International; Inc; LLC; Democratic Party; Republican Party; Asian; Black; Latino; Los Angeles; New York City; Chicago; Houston; Philadelphia; San Francisco; Boston; Seattle; Atlanta; Dallas; Austin; Phoenix; Oakland; Queens; Brooklyn; Manhattan; Bronx; Staten Island; Flushing; Annandale; San Diego; Orange County; Las Vegas; Denver; Detroit; Minneapolis; Baltimore; Miami; Orlando; Honolulu; Sacramento; Bay Area; Washington State; District of Columbia'.split(
      '; ',
    ),
  ].map(lettersOf),
);

/** A place, a house of Congress, a word that is only a part of a name. */
export function isNoOrganization(name: string): boolean {
  const [place = '', state = '', ...more] = name.split(',');
  if (none.has(lettersOf(name)) || lettersOf(name).length < 2) return true;
  return more.length === 0 && place.length < 30 && none.has(lettersOf(state));
}

/** Who holds one of these is elected or appointed for the public, and speaks for no organization. */
export const publicOffice =
  /^(?:(?:the|hon\.?|honorable|u\.?\s?s\.?|united|states|state|former|city|county|metro|council|lieutenant|lt\.?|deputy|retired|acting|incoming|democratic|republican|federal|assistant|police|fire|\p{Lu}\p{L}+)\s+){0,4}(?:senator(?:-elect)?|sen\.?|representative|rep\.?|congress(?:man|woman|member|person)(?:-elect)?|member of congress|assembly(?:member|man|woman|person)|council\s?(?:member|man|woman|or|person|president|speaker)|council-?member|alder(?:man|woman|person)?|ald\.?|mayor|governor|gov\.?|attorney general|ag|delegate|del\.|sheriff|judge|justice|commissioner|comptroller|borough president|district attorney|city attorney|public advocate|police chief|chief of police|state (?:legislator|treasurer|superintendent|auditor)|secretary of (?:state|education|labor|health|homeland|the (?:treasury|interior)))(?=$|\s*[,;(/-]|\s+(?:of|for|from|at|and|emerit\p{L}+)\s)/iu;
