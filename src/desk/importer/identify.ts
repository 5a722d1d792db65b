/** Who is who: those named in attributions, matched to the network or proposed to it. */
import { romanize } from 'es-hangul';
import type { Network, Organization, Person, Text } from '../../content/schema';
import type { Language } from '../../i18n/languages';
import type { Finding, FindingKind } from './findings';
import { fullNamesIn, type FullName } from './fullNames';
import { shortened, slugOf } from './ids';
import { bareName, KnownPeople, type Match } from './known';
import { lettersOf } from './lettersOf';
import { isNoOrganization, publicOffice } from './noOrganization';
import { presented } from './presented';
import { printed, type Texts } from './printed';
import type { PerLanguage, Span } from './source';
import type { Heard, OrganizationNamed, SayerNamed, Spoken } from './spoken';
import type { CoSpeaker, Voice } from './voice';

export interface Identified {
  voices: PerLanguage<Voice[]>;
  /** Whom the network doesn't have. */
  people: Person[];
  organizations: Organization[];
  /** Where each of these is named first, by id. */
  printedAt: ReadonlyMap<string, Span>;
  findings: Finding[];
}

/** @param publishers those of the release, as far as they are known */
export function identify(
  heard: PerLanguage<Heard>,
  texts: Texts,
  network: Network,
  { known, publishers }: { known: KnownPeople; publishers: readonly string[] },
): Identified {
  const register = new Register(network, known, texts);
  for (const { spoken } of Object.values(heard)) for (const one of spoken) register.meet(one);
  const voices: PerLanguage<Voice[]> = {};
  for (const language of network.languages) {
    voices[language] = (heard[language]?.spoken ?? []).map((spoken) => register.voice(spoken));
  }
  const { people, organizations, printedAt } = register;
  const filled = presented(voices, spokenForOf(publishers, voices, network));
  return {
    voices: filled.voices,
    findings: [...register.findings, ...filled.findings],
    people,
    organizations,
    printedAt,
  };
}

/**
 * For whom someone speaks who is presented with a title alone: the publisher; of a network and its member the member;
 * where nothing shows who publishes, the one organization of the network that others of the release speak for.
 */
function spokenForOf(
  publishers: readonly string[],
  voices: PerLanguage<Voice[]>,
  { organizations }: Network,
): string[] {
  const known = new Map(organizations.map((one) => [one.id, one]));
  if (publishers.length > 0) {
    return publishers.filter((id) => !publishers.some((other) => known.get(other)?.memberOf === id));
  }
  const others = Object.values(voices).flatMap((list) => list.flatMap((voice) => voice.organizations));
  return [...new Set(others)].filter((id) => known.has(id));
}

/** Those who are new to the network, each once; told when no two of them can turn out to be one any more. */
export function newFindings(
  { people, organizations }: Pick<Identified, 'people' | 'organizations'>,
  printedAt: Identified['printedAt'],
): Finding[] {
  const found = (kind: FindingKind, list: readonly { id: string; name: Text }[]) =>
    list.map(({ id, name }): Finding => {
      const at = printedAt.get(id);
      return { kind, weight: 'look', at: at ? [at] : [], values: { name: name.en ?? name.ko ?? id } };
    });
  return [...found('personNew', people), ...found('organizationNew', organizations)];
}

