/** Makes of what an attribution names the one who speaks. */
import type { Finding, FindingKind } from '../findings';
import type { KnownPeople } from '../known';
import { lettersOf } from '../lettersOf';
import type { Paragraph, Span } from '../source';
import type { Attribution } from './attribution';
import { isHighest } from './evidence';
import type { Quoted } from './judged';
import { type Mentions } from './mentions';
import { spanIn } from './places';
import type { Voice } from './voice';

/** Tells a finding. */
type Find = (kind: FindingKind, weight: Finding['weight'], at: Span[]) => void;

export class Voices {
  readonly #mentions: Mentions;
  readonly #known: KnownPeople;
  readonly #find: Find;

  constructor(mentions: Mentions, known: KnownPeople, find: Find) {
    this.#mentions = mentions;
    this.#known = known;
    this.#find = find;
  }

  /** @returns nobody where the attribution names no one who makes a statement here. */
  of(paragraph: Paragraph, attribution: Attribution, quoted?: Quoted): Voice | undefined {
    const { sayers, at } = attribution;
    const around = [spanIn(paragraph, at)];
    if (sayers.kind === 'people') {
      const found = sayers.people.map((one) => this.#mentions.person(paragraph, one));
      const [only] = found;
      const name = sayers.people[0]?.name;
      const printed = name ? paragraph.text.slice(name.start, name.end) : '';
      const isStranger =
        !sayers.isDescribed &&
        only !== undefined &&
        !only.isFound &&
        !this.#known.person(printed) &&
        !this.#known.bySurname(printed);
      if (isStranger && sayers.people.length === 1) {
        if (
          sayers.isBare &&
          /\bthe $/iu.test(paragraph.text.slice(Math.max(0, name!.start - 5), name!.start))
        ) {
          const whole = this.#mentions.organizationEndingIn(printed);
          if (!whole) this.#find('organizationNotNamed', 'look', around);
          return {
            key: `the ${lettersOf(printed)}`,
            speakers: [],
            organizations: whole ? [{ name: whole }] : [],
          };
        }
        if (sayers.isBare && this.#known.organization(printed)) {
          return {
            key: lettersOf(printed),
            speakers: [],
            organizations: [{ name: spanIn(paragraph, name!) }],
          };
        }
        const isBehind = quoted !== undefined && at.start >= quoted.quotation.end;
        if (sayers.isBare || (!isBehind && !/:\s*$/u.test(paragraph.text.slice(at.start, at.end)))) {
          if (quoted)
            this.#find('quotedAsEvidence', 'look', [spanIn(paragraph, quoted.quotation), ...around]);
          return undefined;
        }
        this.#find('speakerNotPresented', 'look', [spanIn(paragraph, name!)]);
      }
      const speakers = found.map(({ named }) => named);
      this.#mentions.last = speakers;
      return {
        key: speakers.map((one) => lettersOf(this.#mentions.textAt(one.name))).join('+'),
        speakers,
        organizations: [],
      };
    }
    if (sayers.kind === 'organizations') {
      const organizations = sayers.organizations.map(({ name }) => ({ name: spanIn(paragraph, name) }));
      return {
        key: organizations.map(({ name }) => lettersOf(this.#mentions.textAt(name))).join('+'),
        speakers: [],
        organizations,
      };
    }
    if (sayers.kind === 'pronoun') {
      const speakers = this.#mentions.last;
      if (speakers.length === 0) {
        this.#find('speakerNotFound', 'must', around);
        return { key: `?${spanIn(paragraph, at).start}`, speakers: [], organizations: [] };
      }
      this.#find('speakerGuessed', 'look', around);
      return {
        key: speakers.map((one) => lettersOf(this.#mentions.textAt(one.name))).join('+'),
        speakers,
        organizations: [],
      };
    }
    if (sayers.kind === 'body') {
      const noun = paragraph.text.slice(sayers.at.start, sayers.at.end).split(/\s+/u).at(-1) ?? '';
      const described = this.#mentions.organizationDescribedAs(noun);
      this.#find(described ? 'organizationGuessed' : 'organizationNotNamed', 'look', around);
      const key = described ? lettersOf(this.#mentions.textAt(described)) : 'body';
      return { key, speakers: [], organizations: described ? [{ name: described }] : [] };
    }
    if (sayers.office) {
      const title = paragraph.text.slice(sayers.office.start, sayers.office.end);
      const holder = this.#mentions.holderOf(title);
      if (holder) {
        this.#find('speakerGuessed', 'look', around);
        return { key: lettersOf(this.#mentions.textAt(holder.name)), speakers: [holder], organizations: [] };
      }
      // `The President stated`: whoever holds the office, the release doesn't present them.
      if (isHighest(title)) {
        if (quoted) this.#find('quotedAsEvidence', 'look', [spanIn(paragraph, quoted.quotation), ...around]);
        return undefined;
      }
    }
    this.#find('speakerUnnamed', 'must', around);
    return { key: `?${spanIn(paragraph, at).start}`, speakers: [], organizations: [] };
  }
}
