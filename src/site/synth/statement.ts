/** One statement in both languages, its passages paired. */
import type { Organization, Statement } from '../../content/schema';
import { withParticle } from '../../i18n/particles';
import type { Closing } from './closings';
import { englishQuote } from './englishQuote';
import { englishVerbs, koreanLeads } from './leads';
import type { Pair } from './pairs';
import type { Person } from './posts';
import type { Random } from './random';
import { fill, fillPair, wordsOn, type Subject } from './sentence';

type Printed = Pick<Statement, 'text' | 'passages' | 'pull' | 'notes'>;

const finalMark = /[.?!]’?$/u;

/** Someone who speaks; those beside the network belong to none of its organizations. */
export interface Speaker {
  person: Person;
  title: Pair | undefined;
  organization: Organization | undefined;
}

/** What someone says, alone or in one voice with others. */
export function spoken(
  [speaker, ...others]: readonly [Speaker, ...Speaker[]],
  subject: Subject,
  templates: readonly Closing[],
  random: Random,
): Statement {
  const everyone = [speaker, ...others];
  const sentences = templates.map((template) => fillPair(template, wordsOn(subject, random)));
  const quote = englishQuote(
    sentences.map(({ en }) => en),
    everyone.map(englishSpeaker).join(', and '),
    random.pick(englishVerbs),
    random,
  );
  const lead = fill(random.pick(koreanLeads), 'ko', wordsOn(subject, random));
  const words = sentences.map(({ ko }) => ko).join(' ');
  const speaking = withParticle(everyone.map((one) => koreanSpeaker(one, random)).join(', '), '은/는');
  return {
    kind: 'statement',
    id: speaker.person.id,
    speaker: speaker.person.id,
    organizations: idsOf(speaker),
    ...(speaker.title && { title: speaker.title }),
    ...(others.length > 0 && {
      coSpeakers: others.map((one) => ({
        speaker: one.person.id,
        ...(one.organization !== speaker.organization && { organizations: idsOf(one) }),
        ...(one.title && { title: one.title }),
      })),
    }),
    ...printed(
      {
        en: quote.paragraphs,
        ko: [`${speaking} ${lead} “${words}”`],
      },
      sentences.map(({ ko }, index) => ({ id: `s${index + 1}`, en: quote.sides[index] ?? '', ko })),
      sentences,
      pulled(quote.sides, quote.stretches, random),
    ),
  };
}

/** What organizations say, one or several together, after the dateline and without quotation marks. */
export function joint(
  id: string,
  organizations: string[],
  dateline: Pair,
  subject: Subject,
  templates: readonly Closing[],
  random: Random,
): Statement {
  const sentences = templates.map((template) => fillPair(template, wordsOn(subject, random)));
  const half = Math.ceil(sentences.length / 2);
  const paragraphs = (language: 'en' | 'ko') => {
    const [first, second] = [sentences.slice(0, half), sentences.slice(half)].map((part) =>
      part.map((sentence) => sentence[language]).join(' '),
    );
    return [`${dateline[language]} – ${first}`, ...(second ? [second] : [])];
  };
  const sides = sentences.map(({ en }) => en);
  return {
    kind: 'statement',
    id,
    organizations,
    ...printed(
      { en: paragraphs('en'), ko: paragraphs('ko') },
      sentences.map(({ en, ko }, index) => ({ id: `s${index + 1}`, en, ko })),
      sentences,
      pulled(
        sides,
        sides.map((_, index) => (index < half ? 0 : 1)),
        random,
      ),
    ),
  };
}

function printed(
  text: { en: string[]; ko: string[] },
  passages: Statement['passages'],
  sentences: readonly Closing[],
  pull: string[],
): Printed {
  const notes = sentences.flatMap(({ differs }, index) =>
    differs ? [{ kind: 'differs' as const, passage: `s${index + 1}`, text: differs }] : [],
  );
  return { text, passages, pull, ...(notes.length > 0 && { notes }) };
}

/** One whole sentence, or now and then two that nothing breaks. */
function pulled(
  sides: readonly (string | string[])[],
  stretches: readonly (number | null)[],
  random: Random,
): string[] {
  const isWhole = (index: number) => {
    const side = sides[index];
    return typeof side === 'string' && finalMark.test(side) && stretches[index] !== null;
  };
  const whole = sides.map((_, index) => index).filter(isWhole);
  const at = random.chance(0.5) ? whole.at(-1) : random.pick(whole);
  if (at === undefined) throw new Error('A statement has no whole sentence to show first.');
  const isOnePiece = isWhole(at - 1) && stretches[at - 1] === stretches[at];
  const first = isOnePiece && random.chance(0.15) ? [at - 1] : [];
  return [...first, at].map((index) => `s${index + 1}`);
}

function idsOf({ organization }: Speaker): string[] {
  return organization ? [organization.id] : [];
}

function englishSpeaker({ person, title, organization }: Speaker): string {
  const name = [person.name.en, title?.en].filter(Boolean).join(', ');
  return organization ? `${name} of ${organization.name.en}` : name;
}

/** Who speaks, as a Korean lead names them. */
function koreanSpeaker({ person: { name }, title, organization }: Speaker, random: Random): string {
  const nameInBoth = `${name.ko}(${name.en})`;
  if (!organization) return `${nameInBoth} ${title?.ko ?? '씨'}`;
  // Ours are written in both languages.
  const org = organization.name as Pair;
  const orgInBoth = `${org.ko}(${org.en})`;
  if (!title) return `${orgInBoth}의 ${nameInBoth} 씨`;
  return random.pick([
    `${orgInBoth}의 ${nameInBoth} ${title.ko}`,
    `${name.ko} ${org.ko} ${title.ko}`,
    `${org.ko}의 ${title.ko}, ${nameInBoth}`,
  ]);
}
