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
import type { Voice } from './voice';

export interface Identified {
  voices: PerLanguage<Voice[]>;
  /** Whom the network doesn't have. */
  people: Person[];
  organizations: Organization[];
  findings: Finding[];
}

export function identify(
  heard: PerLanguage<Heard>,
  texts: Texts,
  network: Network,
  known: KnownPeople,
): Identified {
  const register = new Register(network, known, texts);
  const voices: PerLanguage<Voice[]> = {};
  for (const language of network.languages) {
    voices[language] = (heard[language]?.spoken ?? []).map((spoken) => register.voice(spoken));
  }
  const { people, organizations } = register;
  return { voices: presented(voices), people, organizations, findings: [] };
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
    }));
    const [first, ...others] = sayers;
    const named = [...speakers.flatMap((one) => one.organizations), ...organizations];
    return {
      language,
      ...first,
      coSpeakers: others.filter(({ speaker }) => speaker !== first?.speaker),
      organizations: [...new Set(named.map((one) => this.#organization(one)))],
      paragraphs: paragraphs.map(({ span }) => span),
      words,
    };
  }

  #person({ name, otherScript }: SayerNamed): string {
    const forms = [name, ...(otherScript ? [otherScript] : [])].map((span) => printed(this.#texts, span));
    const found =
      forms.map((form) => this.#known.person(form)?.known.id).find((id) => id !== undefined) ??
      forms.map((form) => this.#named.get(lettersOf(form))).find((id) => id !== undefined) ??
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