/** `Jae “Jay” Kim` and `Dae Ho (DH) Roe` without what they are called. */
function withoutNickname(name: string): string {
  return name.replace(/(?<=\p{L}[.]?) ?(?:\([^()]{1,20}\)|[“"‘][^“”"‘’]{1,20}[”"’]) (?=\p{L})/gu, ' ');
}

/** Those of the speaker are not said again. */
function withOwnOrganizations(speakers: readonly string[]): (one: CoSpeaker) => CoSpeaker {
  return ({ organizations: own = [], ...one }) => {
    const isSame = own.length === speakers.length && own.every((id) => speakers.includes(id));
    return isSame || own.length === 0 ? one : { ...one, organizations: [...new Set(own)] };
  };
}

/** A name in Latin letters or in Hangul, whichever language it stands in. */
function languageOf(name: string): Language {
  return /\p{Script=Hangul}/u.test(name) ? 'ko' : 'en';
}

const kind =
  /^(?:the )?(?:center|coalition|alliance|network|fellowship|union|association|institute|foundation|council|committee|fund|project|league|federation|society|consortium)$/iu;

class Register {
  readonly people: Person[] = [];
  readonly organizations: Organization[] = [];
  readonly findings: Finding[] = [];
  readonly printedAt = new Map<string, Span>();
  readonly #fullNames: ReadonlyMap<string, FullName>;
  readonly #known: KnownPeople;
  readonly #texts: Texts;
  readonly #ids: Set<string>;
  readonly #doubted = new Set<string>();
  /** Everyone named so far, by each form of the name. */
  readonly #named = new Map<string, string>();

  constructor(network: Network, known: KnownPeople, texts: Texts) {
    this.#known = known;
    this.#texts = texts;
    this.#fullNames = fullNamesIn(texts);
    this.#ids = new Set([...network.people, ...network.organizations].map(({ id }) => id));
  }

  /** Full names come before surnames: `Roe` is whoever is called so in full, wherever that stands. */
  meet({ speakers }: Spoken) {
    for (const sayer of speakers) {
      if (/\s/u.test(printed(this.#texts, sayer.name).trim())) this.#person(sayer);
    }
  }

  voice({ language, paragraphs, words, speakers, organizations }: Spoken): Voice {
    const isOfficial = speakers.length === 1 && publicOffice.test(this.#title(speakers[0]) ?? '');
    const bodies = (named: readonly OrganizationNamed[], isKnownOnly = false) =>
      named
        .filter(
          (one) => this.#isKnown(one) || !(isKnownOnly || isNoOrganization(printed(this.#texts, one.name))),
        )
        .map((one) => this.#organization(one));
    const sayers = speakers.map((sayer) => {
      const [speaker, title] = [this.#person(sayer), this.#title(sayer)];
      const own = bodies(sayer.organizations, isOfficial);
      return { speaker, ...(title !== undefined && { title }), organizations: own };
    });
    // Where one has no organization beside the name, the other’s is for both.
    const areApart = sayers.length > 1 && sayers.every((one) => one.organizations.length > 0);
    const [first, ...others] = sayers.map(({ organizations: own, ...sayer }) => ({
      ...sayer,
      ...(areApart && { organizations: own }),
    }));
    const shared = areApart ? (first?.organizations ?? []) : sayers.flatMap((one) => one.organizations);
    return {
      language,
      ...first,
      coSpeakers: others
        .filter(({ speaker }, index) => others.findIndex((one) => one.speaker === speaker) === index)
        .filter(({ speaker }) => speaker !== first?.speaker)
        .map(withOwnOrganizations(shared)),
      organizations: [...new Set([...shared, ...bodies(organizations)])],
      paragraphs: paragraphs.map(({ span }) => span),
      words,
    };
  }

  #title(sayer: SayerNamed | undefined): string | undefined {
    return sayer?.title && printed(this.#texts, sayer.title);
  }

  #person({ name, otherScript }: SayerNamed): string {
    const printedForms = [name, ...(otherScript ? [otherScript] : [])].map((span) =>
      printed(this.#texts, span),
    );
    const plain = withoutNickname(printedForms[0] ?? '');
    const forms = plain === printedForms[0] ? printedForms : [...printedForms, plain];
    const match = forms.map((form) => this.#known.person(form)).find((one) => one !== undefined);
    if (match) this.#doubt(match, forms[0] ?? '', name);
    const found =
      match?.known.id ??
      forms.map((form) => this.#named.get(lettersOf(form))).find((id) => id !== undefined) ??
      forms
        .map((form) => (form.includes(' ') ? undefined : this.#known.bySurname(form)?.id))
        .find((id) => id !== undefined) ??
      this.#propose(this.people, printedForms, slugOf(plain), name);
    for (const form of forms) {
      const words = form.split(' ');
      const family = words.length > 1 ? words.at(-1) : undefined;
      for (const one of [form, family])
        if (one !== undefined && !this.#named.has(lettersOf(one))) this.#named.set(lettersOf(one), found);
    }
    return found;
  }

  #organization({ name, otherScript }: OrganizationNamed): string {
    const written = [name, ...(otherScript ? [otherScript] : [])].map((span) => printed(this.#texts, span));
    const full =
      this.#calledIn(written[0] ?? '') ??
      written.map((form) => this.#fullNames.get(lettersOf(bareName(form)))).find((one) => one !== undefined);
    const forms = full ? [...written, full.full, full.short] : written;
    const match = forms.map((form) => this.#known.organization(form)).find((one) => one !== undefined);
    if (match) this.#doubt(match, written[0] ?? '', name);
    const found =
      match?.known.id ??
      forms.map((form) => this.#named.get(`:${lettersOf(form)}`)).find((id) => id !== undefined) ??
      this.#proposeOrganization(written, full, name);
    for (const form of forms) this.#named.set(`:${lettersOf(form)}`, found);
    return found;
  }

  #proposeOrganization(written: readonly string[], full: FullName | undefined, at: Span): string {
    if (!full || (!full.isUsed && !written.some((form) => lettersOf(form) === lettersOf(full.short)))) {
      const names = full && kind.test(written[0] ?? '') ? [full.full] : written;
      return this.#propose(this.organizations, names, '', at, { states: [] });
    }
    const language = languageOf(full.short);
    const names = [full.short, ...written.filter((form) => languageOf(form) !== language)];
    return this.#propose(this.organizations, names, slugOf(full.short), at, {
      fullName: { [language]: full.full },
      states: [],
    });
  }

  /** `the Fellowship`: the organization of that kind whose whole name is given beside its short one. */
  #calledIn(written: string): FullName | undefined {
    if (!kind.test(written)) return undefined;
    return [...this.#fullNames.values()].find(({ full }) => full.split(' ').includes(bareName(written)));
  }

  #isKnown({ name, otherScript }: OrganizationNamed): boolean {
    return [name, ...(otherScript ? [otherScript] : [])].some(
      (span) => this.#known.organization(printed(this.#texts, span)) !== undefined,
    );
  }

  /** Taken for someone the network has, though the name is written otherwise. */
  #doubt({ likeness, form }: Match<unknown>, written: string, at: Span) {
    const key = `${lettersOf(written)} ${form}`;
    if (likeness !== 'near' || this.#doubted.has(key)) return;
    this.#doubted.add(key);
    this.findings.push({ kind: 'nameTakenFor', weight: 'look', at: [at], values: { written, name: form } });
  }

  #propose(
    list: { id: string; name: Text }[],
    forms: readonly string[],
    wanted: string,
    at: Span,
    more?: object,
  ): string {
    const name: Text = {};
    for (const form of forms) name[languageOf(form)] ??= form;
    const slug = shortened(wanted || slugOf(name.en ?? romanize(name.ko ?? ''))) || 'unknown';
    let id = slug;
    for (let number = 2; this.#ids.has(id); number += 1) id = `${slug}-${number}`;
    this.#ids.add(id);
    this.printedAt.set(id, at);
    list.push({ id, name, ...more });
    const like = this.#known.alike(forms[0] ?? '');
    if (like !== undefined && list === this.people) {
      const values = { written: forms[0] ?? '', name: like };
      this.findings.push({ kind: 'nameLikeKnown', weight: 'look', at: [at], values });
    }
    return id;
  }
}
