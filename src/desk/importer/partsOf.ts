/** The parts of a release in each of its languages. */
import type { Network } from '../../content/schema';
import type { Language } from '../../i18n/languages';
import type { Finding } from './findings';
import { releasePartsOf, type ReleaseParts } from './releaseParts';
import type { Paragraph, PerLanguage, Span } from './source';

/** Each language's parts: a day printed without its year takes the other language's. */
export function partsOf(
  paragraphs: readonly Paragraph[],
  languages: readonly Language[],
  organizations: readonly string[],
): PerLanguage<ReleaseParts> {
  const read = (year?: number) =>
    perLanguage(languages, (language) =>
      releasePartsOf(
        paragraphs.filter((paragraph) => paragraph.language === language),
        { organizations, ...(year !== undefined && { year }) },
      ),
    );
  const parts = read();
  const days = Object.values(parts).flatMap(({ date }) => (date ? [date.day] : []));
  const isWhole = days.length === 0 || days.length === languages.length;
  return isWhole ? parts : read(Number(days[0]?.slice(0, 4)));
}

/** All names of a network, in every form that it writes. */
export function namesOf({ organizations, people }: Network) {
  const written = (names: (string | undefined)[]) => names.filter((name) => name !== undefined);
  return {
    organizations: organizations.flatMap(({ name, fullName, formerNames = [], aliases = [] }) =>
      written([...Object.values(name), ...Object.values({ ...fullName }), ...formerNames, ...aliases]),
    ),
    people: people.flatMap(({ name }) => written(Object.values(name))),
  };
}

/** What no release can do without. */
export function headFindings(
  date: string | undefined,
  headline: PerLanguage<Span>,
  languages: readonly Language[],
): Finding[] {
  return [
    ...(date === undefined ? [{ kind: 'dateMissing', weight: 'must', at: [] } as const] : []),
    ...languages.flatMap((language) =>
      headline[language]
        ? []
        : [{ kind: 'headlineMissing', weight: 'must', at: [], values: { language } } as const],
    ),
  ].map((finding) => ({ ...finding, at: [] }));
}

export function perLanguage<Value>(
  languages: readonly Language[],
  of: (language: Language) => Value | undefined,
): PerLanguage<Value> {
  const values: PerLanguage<Value> = {};
  for (const language of languages) {
    const value = of(language);
    if (value !== undefined) values[language] = value;
  }
  return values;
}
