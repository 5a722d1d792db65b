/** Who has been named so far, so that `Kovac`, `Ms. Kovac` and `she` are known again. */
import { lettersOf } from '../lettersOf';
import type { Paragraph, Span } from '../source';
import type { SayerNamed } from '../spoken';
import { isHighest } from './evidence';
import { describedAs } from './described';
import { namesIn, type PrintedNames } from './printedNames';
import { spanIn } from './places';
import { presentedBehind } from './presentedBehind';
import type { Sayer, Sayers } from './sayerParts';
import { readSayers } from './sayers';
import { datelineLength, sentenceEnd } from './sentences';
import { tokensOf, type Stretch, type Token } from './tokens';
import { saying } from './words';
import type { KnownPeople } from '../known';

interface Mention {
  named: SayerNamed;
  words: string[];
  letters: string;
}

const verbs =
  /^(?:is|was|has|had|came|grew|spoke|told|led|left|went|sat|stood|took|lives|works|leads|wept|held|put|kept|got|gave|thought|knew|began|met|made|sent|saw|ran|won|lost|brought|built|bought|found|felt|heard|paid|rose|sang|spent|taught|wore|drove|fell|fought|broke|chose|runs|serves|teaches|remembers|keeps|cares|cleans|cooks|drives|studies|wants|says|knows|joins|heads|directs|did|could|would|can|will)$/u;

const kin =
  /^(?:(?:grand)?(?:son|daughter|mother|father|child)|brother|sister|husband|wife|partner|cousin|aunt|uncle|niece|nephew|colleague|friend|neighbor)$/u;

export class Mentions {
  readonly #paragraphs: readonly Paragraph[];
  readonly #known: KnownPeople;
  readonly #people: Mention[] = [];
  /** Names in full, wherever the text prints them first. */
  #names: PrintedNames | undefined;
  readonly #called = new Map<string, Span | undefined>();
  readonly #described = new Map<string, Span | undefined>();
  /** Whom a pronoun means. */
  last: SayerNamed[] = [];

  constructor(paragraphs: readonly Paragraph[], known: KnownPeople) {
    this.#paragraphs = paragraphs;
    this.#known = known;
  }

  /** A sayer as printed here, or as introduced where the full name stands. */
  person(paragraph: Paragraph, sayer: Sayer): { named: SayerNamed; isFound: boolean; isNew: boolean } {
    const printed = namedIn(paragraph, sayer);
    const own =
      sayer.body && printed.organizations.length === 0
        ? this.#organizationCalled(textOf(paragraph, sayer.body))
        : undefined;
    if (own) printed.organizations.push({ name: own });
    const name = paragraph.text.slice(sayer.name.start, sayer.name.end);
    const letters = lettersOf(name);
    const same = this.#people.find((one) => one.letters === letters);
    if (same) {
      const isFuller =
        (printed.title && !same.named.title) ||
        (printed.organizations.length > 0 && same.named.organizations.length === 0);
      const named = isFuller ? { ...printed, name: same.named.name } : same.named;
      return { named: isFuller ? this.#remember(named, name) : same.named, isFound: true, isNew: false };
    }
    const words = name.split(/\s+/u);
    if (words.length === 1) {
      const word = lettersOf(name);
      const earlier =
        this.#people.findLast((one) => one.words.length > 1 && lettersOf(one.words.at(-1) ?? '') === word) ??
        this.#people.findLast(
          (one) => one.words.length > 1 && one.words.slice(0, -1).map(lettersOf).includes(word),
        );
      if (earlier) {
        const { named, words: full } = earlier;
        // `Sen. Roe`: a title that wasn't there where the full name stood.
        if (!printed.title || named.title) return { named, isFound: true, isNew: false };
        const titled = this.#remember({ ...named, title: printed.title }, full.join(' '));
        return { named: titled, isFound: true, isNew: false };
      }
      const introduced = this.#introduced(word);
      if (introduced) {
        const titled =
          introduced.title || !printed.title ? introduced : { ...introduced, title: printed.title };
        return { named: titled, isFound: true, isNew: true };
      }
    } else {
      // `Mary Jane Roe` is `Mary Roe`; `J. Roe` is she.
      const earlier = this.#people.findLast(
        (one) =>
          one.words.length > 1 &&
          lettersOf(one.words.at(-1) ?? '') === lettersOf(words.at(-1) ?? '') &&
          lettersOf(one.words[0] ?? '') === lettersOf(words[0] ?? ''),
      );
      if (earlier) return { named: earlier.named, isFound: true, isNew: false };
    }
    return { named: this.#remember(printed, name), isFound: false, isNew: true };
  }

