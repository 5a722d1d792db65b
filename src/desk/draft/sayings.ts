/** What is found and left, in sentences, and places as staff would name them. */
import { languageCodes, languages, type Language } from '../../i18n/languages';
import type { DeskT } from '../../i18n/words';
import type { Network, Release } from '../../content/schema';
import type { Draft, DraftStatement } from './draft';
import type { DraftPlace } from './fieldPlace';
import type { Left } from './left';
import type { LanguageDifference } from './parity';
import { problemSentence } from './problemSentence';
import { blockAt, isStatement } from './blocks';
import type { Finding } from '../importer/findings';

/** What a sentence needs to know beside its subject. */
export interface Telling {
  draft: Draft;
  network: Network;
  t: DeskT;
  /** The language that `t` speaks. */
  language: Language;
}

export function leftSentence(left: Left, telling: Telling): string {
  switch (left.kind) {
    case 'finding':
      return findingSentence(left.finding, telling.t);
    case 'problem':
      return problemSentence(left.problem, telling.t, valueAt(left.place, telling.draft));
    case 'difference':
      return differenceSentence(left.difference, telling);
  }
}

function findingSentence({ kind, values }: Finding, t: DeskT): string {
  return t(`finding.${kind}`, { name: '', written: '', character: '', ...values, replace: { ...values } });
}

function differenceSentence({ kind, only, counts }: LanguageDifference, { t, language }: Telling): string {
  const present = languageCodes.filter((code) => only[code]);
  const names = languages[language].list(present.map((code) => t(`inLanguage.${code}`)));
  if (kind === 'speaker') return t('difference.speaker', { languages: names });
  const sides = present.map((code) =>
    kind === 'sentences'
      ? t('difference.count', { language: t(`inLanguage.${code}`), count: counts?.[code] ?? 0 })
      : t('difference.onlyIn', { language: t(`inLanguage.${code}`), words: quoted(only[code]?.words ?? []) }),
  );
  return t(`difference.${kind}`, { sides: sides.join(kind === 'sentences' ? ', ' : ' ') });
}

export function quoted(words: readonly string[]): string {
  return words.map((one) => `“${one}”`).join(', ');
}

/** `Statement of Jane Doe, passage 3, Korean`; the release itself where it is about all of it. */
export function placeName(place: DraftPlace, { draft, network, t, language }: Telling): string {
  const { block, field, passage, note, person, organization } = place;
  const parts: string[] = [];
  const part = block === undefined ? undefined : blockAt(draft, block);
  if (isStatement(part)) parts.push(statementName(part, { draft, network, t, language }));
  else if (typeof block === 'number') parts.push(t('place.paragraph', { number: block + 1 }));
  else if (block !== undefined) parts.push(t(`place.${block}`));
  else if (person !== undefined) {
    parts.push(t('place.person', { name: nameOf(person, [draft.people], language) }));
  } else if (organization !== undefined) {
    parts.push(t('place.organization', { name: nameOf(organization, [draft.organizations], language) }));
  } else parts.push(t(`place.${isNamedField(field) ? field : 'release'}`));
  if (passage !== undefined) parts.push(t('place.passage', { number: passage }));
  if (note !== undefined) parts.push(t('place.note', { number: note }));
  if (place.language) parts.push(t(`inLanguage.${place.language}`));
  return parts.join(', ');
}

/** By its speaker, or by those who say it together. */
function statementName(
  { speaker, organizations }: Pick<DraftStatement, 'speaker' | 'organizations'>,
  { draft, network, t, language }: Telling,
): string {
  if (speaker !== undefined) {
    return t('place.statement', { name: nameOf(speaker, [draft.people, network.people], language) });
  }
  const [only, more] = organizations;
  if (only === undefined) return t('place.nobody');
  if (more !== undefined) return t('place.joint');
  const known = [draft.organizations, network.organizations];
  return t('place.statement', { name: nameOf(only, known, language) });
}

/** The name of who speaks in a statement of either version, by its id. */
export function speakerName(
  statement: string,
  draft: Draft,
  published: Release | undefined,
  network: Network,
  language: Language,
): string {
  const found = [...draft.body, ...(published?.body ?? [])].find(
    (part) => part.kind === 'statement' && part.id === statement,
  );
  if (found?.kind !== 'statement') return statement;
  const people = [draft.people, network.people];
  if (found.speaker !== undefined) return nameOf(found.speaker, people, language);
  const known = [draft.organizations, network.organizations];
  return languages[language].list(found.organizations.map((id) => nameOf(id, known, language)));
}

/** In the language asked for, else in any, else its id. */
function nameOf(
  id: string,
  lists: readonly (readonly { id: string; name: Partial<Record<Language, string | undefined>> }[])[],
  language: Language,
): string {
  const name = lists.flat().find((one) => one.id === id)?.name;
  return name?.[language] ?? languageCodes.map((code) => name?.[code]).find((one) => one !== undefined) ?? id;
}

const namedFields = [
  'headline',
  'label',
  'dateline',
  'date',
  'id',
  'source',
  'publishers',
  'versions',
  'missing',
  'body',
] as const;

function isNamedField(field: string | undefined): field is (typeof namedFields)[number] {
  return namedFields.some((one) => one === field);
}

function valueAt({ field, statement }: DraftPlace, draft: Draft): string {
  return statement ?? (field === 'id' ? draft.id : '');
}
