/** How much of what was labelled is found, and how much is found that nobody asked for. */
import { letters, type Labelled } from './queries';
import { ask, type SearchFiles } from './searched';

export interface Answer extends Labelled {
  missed: string[];
  wrong: string[];
  expected: number;
  found: number;
}

export function answer(files: SearchFiles, labelled: Labelled): Answer {
  const { names, statements } = ask(files, labelled.page, labelled.query);
  const found = [
    ...names.hits.map(({ id }) => `name ${id}`),
    ...statements.hits.map(({ statement }) => `statement ${statement}`),
  ];
  const expected = [
    ...labelled.names.map((id) => `name ${id}`),
    ...[...labelled.said].map((letter) => `statement ${letters[letter]}`),
  ];
  const may = labelled.may ?? [];
  return {
    ...labelled,
    missed: expected.filter((one) => !found.includes(one)),
    wrong: found.filter((one) => !expected.includes(one) && !may.includes(one.split(' ')[1]!)),
    expected: expected.length,
    found: found.length,
  };
}

const percent = (part: number, whole: number) =>
  whole === 0 ? '–' : `${((part / whole) * 100).toFixed(1)} % (${part} of ${whole})`;

export function sums(answers: readonly Answer[]) {
  const sum = (count: (one: Answer) => number) => answers.reduce((all, one) => all + count(one), 0);
  const expected = sum((one) => one.expected);
  const found = sum((one) => one.found);
  const wrong = sum((one) => one.wrong.length);
  return { expected, found, wrong, right: expected - sum((one) => one.missed.length) };
}

/** A Markdown table, a row for each kind of query, and what went wrong below it. */
export function recallTable(answers: readonly Answer[]): string {
  const kinds = [...new Set(answers.map(({ about }) => about))];
  const row = (name: string, some: readonly Answer[]) => {
    const { expected, found, wrong, right } = sums(some);
    return `| ${name} | ${some.length} | ${percent(right, expected)} | ${percent(wrong, found)} |`;
  };
  return [
    '| queries | how many | found of what should be | wrong of what is found |',
    '| --- | --- | --- | --- |',
    ...kinds.map((kind) =>
      row(
        kind,
        answers.filter(({ about }) => about === kind),
      ),
    ),
    row('all', answers),
    ...answers
      .filter(({ missed, wrong }) => missed.length + wrong.length > 0)
      .map(
        ({ page, query, missed, wrong }) =>
          `${page} ${query}: missed ${missed.join(', ') || '–'}; wrong ${wrong.join(', ') || '–'}`,
      ),
  ].join('\n');
}
