/** What the cards say: names, titles and words are those that the pages show. */
import type { TFunction } from 'i18next';
import { organizationsIn, type Archive, type Entry } from '../../content/archive';
import { membersHeadline } from '../../content/membersHeadline';
import { countOf } from '../../content/shown/members';
import { isOwn, namesTogether, roleOf, sayerOf, speakerName } from '../../content/names';
import { Phrasing } from '../../content/phrasing';
import { normal } from '../../content/verbatim';
import type { Organization, Release } from '../../content/schema';
import { byStateName, states, type StateCode } from '../../content/states';
import { formatDay } from '../../i18n/dates';
import { languages, type Language } from '../../i18n/languages';
import { wordsOf } from '../../i18n/words';
import type { CardPlace } from '../../links';
import type { Byline, Card, Figure, Shown } from './card';

/** Every card of the content in one of its languages, whose words must be loaded. */
export function cardsIn(archive: Archive, language: Language): Card[] {
  const maker = new CardMaker(new Phrasing(archive, language), wordsOf(language).t);
  return [
    maker.home(),
    ...archive.content.network.organizations.map((one) => maker.organization(one)),
    ...archive.releases.map((one) => maker.release(one)),
    ...archive.entries.map((one) => maker.statement(one)),
  ];
}

/** The card of a place in a language, whose words must be loaded. */
export function cardAt(archive: Archive, language: Language, place: CardPlace): Card {
  const maker = new CardMaker(new Phrasing(archive, language), wordsOf(language).t);
  switch (place.page) {
    case 'home':
      return maker.home();
    case 'organization':
      return maker.organization(archive.organization(place.organization));
    case 'release':
      return maker.release(archive.release(place.release));
    case 'statement':
      return maker.statement(archive.entry(place.release, place.statement));
  }
}

class CardMaker {
  readonly #say: Phrasing;
  readonly #t: TFunction;

  constructor(say: Phrasing, t: TFunction) {
    this.#say = say;
    this.#t = t;
  }

  home(): Card {
    const { archive } = this.#say;
    const { mission } = archive.content.network;
    const [lead, text] = [this.#say.text(mission.leadIn), this.#say.text(mission.words)];
    const { members } = archive;
    return this.#card({ page: 'home' }, `${lead} ${text}`, {
      lead,
      words: this.#own(text),
      byline: { who: membersHeadline(countOf(members), this.#t), facts: [this.#t('home.title')] },
      figure: figureOf('map', members),
    });
  }

  organization(one: Organization): Card {
    const { archive } = this.#say;
    const isNetwork = one.id === archive.content.network.organization;
    // The masthead has the network's short name already.
    const name = this.#say.name(isNetwork && one.fullName ? one.fullName : one.name);
    const byline = one.states.length > 0 ? this.#memberByline(one) : this.#nationalByline(one);
    const its = archive.content.network.organizations.filter(({ memberOf }) => memberOf === one.id);
    return this.#card(
      { page: 'organization', organization: one.id },
      `${[name.text, name.other?.text].filter(Boolean).join(', ')} — ${linesOf(byline).join(', ')}`,
      {
        words: this.#own(name.text),
        under: name.other?.text,
        byline,
        figure: silhouetteOf([one]) ?? (its.length > 0 ? figureOf('map', its) : undefined),
      },
    );
  }

  release(release: Release): Card {
    const { archive, language } = this.#say;
    const words = this.#say.said(release, release.headline);
    const publishers = release.publishers.map((id) => archive.organization(id));
    const byline = {
      ...this.#names(publishers),
      facts: [this.#t('card.release'), formatDay(release.date, language)],
    };
    return this.#card(
      { page: 'release', release: release.id },
      `${words.text} — ${linesOf(byline).join(', ')}`,
      { words, byline, figure: silhouetteOf(publishers) },
    );
  }

  statement(entry: Entry): Card {
    const { archive, language } = this.#say;
    const { release, statement } = entry;
    const voice = this.#say.voice(entry);
    const organizations = organizationsIn(statement).map((id) => archive.organization(id));
    const date = formatDay(release.date, language);
    const { namesWithRole } = languages[language];
    const name = speakerName(voice, language);
    const who = sayerOf(voice, language);
    const names = this.#names(organizations);

    const byline: Byline =
      name === undefined
        ? { ...names, facts: [this.#t(isOwn(statement) ? 'statement.own' : 'statement.joint'), date] }
        : {
            who: namesWithRole ? who : name.text,
            otherwise: name.other?.text,
            facts: [(namesWithRole ? names.otherwise : roleOf(voice, language)) ?? '', date].filter(Boolean),
          };
    return this.#card(
      { page: 'statement', release: release.id, statement: statement.id },
      `“${voice.pull.text}” — ${who}, ${date}`,
      { words: voice.pull, byline, figure: silhouetteOf(organizations) },
    );
  }

  #card(place: Card['place'], alt: string, shows: Omit<Shown, 'kind' | 'masthead'>): Card {
    const { archive, language } = this.#say;
    const { network } = archive.content;
    const { name } = archive.organization(network.organization);
    const inOrder = [language, ...network.languages.filter((code) => code !== language)];
    const names = inOrder.map((code) => name[code]).filter((one) => one !== undefined);
    const words = { ...shows.words, text: normal(shows.words.text) };
    return {
      place,
      language,
      alt,
      shows: { ...shows, kind: place.page, masthead: [...new Set(names)], words },
    };
  }

  #own(text: string) {
    return { text, language: this.#say.language };
  }

  /** Organizations in a row, in this language and in the other one. */
  #names(organizations: Organization[]): Pick<Byline, 'who' | 'otherwise'> {
    const { language } = this.#say;
    const names = organizations.map(({ name }) => this.#say.name(name));
    const { text, other } = namesTogether(names, language);
    return { who: text, otherwise: other?.text };
  }

  #memberByline({ states: codes, seat, memberOf }: Organization): Byline {
    const { archive, language } = this.#say;
    const { list, place } = languages[language];
    const nameOf = (code: StateCode) => states[code][language];
    const city = seat && this.#say.text(seat.city);
    const isPlain = codes.length === 1 && codes[0] === seat?.state;
    const facts: string[] = [];
    if (seat && city) {
      facts.push(isPlain ? city : place(city, { code: seat.state, name: nameOf(seat.state) }));
    }
    if (memberOf !== undefined) {
      facts.push(this.#t('card.memberOf', { name: this.#say.text(archive.organization(memberOf).name) }));
    }
    return { who: list(codes.toSorted(byStateName(language)).map(nameOf)), facts };
  }

  #nationalByline({ founded }: Organization): Byline {
    return {
      who: this.#t('home.national', { count: 1 }),
      facts: founded ? [this.#t('home.founded', { year: founded.year })] : [],
    };
  }
}

function figureOf(kind: Figure['kind'], organizations: readonly Organization[]): Figure {
  return {
    kind,
    states: [...new Set(organizations.flatMap(({ states: codes }) => codes))].toSorted(),
    pins: organizations.flatMap(({ seat }) =>
      seat ? [{ latitude: seat.latitude, longitude: seat.longitude }] : [],
    ),
  };
}

/** None for national bodies. */
function silhouetteOf(organizations: readonly Organization[]): Figure | undefined {
  const figure = figureOf('silhouette', organizations);
  return figure.states.length > 0 ? figure : undefined;
}

function linesOf({ who, facts }: Byline): string[] {
  return [who, ...facts];
}
