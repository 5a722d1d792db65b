/** Who is who: those named in attributions, matched to the network or proposed to it. */
import { romanize } from 'es-hangul';
import type { Network, Organization, Person, Text } from '../../content/schema';
import type { Language } from '../../i18n/languages';
import type { Finding } from './findings';
import { slugOf } from './ids';
import { KnownPeople } from './known';
import { lettersOf } from './lettersOf';
import { presented } from './presented';
import { printed, type Texts } from './printed';
import type { PerLanguage } from './source';
import type { Heard, OrganizationNamed, SayerNamed, Spoken } from './spoken';
import type { CoSpeaker, Voice } from './voice';

export interface Identified {
  voices: PerLanguage<Voice[]>;
  /** Whom the network doesn't have. */
  people: Person[];
  organizations: Organization[];
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
  const voices: PerLanguage<Voice[]> = {};
  for (const language of network.languages) {
    voices[language] = (heard[language]?.spoken ?? []).map((spoken) => register.voice(spoken));
  }
  const { people, organizations } = register;
  return { ...presented(voices, publishers), people, organizations };
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

class Register {
  readonly people: Person[] = [];
  readonly organizations: Organization[] = [];
  readonly #known: KnownPeople;
  readonly #texts: Texts;
  readonly #ids: Set<string>;
  /** Everyone named so far, by each form of the name. */
  readonly #named = new Map<string, string>();

  constructor(network: Network, known: KnownPeople, texts: Texts) {
    this.#known = known;
    this.#texts = texts;
    this.#ids = new Set([...network.people, ...network.organizations].map(({ id }) => id));
  }

  voice({ language, paragraphs, words, speakers, organizations }: Spoken): Voice {
    const sayers = speakers.map((sayer) => ({
      speaker: this.#person(sayer),
      ...(sayer.title && { title: printed(this.#texts, sayer.title) }),
      organizations: sayer.organizations.map((one) => this.#organization(one)),
    }));
    const together = organizations.map((one) => this.#organization(one));
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
      organizations: [...new Set([...shared, ...together])],
      paragraphs: paragraphs.map(({ span }) => span),
      words,
    };
  }

  #person({ name, otherScript }: SayerNamed): string {
    const forms = [name, ...(otherScript ? [otherScript] : [])].map((span) => printed(this.#texts, span));
    const found =
      forms.map((form) => this.#known.person(form)?.known.id).find((id) => id !== undefined) ??
      forms.map((form) => this.#named.get(lettersOf(form))).find((id) => id !== undefined) ??
      forms
        .map((form) => (form.includes(' ') ? undefined : this.#known.bySurname(form)?.id))
        .find((id) => id !== undefined) ??
      this.#propose(this.people, forms);
    for (const form of forms) {
      const words = form.split(' ');
      const family = words.length > 1 ? words.at(-1) : undefined;
      for (const one of [form, family])
        if (one !== undefined && !this.#named.has(lettersOf(one))) this.#named.set(lettersOf(one), found);
    }
    return found;
  }

  #organization({ name, otherScript }: OrganizationNamed): string {
    const forms = [name, ...(otherScript ? [otherScript] : [])].map((span) => printed(this.#texts, span));
    const found =
      forms.map((form) => this.#known.organization(form)?.known.id).find((id) => id !== undefined) ??
      forms.map((form) => this.#named.get(`:${lettersOf(form)}`)).find((id) => id !== undefined) ??
      this.#propose(this.organizations, forms, { states: [] });
    for (const form of forms) this.#named.set(`:${lettersOf(form)}`, found);
    return found;
  }

  #propose(list: { id: string; name: Text }[], forms: string[], more?: object): string {
    const name: Text = {};
    for (const form of forms) name[languageOf(form)] ??= form;
    const slug = slugOf(name.en ?? romanize(name.ko ?? '')) || 'unknown';
    let id = slug;
    for (let number = 2; this.#ids.has(id); number += 1) id = `${slug}-${number}`;
    this.#ids.add(id);
    list.push({ id, name, ...more });
    return id;
  }
}
