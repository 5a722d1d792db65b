/** One release: who speaks in it, what stands around them, and in which languages it was published. */
import type { Organization, Release, Statement } from '../../content/schema';
import { around } from './around';
import { closings } from './closings';
import { headlines, introductions } from './leads';
import { middles } from './middles';
import { inLanguages, lacking, languagesDrawn } from './oneLanguage';
import { jointOpenings, openings } from './openings';
import { homeOf, network } from './organizationsOf';
import type { Pair } from './pairs';
import { holderAt, type Post } from './posts';
import { Deck, type Random } from './random';
import { outsiders, rarityOf, versionsOf } from './rarer';
import { scenes } from './scenes';
import { fillPair, wordsOn, type Subject } from './sentence';
import { joint, spoken, type Speaker } from './statement';
import { asides } from './things';
import type { Topic } from './topics';

interface Occasion {
  id: string;
  /** `2024-11-06`. */
  date: string;
  /** The same as a fraction of the network's years. */
  time: number;
  topic: Topic;
  /** How many releases and statements came before. */
  releases: number;
  statements: number;
  /** How many statements; not more than there are posts, or one more for a joint one. */
  size: number;
}

const washington: Pair = { en: 'Washington, D.C.', ko: '워싱턴 D.C.' };
const everywhere: Pair = { en: 'across the country', ko: '전국' };

export function releaseOn(
  { id, date, time, topic, size, releases, statements }: Occasion,
  posts: readonly Post[],
  organizations: readonly Organization[],
  random: Random,
): Release {
  const hasJoint = size > posts.length || (size > 1 && random.chance(0.35));
  const speaking = speakingAmong(posts, hasJoint ? size - 1 : size, random);
  const [alone] = hasJoint || size > 1 ? [] : speaking;
  const { publishers, dateline } = publishedBy(alone?.organization, organizations, hasJoint, random);
  const whole = subjectOf(topic);
  const decks = {
    first: new Deck(openings, random),
    middle: new Deck([...middles, ...asides, ...scenes], random),
    last: new Deck(closings, random),
  };
  const middle = (most: number) => Array.from({ length: random.between(0, most) }, () => decks.middle.draw());

  const opening = (): Release['body'] => {
    if (hasJoint) {
      const templates = [random.pick(jointOpenings), ...middle(2), decks.last.draw()];
      return [joint('joint', publishers, dateline, whole, templates, random)];
    }
    if (random.chance(0.4)) return [];
    const { en, ko } = fillPair(random.pick(introductions), wordsOn(whole, random));
    return [{ kind: 'paragraph', text: { en: [`${dateline.en} – ${en}`], ko: [`${dateline.ko} – ${ko}`] } }];
  };

  const own = new Set<string>();
  const saidFrom = (post: Post, index: number): Statement => {
    const templates = [decks.first.draw(), ...middle(4), decks.last.draw()];
    const subject = subjectOf(topic, post.organization);
    const speaker = speakerFrom(post, time);
    const rarity = rarityOf(statements + index);
    const { organization } = post;
    if (rarity === 'own' && !own.has(organization.id)) {
      own.add(organization.id);
      return joint(organization.id, [organization.id], dateline, subject, templates, random);
    }
    const outsider = outsiders[releases % outsiders.length];
    if (rarity === 'outside' && outsider) return spoken([outsider], whole, templates, random);
    const beside = posts.find((other) => holderAt(other, time).id !== speaker.person.id);
    if (rarity === 'together' && beside) {
      return spoken([speaker, speakerFrom(beside, time)], subject, templates, random);
    }
    return spoken([speaker], subject, templates, random);
  };
  const body = [...opening(), ...speaking.map(saidFrom)];
  const languages = languagesDrawn(random);
  const versions = versionsOf(releases, { date, body });

  const release: Release = {
    id,
    date,
    dateline,
    headline: titleCase(fillPair(random.pick(headlines), wordsOn(whole, random))),
    publishers,
    // Some were first published here, or in an e-mail.
    ...(releases % 5 !== 3 && { source: `https://www.example.org/releases/${id}/` }),
    ...(versions.length > 0 && { versions }),
    ...around(organizations.length, random),
    body: languages.length > 1 ? body.map((item, index) => rarelyLacking(item, statements + index)) : body,
  };
  return inLanguages(release, languages);
}

function speakerFrom(post: Post, time: number): Speaker {
  return { person: holderAt(post, time), title: post.title, organization: post.organization };
}

function rarelyLacking(item: Release['body'][number], number: number): Release['body'][number] {
  if (item.kind === 'paragraph' || rarityOf(number) !== 'oneLanguage') return item;
  return lacking(item, number % 3 === 0 ? 'en' : 'ko');
}

/** The network's own two lead its longer releases more often than not. */
function speakingAmong(posts: readonly Post[], count: number, random: Random): Post[] {
  const speaking = random.sample(posts, count);
  if (count < 4 || random.chance(0.4)) return speaking;
  const own = posts.slice(0, 2);
  const others = speaking.filter((post) => !own.includes(post));
  return [...own, ...others].slice(0, count);
}

/** Who has a release to itself publishes it, now and then; otherwise the national bodies do. */
function publishedBy(
  alone: Organization | undefined,
  organizations: readonly Organization[],
  hasJoint: boolean,
  random: Random,
): { publishers: string[]; dateline: Pair } {
  if (alone && random.chance(0.6)) return { publishers: [alone.id], dateline: homeOf(alone) ?? washington };
  const national = organizations.filter(({ memberOf }) => memberOf === undefined);
  const publishing = national.slice(0, hasJoint || random.chance(0.3) ? 2 : 1);
  return { publishers: publishing.map(({ id }) => id), dateline: washington };
}

function subjectOf(topic: Topic, organization?: Organization): Subject {
  const home = organization && homeOf(organization);
  return {
    topic,
    network: network.name,
    // Ours are written in both languages.
    org: (organization?.name ?? network.name) as Pair,
    place: home ? { en: `in ${home.en}`, ko: home.ko } : everywhere,
  };
}

const small = new Set(['a', 'and', 'at', 'by', 'for', 'in', 'of', 'on', 'the', 'to']);

/** An English headline takes capitals; Korean has none. */
function titleCase({ en, ko }: Pair): Pair {
  const words = en
    .split(' ')
    .map((word, index) =>
      index > 0 && small.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1),
    );
  return { en: words.join(' '), ko };
}
