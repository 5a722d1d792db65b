/** The place that a release is sent from, at the head of its first paragraph. */
import { states } from '../../content/states';
import { afterBracketedPlace, afterPlace, leadingDate, openingBracket } from '../../content/dateline';
import { releaseLabel } from './labels';

const open = new RegExp(`^(?<place>[^–—―=|()[\\]"“”\\n]{2,90}?(?:\\([A-Z.]{2,5}\\))?)${afterPlace}`, 'iu');
const bracketed = new RegExp(
  `^${openingBracket}(?<place>[^–—―=|()[\\]"“”\\n]{2,90}?)${afterBracketedPlace}`,
  'iu',
);

const stateNames = Object.values(states);
/** As newspapers shorten the states' names: `Calif.`, `Ill.`, `D.C.` */
const shortStates =
  'Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa RI SC ND SD Tenn Tex Vt Va Wash Wis Wyo WVa NH NJ NM NY NC DC Penn'.split(
    ' ',
  );
const englishStates = new Set(
  [...Object.keys(states), ...shortStates, ...stateNames.map(({ en }) => en)].map(bare),
);
const koreanPlaces =
  /^(?:워싱턴|서울|뉴욕|뉴저지|로스|로스앤젤레스|엘에이|LA|시카고|애난데일|플러싱|랜즈데일|필라델피아|휴스턴|달라스|댈러스|애틀랜타|아틀란타|보스턴|시애틀|샌프란시스코|오렌지|오클랜드|새크라멘토|호놀룰루|덴버|디트로이트|볼티모어|센터빌|퀸즈|브루클린|맨해튼|팰리세이즈|팰리세이즈파크|포트리|부에나|풀러턴|풀러튼|어바인|샌디에이고|라스베가스|라스베이거스|피닉스|미니애폴리스|오스틴|올랜도|마이애미)(?=$|[\s,.(])/u;
const noPlace =
  /^[\s○◯ㅇ□■▶▷※·*•-]*(?:(?:what|when|where|who|why|how|notes?|updated?|statement|background|breaking|quotes?|media|press|news|contacts?|editors?|re|to|from|date|time|location|subject|today|yesterday|last|this|on)(?!\p{L})|이날|오늘|지난|이번|오는|올해|최근|어제|내일|한편|또한|성명|보도|문의|사진|제목|날짜|일\s{0,4}시|장\s{0,4}소|주\s{0,4}최|주관|대상|참석)/iu;

/** Where a dateline's place stands in a paragraph. */
interface Place {
  start: number;
  end: number;
  /** Where the words after the dateline begin. */
  wordsStart: number;
  isSure: boolean;
}

/**
 * The place of a dateline, with nothing around it. @param text a paragraph's.
 * @param isOrganization whether words are an organization's name, which may stand before a dash as well.
 */
export function placeIn(text: string, isOrganization: (words: string) => boolean): Place | undefined {
  const date = dateBefore.exec(text.slice(0, 60))?.[0].length ?? 0;
  const place = date > 0 && placeAtHead(text.slice(date), isOrganization);
  if (!place) return placeAtHead(text, isOrganization);
  const { start, end, wordsStart } = place;
  return { ...place, start: date + start, end: date + end, wordsStart: date + wordsStart };
}

const dateBefore = new RegExp(`^${leadingDate}(?=\\S)`, 'iu');

function placeAtHead(text: string, isOrganization: (words: string) => boolean): Place | undefined {
  const head = text.slice(0, 220);
  const isBracketed = /^[([【〈<]/u.test(head);
  const match = (isBracketed ? bracketed : open).exec(head);
  const found = match?.groups?.['place'];
  if (!match || found === undefined) return undefined;
  const place = found.replace(/[\s,:·-]+$/u, '');
  // `Washington, DCUnited Workers – …`: the dash is the name’s.
  if (/\b\p{Lu}{2}\p{Lu}\p{Ll}/u.test(place)) return undefined;
  const start = match[0].indexOf(place);
  if (noPlace.test(place) || releaseLabel(place) || isOrganization(place) || /\d{3}|@/u.test(place))
    return undefined;
  const isDated = /\d/u.test(match[0].slice(start + place.length));
  const rest = head.slice(match[0].length);
  const weight = /\p{Script=Hangul}/u.test(place)
    ? koreanWeight(place, isBracketed, isDated)
    : englishWeight(place, isBracketed || isDated, rest);
  return weight === 0
    ? undefined
    : { start, end: start + place.length, wordsStart: match[0].length, isSure: weight > 1 };
}

/** 2 where it is a place, 1 where it may be one, 0 where it is none. */
function englishWeight(place: string, isMarked: boolean, rest: string): number {
  const words = place.split(/[\s/]+/u);
  const small = /^(?:and|&|of|the|de|la|las|los|el|del|du|metro)$/iu;
  const isCapital = words.every((word) => /^\p{Lu}/u.test(word) || small.test(word));
  if (!isCapital || words.length > 12) return 0;
  const parts = place.split(/,|\band\b|&|\//u).map((part) => bare(part));
  if (parts.some((part) => englishStates.has(part)) && (parts.length > 1 || isMarked || words.length <= 2))
    return 2;
  if (isMarked) return words.length <= 5 ? 2 : 0;
  if (words.length > 4) return 0;
  if (place === place.toUpperCase() && place.length > 3) return 2;
  return words.length <= 3 && !/^["“'‘]/u.test(rest) ? 1 : 0;
}

function koreanWeight(place: string, isBracketed: boolean, isDated: boolean): number {
  if (place.length > 30) return 0;
  if (place.split(/[\s,]+/u).some((word) => koreanPlaces.test(word))) return 2;
  if (stateNames.some(({ ko }) => place === ko || new RegExp(`[,\\s]${ko}주?$`, 'u').test(place))) return 2;
  const isWord =
    /^[\p{Script=Hangul}A-Za-z.,·\s()]+$/u.test(place) &&
    !/(?:은|는|이|가|을|를|의|에서|으로|에|며|고|다)(?:\s|$)/u.test(place);
  if (!isWord || place.split(/\s/u).length > 4) return 0;
  if (
    /(?:센터|협의회|단체|연합|연합회|재단|한인회|네트워크|성명|발표|자료|사진|대표|총장|기자|문|서)$/u.test(
      place,
    )
  )
    return 0;
  return isBracketed || isDated ? 2 : 1;
}

/** Cities so large that papers print them without their state. */
const largeCities = new Set(
  'Atlanta|Baltimore|Boston|Chicago|Cincinnati|Cleveland|Dallas|Denver|Detroit|Honolulu|Houston|Indianapolis|Las Vegas|Los Angeles|Miami|Milwaukee|Minneapolis|New Orleans|New York|New York City|Oakland|Oklahoma City|Philadelphia|Phoenix|Pittsburgh|Portland|Sacramento|Salt Lake City|San Antonio|San Diego|San Francisco|Seattle|St. Louis|Washington|Seoul'
    .split('|')
    .map(bare),
);

/** Whether a line is nothing but the place that a release is sent from: `WASHINGTON`, `Fresno, Calif.` */
export function isPlaceLine(text: string): boolean {
  if (text.length > 50 || !/^[\p{L}., ’'-]+$/u.test(text)) return false;
  const [city = '', state, ...others] = text.split(',').map((part) => part.trim());
  if (others.length > 0 || !/^\p{Lu}/u.test(city) || city.split(/\s+/u).length > 3) return false;
  return state === undefined ? largeCities.has(bare(city)) : englishStates.has(bare(state));
}

function bare(words: string): string {
  return words.replace(/[.\s]/gu, '').toLowerCase();
}
