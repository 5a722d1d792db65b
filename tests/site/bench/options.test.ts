import { describe, expect, test } from 'vitest';
import { readOptions } from '../../../src/site/bench/options';

describe('npm run bench', () => {
  test('measures everything nine times over the browser’s slow link when nothing is said', () => {
    expect(readOptions([])).toEqual({
      sections: ['load', 'press', 'lighthouse', 'importer'],
      runs: 9,
      network: 'browser',
    });
  });

  test('measures what it is told to', () => {
    expect(
      readOptions(['--runs', '3', '--only', 'load,importer', '--built', 'dist', '--network', 'link']),
    ).toEqual({
      sections: ['load', 'importer'],
      runs: 3,
      network: 'link',
      built: 'dist',
    });
  });

  test.each([
    [['--runs', '0'], '--runs must be a whole number from 1 to 999, but is “0”.'],
    [['--only', 'loads'], '--only knows load, press, lighthouse, importer, and not “loads”.'],
    [['--network', 'modem'], '--network knows browser, link, and not “modem”.'],
    [
      ['--built', 'a', '--content', 'b'],
      '--built and --content can’t stand together: a built site has its content.',
    ],
  ])('says in a sentence what is wrong with %j', (args, sentence) => {
    expect(() => readOptions(args)).toThrow(sentence);
  });
});
