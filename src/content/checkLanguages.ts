/** No text is missing in a language without being named: the site falls back to nothing. */
import { languageCodes, type Language } from '../i18n/languages';
import type { Fault } from './BrokenContent';
import type { Block, Network, Note, Release, Statement, Text } from './schema';

type PerLanguage = Partial<Record<Language, unknown>>;
type Place = [field: string, text: PerLanguage];

type Part = Block & { kind?: 'paragraph' | 'statement' } & Partial<
    Pick<Statement, 'title' | 'coSpeakers' | 'passages'>
  >;

/** Languages in which there is nothing to write, each with what says so: `the release`. */
type Missing = ReadonlyMap<Language, string>;

/** Every text of the network stands in each of its languages. */
export function networkLanguages(network: Network): Fault[] {
  return textsOfNetwork(network).flatMap((place) => faultsOf(place, network.languages));
}

/**
 * Every text of a release stands in each language of the network that the release, or the part it is in, doesn't name
 * as missing. A label and a dateline are small print that one version may lack: they stand where they are printed.
 */
export function releaseLanguages(release: Release, network: Network): Fault[] {
  const missing = release.missing ?? [];
  const present = network.languages.filter((language) => !missing.includes(language));
  if (present.length === 0) return [{ field: 'missing', message: 'names every language of the network' }];
  const named = missingIn(missing, 'the release');
  const { label, dateline, headline } = release;
  return [
    ...notOfNetwork('missing', missing, network),
    ...presentTexts([
      ['label', label],
      ['dateline', dateline],
    ]).flatMap((place) => faultsOf(place, present, named).filter(({ message }) => !isHint(message))),
    ...faultsOf(['headline', headline], present, named),
    ...partsOf(release).flatMap((part) => partLanguages(part, release, network, present)),
    // Notes are ours, not the source's: readers of each language get them.
    ...oursIn(release).flatMap((place) => faultsOf(place, network.languages)),
  ];
}

/** A part of a release, with its own missing languages among the release's. */
function partLanguages(
  [field, part]: [string, Part],
  release: Release,
  network: Network,
  present: Language[],
): Fault[] {
  const missing = part.missing ?? [];
  const wanted = present.filter((language) => !missing.includes(language));
  const what = part.kind === undefined ? 'its block' : `its ${part.kind}`;
  const named = new Map([...missingIn(missing, what), ...missingIn(release.missing ?? [], 'the release')]);
  const at = `${field}.missing`;
  if (wanted.length === 0) return [{ field: at, message: 'names every language of the release' }];
  return [
    ...notOfNetwork(at, missing, network),
    ...missing.flatMap((language, index) =>
      release.missing?.includes(language)
        ? [{ field: `${at}[${index}]`, message: `names “${language}”, which the release names already` }]
        : [],
    ),
    ...textsOf(field, part).flatMap((place) => faultsOf(place, wanted, named)),
    // A version may present its speaker by name alone: a title stands where it is printed.
    ...titlesOf(field, part).flatMap((place) =>
      faultsOf(place, wanted, named).filter(({ message }) => !isHint(message)),
    ),
  ];
}

function missingIn(languages: readonly Language[], namedBy: string): Map<Language, string> {
  return new Map(languages.map((language) => [language, namedBy]));
}

function notOfNetwork(field: string, missing: readonly Language[], { languages }: Network): Fault[] {
  return missing.flatMap((language, index) =>
    languages.includes(language)
      ? []
      : [{ field: `${field}[${index}]`, message: `“${language}” is no language of this network anyway` }],
  );
}

const hint = 'is missing: write it, or name the language in “missing”';
const isHint = (message: string) => message === hint;

function faultsOf([field, text]: Place, wanted: readonly Language[], missing?: Missing): Fault[] {
  const written = languageCodes.filter((language) => text[language] !== undefined);
  return [
    ...wanted
      .filter((language) => text[language] === undefined)
      .map((language) => ({ field: `${field}.${language}`, message: missing ? hint : 'is missing' })),
    ...written
      .filter((language) => !wanted.includes(language))
      .map((language) => ({
        field: `${field}.${language}`,
        message: missing?.has(language)
          ? `is written, but ${missing.get(language)} names this language as missing`
          : 'is in a language that the network doesn’t list',
      })),
  ];
}

function textsOfNetwork({ mission, organizations, people }: Network): Place[] {
  return presentTexts([
    ['mission.leadIn', mission.leadIn],
    ['mission.words', mission.words],
    ...organizations.flatMap((organization, index): [string, PerLanguage | undefined][] => {
      const field = `organizations[${index}]`;
      return [
        [`${field}.name`, organization.name],
        [`${field}.fullName`, organization.fullName],
        [`${field}.seat.city`, organization.seat?.city],
        [`${field}.founded.from`, organization.founded?.from],
        ...(organization.otherOffices ?? []).map(({ city }, office): Place => [
          `${field}.otherOffices[${office}].city`,
          city,
        ]),
      ];
    }),
    ...people.map(({ name }, index): Place => [`people[${index}].name`, name]),
  ]);
}

/** The texts of a part that its source prints. */
function textsOf(field: string, part: Part): Place[] {
  const { text, passages = [] } = part;
  return presentTexts([
    [`${field}.text`, text],
    ...passages.map((passage, at): Place => [`${field}.passages[${at}]`, passage]),
  ]);
}

function titlesOf(field: string, { title, coSpeakers = [] }: Part): Place[] {
  return presentTexts([
    [`${field}.title`, title],
    ...coSpeakers.map((one, at): [string, Text | undefined] => [
      `${field}.coSpeakers[${at}].title`,
      one.title,
    ]),
  ]);
}

/** The parts of a release that hold printed paragraphs and may have notes. */
export function partsOf(release: Release): [field: string, part: Part][] {
  return presentTexts([
    ['contact', release.contact],
    ['boilerplate', release.boilerplate],
    ...release.body.map((item, index): [string, Part] => [`body[${index}]`, item]),
  ]);
}

/** What we say of a release. */
function oursIn(release: Release): Place[] {
  return [
    ...(release.versions ?? []).map(({ text }, index): Place => [`versions[${index}].text`, text]),
    ...partsOf(release).flatMap(([field, { notes }]) =>
      (notes ?? []).map((note: Note, index): Place => [`${field}.notes[${index}].text`, note.text]),
    ),
  ];
}

function presentTexts<Value>(places: [string, Value | undefined][]) {
  return places.filter((place): place is [string, Value] => place[1] !== undefined);
}
