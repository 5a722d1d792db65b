/** Someone or something named in a sentence, as places in its paragraph. */
import type { KnownPeople } from '../known';
import type { Token } from './tokens';

/** Places in the paragraph. */
export interface Place {
  start: number;
  end: number;
}

export interface NamedBody {
  name: Place;
  otherScript?: Place;
}

export interface Mention extends Place {
  kind: 'person' | 'body' | 'pronoun' | 'group';
  /** None where only a title, a pronoun or a short name (`센터`) stands. */
  name?: Place;
  /** Only a part of the name: who it is was said before. */
  isShort: boolean;
  otherScript?: Place;
  title?: Place;
  bodies: NamedBody[];
  /** The first of its words. */
  first: number;
  last: number;
  particle: string;
}

/** Where names stand that the network knows: ends by starts. */
export interface KnownPlaces {
  people: ReadonlyMap<number, number>;
  bodies: ReadonlyMap<number, number>;
  /** Words that the release itself uses for organizations. */
  words: ReadonlySet<string>;
  /** Words by which the release calls people elsewhere: `울프` in `울프 의원은`. */
  surnames: ReadonlySet<string>;
}

export function knownPlaces(
  text: string,
  known: KnownPeople,
  own: Pick<KnownPlaces, 'words' | 'surnames'>,
): KnownPlaces {
  const endsOf = (places: Place[]) => new Map(places.map(({ start, end }) => [start, end]));
  return { people: endsOf(known.peopleIn(text)), bodies: endsOf(known.organizationsIn(text)), ...own };
}

/** The words of a sentence, and what is known of names in them. */
export interface Words {
  text: string;
  tokens: readonly Token[];
  known: KnownPlaces;
}
