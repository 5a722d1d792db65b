/** No text is missing in a language without being named: the site falls back to nothing. */
import { languageCodes, type Language } from '../i18n/languages';
import type { Fault } from './parse';
import type { Block, Network, Note, Release } from './schema';

type PerLanguage = Partial<Record<Language, unknown>>;
type Place = [field: string, text: PerLanguage];

/** Every text of the network stands in each of its languages. */
export function networkLanguages(network: Network): Fault[] {
  return textsOfNetwork(network).flatMap((place) => faultsOf(place, network.languages));
}

/** Every text of a release stands in each language of the network that the release doesn't name as missing. */
export function releaseLanguages(release: Release, network: Network): Fault[] {
  const missing = release.missing ?? [];
  const present = network.languages.filter((language) => !missing.includes(language));
  if (present.length === 0) return [{ field: 'missing', message: 'names every language of the network' }];
  return [
    ...missing.flatMap((language, index) =>
      network.languages.includes(language)
        ? []
        : [{ field: `missing[${index}]`, message: `“${language}” is no language of this network anyway` }],
    ),
    ...textsOf(release).flatMap((place) => faultsOf(place, present, missing)),
    // Notes are ours, not the source's: readers of each language get them.
    ...notesOf(release).flatMap((place) => faultsOf(place, network.languages)),
  ];
}

function faultsOf([field, text]: Place, wanted: Language[], missing?: Language[]): Fault[] {
  const written = languageCodes.filter((language) => text[language] !== undefined);
  const hint = missing && ': write it, or name the language in “missing”';
  return [
    ...wanted
      .filter((language) => text[language] === undefined)
      .map((language) => ({ field: `${field}.${language}`, message: `is missing${hint ?? ''}` })),
    ...written
      .filter((language) => !wanted.includes(language))
      .map((language) => ({
        field: `${field}.${language}`,
        message: missing?.includes(language)
          ? 'is written, but the release names this language as missing'
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

function textsOf(release: Release): Place[] {
  return presentTexts([
    ['label', release.label],
    ['dateline', release.dateline],
    ['headline', release.headline],
    ...blocksOf(release).map(([field, { text }]): Place => [`${field}.text`, text]),
    ...release.body.flatMap((item, index): [string, PerLanguage | undefined][] => {
      if (item.kind === 'paragraph') return [];
      const field = `body[${index}]`;
      return [
        [`${field}.title`, item.title],
        ...item.passages.map((passage, at): Place => [`${field}.passages[${at}]`, passage]),
      ];
    }),
  ]);
}

/** The parts of a release that hold printed paragraphs and may have notes. */
export function blocksOf(release: Release): [field: string, block: Block][] {
  return presentTexts([
    ['contact', release.contact],
    ['boilerplate', release.boilerplate],
    ...release.body.map((item, index): [string, Block] => [`body[${index}]`, item]),
  ]);
}

function notesOf(release: Release): Place[] {
  return blocksOf(release).flatMap(([field, { notes }]) =>
    (notes ?? []).map((note: Note, index): Place => [`${field}.notes[${index}].text`, note.text]),
  );
}

function presentTexts<Value>(places: [string, Value | undefined][]) {
  return places.filter((place): place is [string, Value] => place[1] !== undefined);
}
