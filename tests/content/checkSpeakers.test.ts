import { describe, expect, test } from 'vitest';
import type { Statement } from '../../src/content/schema';
import { releaseFile, saidAfterRelease, statement } from './authored';

describe('Who speaks', () => {
  const spokenBy = (change: (said: Statement) => void) =>
    saidAfterRelease((release) => change(statement(release, 'mel-lee')));
  const title = { en: 'Co-Director', ko: '공동디렉터' };

  test('may be two people together', () => {
    expect(spokenBy((said) => void (said.coSpeakers = [{ speaker: 'john-park', title }]))).toEqual([]);
  });

  test('may be someone who belongs to no organization of the network', () => {
    expect(spokenBy((said) => void (said.organizations = []))).toEqual([]);
  });

  test('may be one organization for itself, in quotation marks, too', () => {
    expect(
      spokenBy((said) => {
        delete said.speaker;
        delete said.title;
      }),
    ).toEqual([]);
  });

  test('is somebody: a statement without speaker and organization is told of', () => {
    expect(
      spokenBy((said) => {
        delete said.speaker;
        delete said.title;
        said.organizations = [];
      }),
    ).toEqual([`${releaseFile}: body[6].organizations: names no organization, and no speaker speaks either`]);
  });

  test('is each named once', () => {
    expect(
      spokenBy(
        (said) =>
          void (said.coSpeakers = [
            { speaker: 'mel-lee' },
            { speaker: 'john-park' },
            { speaker: 'john-park' },
          ]),
      ),
    ).toEqual([
      `${releaseFile}: body[6].coSpeakers[0].speaker: names “mel-lee” again`,
      `${releaseFile}: body[6].coSpeakers[2].speaker: names “john-park” again`,
    ]);
  });

  test('is known to the network', () => {
    expect(spokenBy((said) => void (said.coSpeakers = [{ speaker: 'nobody' }]))).toEqual([
      `${releaseFile}: body[6].coSpeakers[0].speaker: “nobody” is no person of this network: its id must stand in network.json`,
    ]);
  });

  test('speaks for organizations that are known, each once', () => {
    const organizations = ['hana-center', 'nowhere', 'hana-center'];
    expect(spokenBy((said) => void (said.coSpeakers = [{ speaker: 'john-park', organizations }]))).toEqual([
      `${releaseFile}: body[6].coSpeakers[0].organizations[2]: names “hana-center” again`,
      `${releaseFile}: body[6].coSpeakers[0].organizations[1]: “nowhere” is no organization of this network: its id must stand in network.json`,
    ]);
  });

  test('doesn’t stand beside a speaker who isn’t there', () => {
    expect(
      spokenBy((said) => {
        delete said.speaker;
        delete said.title;
        said.coSpeakers = [{ speaker: 'john-park' }];
      }),
    ).toEqual([`${releaseFile}: body[6].coSpeakers: stands in a statement without a speaker`]);
  });

  test('is a list of somebody', () => {
    expect(spokenBy((said) => void (said.coSpeakers = []))).toEqual([
      `${releaseFile}: body[6].coSpeakers: names nobody`,
    ]);
  });

  test('has a title in the languages that print one', () => {
    expect(
      spokenBy((said) => void (said.coSpeakers = [{ speaker: 'john-park', title: { en: 'Chair' } }])),
    ).toEqual([]);
  });
});
