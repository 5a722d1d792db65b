/**
 * Sentences from templates. A slot, `{service}`, takes a word; in Korean it may ask for the particle that the word's sound
 * needs, `{service:을/를}`. One sentence fills its slots with the same words in both languages.
 */
import { languageCodes, type Language } from '../../i18n/languages';
import { withParticle } from '../../i18n/particles';
import type { Pair } from './pairs';
import type { Random } from './random';
import { things } from './things';
import type { Topic } from './topics';
import { helpers, past, people, regular, smallNumbers } from './words';

/** What someone speaks about, and for whom. */
export interface Subject {
  topic: Topic;
  network: Pair;
  org: Pair;
  /** Where its people are: in English with its preposition, `in Tacoma`; in Korean the bare name. */
  place: Pair;
}

type Words = Record<string, Pair>;

/** Draws a word for every slot. */
export function wordsOn({ topic, network, org, place }: Subject, random: Random): Words {
  const [who, others] = random.sample(people, 2) as [Pair, Pair];
  const [thing, another] = random.sample(things, 2) as [Pair, Pair];
  const count = random.between(24, 1900).toLocaleString('en-US');
  return {
    network,
    org,
    place,
    who,
    others,
    theme: topic.theme,
    service: random.pick(topic.services),
    site: random.pick(topic.sites),
    goal: random.pick(topic.goals),
    helpers: random.pick(helpers),
    past: random.pick(past),
    regular: random.pick(regular),
    thing,
    another,
    few: random.pick(smallNumbers),
    n: { en: count, ko: count },
  };
}

/** A template in both languages, filled. */
export function fillPair<Template extends Pair>(template: Template, words: Words): Template {
  const filled = languageCodes.map((language) => [language, fill(template[language], language, words)]);
  return { ...template, ...(Object.fromEntries(filled) as Pair) };
}

/** A template in one language, filled, with a capital at its head. @throws where it names a slot that there isn't. */
export function fill(template: string, language: Language, words: Words): string {
  const text = template.replace(/\{(\w+)(?::([^}]+))?\}/g, (_, slot: string, particle?: string) => {
    const word = words[slot]?.[language];
    if (word === undefined) throw new Error(`A template names a slot that there isn’t: “${slot}”.`);
    return particle === undefined ? word : withParticle(word, particle);
  });
  return text.charAt(0).toUpperCase() + text.slice(1);
}