  /** Who was presented with that title last: `the president`. */
  holderOf(title: string): SayerNamed | undefined {
    const letters = lettersOf(title);
    return this.#people.findLast(
      ({ named }) => named.title && lettersOf(this.textAt(named.title)).endsWith(letters),
    )?.named;
  }

  /** Whether the release has presented this person earlier, as it does with those who speak in it. */
  isPresented(paragraph: Paragraph, { name }: Sayer): boolean {
    const letters = lettersOf(textOf(paragraph, name));
    const isTold = ({ title, organizations }: SayerNamed) =>
      organizations.length > 0 || (title !== undefined && !isHighest(this.textAt(title)));
    const found = this.#people.filter(
      ({ words, letters: all }) => all === letters || lettersOf(words.at(-1) ?? '') === letters,
    );
    if (found.length > 0) return found.some(({ named }) => isTold(named));
    const introduced = this.#introduced(letters);
    return introduced !== undefined && isTold(introduced);
  }

  /** Someone told of with title or organization, whom a pronoun may mean next. */
  meet(paragraph: Paragraph, start: number, end: number) {
    let at = start === 0 ? datelineLength(paragraph.text) : start;
    for (let count = 0; at < end && count < 40; count += 1) {
      const stop = Math.min(sentenceEnd(paragraph.text, at), end);
      this.#meetIn(paragraph, at, Math.min(stop, at + 400));
      at = stop + 1;
    }
  }

  #meetIn(paragraph: Paragraph, start: number, end: number) {
    const all = tokensOf(paragraph.text, start, end, this.#known);
    // `For Mel Lee, a student, the news was hard.`
    const tokens = /^(?:for|like)$/u.test(all[0]?.word ?? '') ? all.slice(1) : all;
    const presented = presentedBehind(all);
    if (presented?.isDescribed && presented.people.length === 1) {
      this.last = [this.person(paragraph, presented.people[0]!).named];
      return;
    }
    const isVerb = ({ word, isCapital }: Token) =>
      !isCapital &&
      ((/^\p{L}{2,}ed$/u.test(word) && word !== 'hundred') || verbs.test(word) || saying.has(word));
    // `Her son, Min, held her hand.`: who `he` is now, these words don't tell.
    if (/^(?:her|his|their)$/u.test(tokens[0]?.word ?? '') && kin.test(tokens[1]?.word ?? '')) this.last = [];
    const verbsAt = tokens.flatMap((token, index) =>
      index > 0 && isVerb(token) && !/^(?:who|which|that)$/u.test(tokens[index - 1]?.word ?? '')
        ? [index]
        : [],
    );
    for (const verb of verbsAt.slice(0, 3)) {
      const sayers = readSayers(tokens.slice(0, verb), true);
      if (sayers.kind === 'none' || sayers.kind === 'pronoun') continue;
      this.#meetSubject(paragraph, sayers, tokens, verb);
      return;
    }
  }

  #meetSubject(paragraph: Paragraph, sayers: Sayers, tokens: readonly Token[], verb: number) {
    const [person, ...others] = sayers.people;
    if (!person || others.length > 0) return;
    // `Mel Lee is a nurse.`
    const isTold =
      /^(?:is|was)$/u.test(tokens[verb]?.word ?? '') &&
      /^(?:an?|the|one|from)$/u.test(tokens[verb + 1]?.word ?? '');
    const behind = tokens.findIndex(({ start }) => start >= person.name.end);
    const isRelative = tokens.slice(behind, behind + 2).some(({ word }) => /^(?:who|whose)$/u.test(word));
    const isName = (isTold || isRelative) && /\s/u.test(textOf(paragraph, person.name));
    const isOne =
      isName || sayers.isDescribed || this.#known.person(textOf(paragraph, person.name)) !== undefined;
    if (isOne || this.isPresented(paragraph, person)) this.last = [this.person(paragraph, person).named];
  }

  /** `the center`: the first organization of the network in the text that has this word in its name, or else any. */
  #organizationCalled(noun: string): Span | undefined {
    const word = noun.toLowerCase();
    if (!this.#called.has(word)) this.#called.set(word, this.#find(word));
    return this.#called.get(word);
  }

  #find(word: string): Span | undefined {
    for (const paragraph of this.#paragraphs) {
      const found = this.#known
        .organizationsIn(paragraph.text)
        .find((place) => Object.values(place.known.name).some((name) => name?.toLowerCase().includes(word)));
      if (found) return spanIn(paragraph, found);
    }
    return this.organizationEndingIn(word);
  }

  /** The organization of which the text says `the alliance`. */
  organizationDescribedAs(noun: string): Span | undefined {
    const word = noun.toLowerCase();
    if (!this.#described.has(word))
      this.#described.set(word, describedAs(word, this.#paragraphs, this.#known));
    return this.#described.get(word);
  }

  /** The words at a place of the release. */
  textAt({ text, start, end }: Span): string {
    let [low, high] = [0, this.#paragraphs.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      const { span } = this.#paragraphs[middle]!;
      if (span.text < text || (span.text === text && span.start <= start)) low = middle;
      else high = middle - 1;
    }
    const paragraph = this.#paragraphs[low];
    return paragraph ? paragraph.text.slice(start - paragraph.span.start, end - paragraph.span.start) : '';
  }

  /** Adds what a later line tells of someone. */
  present(
    named: SayerNamed,
    name: string,
    title: Span | undefined,
    organizations: SayerNamed['organizations'],
  ): SayerNamed {
    return this.#remember(
      { ...named, ...(title && { title }), organizations: [...named.organizations, ...organizations] },
      name,
    );
  }

  #remember(named: SayerNamed, name: string): SayerNamed {
    const mention = { named, words: name.split(/\s+/u), letters: lettersOf(name) };
    const index = this.#people.findIndex(({ letters }) => letters === mention.letters);
    if (index >= 0) this.#people[index] = mention;
    else this.#people.push(mention);
    return named;
  }

  /** The first full name in the text that ends in this word, with what is told beside it. */
  #introduced(word: string): SayerNamed | undefined {
    this.#names ??= namesIn(this.#paragraphs);
    const found = this.#names.people.get(word);
    if (!found) return undefined;
    const { paragraph, at } = found;
    const tokens = tokensOf(
      paragraph.text,
      at.start,
      Math.min(sentenceEnd(paragraph.text, at.start), at.start + 300),
      this.#known,
    );
    const [sayer] = readSayers(tokens, false).people;
    if (!sayer || lettersOf(textOf(paragraph, sayer.name).split(/\s+/u).at(-1) ?? '') !== word)
      return undefined;
    return this.#remember(namedIn(paragraph, sayer), textOf(paragraph, sayer.name));
  }

  /** The organization printed in full that the text calls `the Table` from then on. */
  organizationEndingIn(word: string): Span | undefined {
    this.#names ??= namesIn(this.#paragraphs);
    return this.#names.runs.get(lettersOf(word));
  }
}

function textOf(paragraph: Paragraph, { start, end }: Stretch): string {
  return paragraph.text.slice(start, end);
}

export function namedIn(
  paragraph: Paragraph,
  { name, otherScript, title, organizations }: Sayer,
): SayerNamed {
  return {
    name: spanIn(paragraph, name),
    ...(otherScript && { otherScript: spanIn(paragraph, otherScript) }),
    ...(title && { title: spanIn(paragraph, title) }),
    organizations: organizations.map((one) => ({
      name: spanIn(paragraph, one.name),
      ...(one.otherScript && { otherScript: spanIn(paragraph, one.otherScript) }),
    })),
  };
}
