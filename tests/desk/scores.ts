/** The importer's score over the whole corpus, as the README gives it, and the list of what it got wrong. */
import { importRelease } from '../../src/desk/importer/importRelease';
import type { Language } from '../../src/i18n/languages';
import { corpus, corpusNetwork } from './corpus';
import { measures, score, type Answer, type Measure } from './score';

/** Every question that the corpus asks, answered. An importer that throws has answered with nothing. */
export async function answersOf(only = ''): Promise<Answer[]> {
  const network = corpusNetwork();
  const releases = (await corpus()).filter(({ name }) => name.includes(only));
  return releases.flatMap((release) => {
    try {
      return score(release, importRelease(release.texts, network, {}), network);
    } catch (error) {
      console.error(release.name, error);
      return score(release, { draft: null, refused: null }, network);
    }
  });
}

/** Between 0 and 1; undefined where nothing was asked. */
export function share(answers: readonly Answer[], measure: Measure, language?: Language) {
  const asked = answers.filter(
    (one) => one.measure === measure && (language === undefined || one.language === language),
  );
  return asked.length > 0 ? asked.filter(({ isRight }) => isRight).length / asked.length : undefined;
}

const rows: Record<Measure, string> = {
  stretches: 'Recall of quotations: stretches between marks, every character',
  quotations: 'Recall of quotations: whole, all stretches together',
  speakers: 'Right speaker, of those found',
  titles: 'Right title',
  organizations: 'Right organization',
  pairs: 'One statement in both languages',
  imports: 'Imported and said by nobody, or not all of it',
  refusals: 'Told apart: release or none',
  date: 'Right date',
  headline: 'Right headline',
  dateline: 'Right dateline',
  contact: 'Right contact',
  boilerplate: 'Right boilerplate',
};

/** For the README. */
export function table(answers: readonly Answer[]): string {
  const cell = (measure: Measure, language?: Language) => {
    const asked = answers.filter(
      (one) => one.measure === measure && (language === undefined || one.language === language),
    );
    if (asked.length === 0) return '–';
    const right = asked.filter(({ isRight }) => isRight).length;
    const counted = measure === 'imports' ? asked.length - right : right;
    return `${((100 * counted) / asked.length).toFixed(1)} % (${counted} of ${asked.length})`;
  };
  return [
    '| | English | Korean | all |',
    '|---|---|---|---|',
    ...measures.map(
      (measure) =>
        `| ${rows[measure]} | ${cell(measure, 'en')} | ${cell(measure, 'ko')} | ${cell(measure)} |`,
    ),
  ].join('\n');
}

/** One line for everything that is wrong. */
export function mistakes(answers: readonly Answer[]): string {
  return answers
    .filter(({ isRight }) => !isRight)
    .map(
      ({ release, measure, language, expected, found }) =>
        `${release} ${[language, measure].filter(Boolean).join(' ')}\n    expected: ${expected}\n    found:    ${found}`,
    )
    .join('\n');
}
