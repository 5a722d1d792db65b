/** States and cities that a text names, in whichever spelling. */
import type { Network } from '../../content/schema';
import { stateCodes, states } from '../../content/states';
import { languageCodes, type Language } from '../../i18n/languages';

/** A state or a city, and where a text names it. */
export interface PlaceNamed {
  /** `NY`, or a city's English name. */
  value: string;
  start: number;
  end: number;
}

/** As the Korean American press also writes them. */
const otherSpellings: Partial<Record<string, readonly string[]>> = {
  AK: ['알라스카'],
  AR: ['아칸사'],
  AZ: ['아리조나'],
  CO: ['콜로라도'],
  CT: ['커네티컷', '코네티켓'],
  DC: ['워싱턴'],
  DE: ['델라웨아'],
  IN: ['인디아나'],
  IA: ['아이오아'],
  KS: ['캔사스'],
  MA: ['메사추세츠', '매사추세스', '매사츄세츠', '메사추세스'],
  MD: ['매릴랜드', '메릴렌드'],
  MI: ['미시건'],
  MO: ['미조리'],
  NC: ['노스 캐롤라이나', '노스캐롤라이너'],
  PA: ['펜실베니아', '펜실바니아', '펜실배니아'],
  SC: ['사우스 캐롤라이나'],
  TN: ['테네씨'],
  TX: ['택사스'],
  UT: ['유타'],
  WA: ['와싱턴'],
  WI: ['위스컨신', '위스칸신'],
};

/** Washington is a state, a city and a capital: which one, a translation may leave open. */
const sameAs: Partial<Record<string, string>> = { DC: 'WA' };

/** Finds places of the United States and of the network. Made once a network. */
export class KnownPlaces {
  readonly #forms: { value: string; form: string }[];

  constructor({ organizations }: Network) {
    const cities = organizations
      .flatMap(({ seat, otherOffices = [] }) => [
        ...(seat ? [seat.city] : []),
        ...otherOffices.map(({ city }) => city),
      ])
      .flatMap((city) =>
        languageCodes.flatMap((code) => {
          const form = city[code];
          return form === undefined ? [] : [{ value: city.en ?? form, form }];
        }),
      );
    const ofStates = stateCodes.flatMap((code) =>
      [...Object.values(states[code]), ...(otherSpellings[code] ?? [])].map((form) => ({
        value: sameAs[code] ?? code,
        form,
      })),
    );
    // The longest first: in `West Virginia` nobody names Virginia.
    this.#forms = [...ofStates, ...cities].toSorted((a, b) => b.form.length - a.form.length);
  }

  /** The places that a text names, each as often as it does. */
  named(text: string): PlaceNamed[] {
    const found: PlaceNamed[] = [];
    const taken = new Uint8Array(text.length);
    for (const { value, form } of this.#forms) {
      for (let start = text.indexOf(form); start >= 0; start = text.indexOf(form, start + 1)) {
        const end = start + form.length;
        if (taken[start] === 1 || taken[end - 1] === 1 || !isWhole(text, start, end)) continue;
        taken.fill(1, start, end);
        found.push({ value, start, end });
      }
    }
    return found;
  }

  /** Tells of a place whether a text may mean it, also where it doesn't name it in full: `Texans`, `Annandale, VA`. */
  answering(text: string, language: Language): (value: string) => boolean {
    const named = new Set(this.named(text).map(({ value }) => value));
    return (value) => {
      if (named.has(value)) return true;
      const name = this.#forms.find(
        (one) => one.value === value && /^\p{Script=Latin}/u.test(one.form),
      )?.form;
      if (name === undefined || language !== 'en') return false;
      return text.includes(name.slice(0, -1)) || new RegExp(String.raw`, ${value}\b`, 'u').test(text);
    };
  }
}

/** Korean particles follow a name without a space, and 메인 is a word of its own. */
function isWhole(text: string, start: number, end: number): boolean {
  const form = text.slice(start, end);
  if (form === '메인') return text.startsWith('주', end);
  if (/\p{Script=Hangul}/u.test(form)) return !/\p{Script=Hangul}/u.test(text.charAt(start - 1));
  return !/\p{L}/u.test(text.charAt(start - 1)) && !/\p{L}/u.test(text.charAt(end));
}
