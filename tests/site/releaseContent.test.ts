/** A release's pages are drawn from the release alone: nothing else of the content may show on them. */
import { beforeAll, expect, test } from 'vitest';
import { Archive } from '../../src/content/archive';
import { derive } from '../../src/content/derive';
import { fileOf } from '../../src/content/files';
import { placesOf } from '../../src/content/places';
import type { Content } from '../../src/content/schema';
import { loadWords } from '../../src/i18n/words';
import { pathTo } from '../../src/links';
import { cardTeller } from '../../src/site/cards/cardFiles';
import { describe } from '../../src/site/describe';
import { oembedFiles } from '../../src/site/embed/oembed';
import { isOfRelease } from '../../src/site/jobs/jobsOf';
import { releaseContent } from '../../src/site/jobs/releaseContent';
import type { SiteFile } from '../../src/site/siteFile';
import { synthesize } from '../../src/site/synth/synthesize';
import { anotherNetwork } from '../network';
import * as rare from '../rareReleases';
import { checked, realContent } from '../realContent';

const site = { origin: 'https://example.org', base: '/' };

beforeAll(() => Promise.all((['en', 'ko'] as const).map(loadWords)));

const { together, acrossOrganizations, bySenator, byItself, partlyEnglish, corrected } = rare;

test.each([
  ['the site', realContent()],
  ['a large network', checked([...synthesize({ organizations: 12, statements: 40 })])],
  [
    'releases that have what few have',
    anotherNetwork(
      [together, acrossOrganizations, bySenator, byItself, partlyEnglish, corrected],
      rare.withSenator,
    ),
  ],
])('A release of %s shows the same as among all the others', async (_, content) => {
  const whole = await shownIn(content);
  const archive = new Archive(content);
  const alone = await Promise.all(archive.releases.map((one) => shownIn(releaseContent(archive, one))));
  expect(new Map(alone.flatMap((shown) => [...shown]))).toEqual(whole);
});

/** All that is told of releases and statements, by where it is told. */
async function shownIn(content: Content): Promise<Map<string, unknown>> {
  const archive = new Archive(content);
  const derived = derive(archive);
  const context = { archive, site, cardOf: cardTeller(archive, site) };
  const shown = new Map<string, unknown>();
  for (const language of content.network.languages) {
    for (const place of placesOf(archive).filter(isOfRelease)) {
      const file = fileOf(language, place);
      shown.set(file, JSON.parse(JSON.stringify(derived.get(file)?.())));
      shown.set(pathTo(language, place), describe(context, language, place));
    }
  }
  for await (const { path, data } of oembedFiles(context) as AsyncIterable<SiteFile>) shown.set(path, data);
  return shown;
}
