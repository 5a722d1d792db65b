/** What a device keeps of the content before anyone has read it. */
import { describe, expect, test } from 'vitest';
import { Archive } from '../../src/content/archive';
import { derive } from '../../src/content/derive';
import { fileOf, shellFile } from '../../src/content/files';
import { offlineViews } from '../../src/site/offlineViews';
import { synthesize } from '../../src/site/synth/synthesize';
import { checked, realContent } from '../realContent';

function keptOf(archive: Archive) {
  const files = offlineViews(archive);
  const derived = derive(archive);
  const views = files.map((file) => JSON.stringify(derived.get(file)?.()));
  return {
    files,
    missing: files.filter((_, at) => views[at] === undefined),
    characters: views.join('').length,
  };
}

const madeUp = (organizations: number, statements: number) =>
  new Archive(checked([...synthesize({ organizations, statements })]));

describe('of a small network', () => {
  const archive = new Archive(realContent());
  const { files, missing } = keptOf(archive);

  test('it is every page’s view, in both languages, and what the search begins with', () => {
    expect(missing).toEqual([]);
    for (const language of archive.content.network.languages) {
      expect(files).toContain(shellFile(language));
      for (const { id } of archive.content.network.organizations)
        expect(files).toContain(fileOf(language, { page: 'organization', organization: id }));
      for (const { id } of archive.content.network.people)
        expect(files).toContain(fileOf(language, { page: 'person', person: id }));
    }
    for (const { release, statement } of archive.entries)
      expect(files).toContain(
        fileOf('en', { page: 'statement', release: release.id, statement: statement.id }),
      );
    expect(files).toContain('index/search.json');
  });
});

test('of a large one it is the newest statements and who said them, and no more as the archive grows', () => {
  const [large, larger] = [madeUp(60, 800), madeUp(60, 2400)];
  const [kept, more] = [keptOf(large), keptOf(larger)];
  expect(more.missing).toEqual([]);
  const { release, statement } = larger.newest[0]!;
  expect(more.files).toContain(
    fileOf('ko', { page: 'statement', release: release.id, statement: statement.id }),
  );
  expect(more.files).toHaveLength(kept.files.length);
  // A list's newest part holds one to two parts' worth.
  expect(more.characters).toBeLessThan(kept.characters * 2);
});
