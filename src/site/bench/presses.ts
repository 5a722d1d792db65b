/** What visitors press most, where it stands, and how its result is known: read this when the interface has changed. */
import type { Locator, Page } from '@playwright/test';
import type { Language } from '../../i18n/languages';
import { pathTo, placeAt, type Place } from '../../links';
import type { SamplePages } from './samplePages';
import type { Result } from './watchPress';

export interface Press {
  name: string;
  /** The page that it begins on. */
  from: Place;
  find: (page: Page, language: Language) => Promise<Found>;
}

interface Found {
  /** What a visitor points at. */
  target: Locator;
  /** A key instead of a click. */
  key?: string;
  result: Result;
}

const heading = 'h1';

export function presses(samples: SamplePages, languages: readonly Language[]): Press[] {
  return [
    {
      name: 'open a state',
      from: samples.home,
      find: async (page, language) => linkTo(page, pathTo(language, samples.state)),
    },
    {
      name: 'open a statement',
      from: samples.home,
      find: async (page) => linkTo(page, await firstPath(page, 'statement')),
    },
    {
      name: 'switch language',
      from: samples.statement,
      find: async (page, language) => {
        const other = languages.find((code) => code !== language) ?? language;
        const path = pathTo(other, samples.statement);
        return {
          target: page.locator(`header a[hreflang="${other}"]`).first(),
          result: { changed: heading, path },
        };
      },
    },
    {
      name: 'filter',
      from: samples.statements,
      find: async (page) => ({
        target: page.locator('main select:enabled').first(),
        key: 'ArrowDown',
        result: { changed: 'main [role=status]' },
      }),
    },
  ];
}

/** The link in the list: the map's is small on a phone. */
function linkTo(page: Page, path: string): Found {
  const target = page.locator(`main a[href="${path}"]:not(svg a)`).filter({ visible: true }).first();
  return { target, result: { changed: heading, path } };
}

/** The first link of the page to one of a kind. */
async function firstPath(page: Page, kind: Place['page']): Promise<string> {
  const paths = await page
    .locator('main a[href^="/"]:not(svg a)')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  const found = paths.find((path) => placeAt(path)?.place.page === kind);
  if (found === undefined) throw new Error(`No link on ${page.url()} leads to a page of the kind “${kind}”.`);
  return found;
}
