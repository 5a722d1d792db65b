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
  /** Nothing where the page doesn’t have it. */
  find: (page: Page, language: Language) => Promise<Found | null>;
}

interface Found {
  /** What a visitor points at, or goes to before a key is pressed. */
  target: Locator;
  press: () => Promise<void>;
  /** Whether the target takes keys, and not a click. */
  isTyped?: boolean;
  /** Back to where it began. */
  undo: () => Promise<unknown>;
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
        const target = page.locator(`header a[hreflang="${other}"]`).first();
        return clicked(page, target, path);
      },
    },
    {
      name: 'filter',
      from: samples.statements,
      find: async (page) =>
        typed(page.locator('main select:enabled').first(), {
          press: () => page.keyboard.press('ArrowDown'),
          undo: () => page.goBack(),
        }),
    },
    {
      name: 'search',
      from: samples.statements,
      find: async (page) => {
        const target = page.locator('main').getByRole('searchbox');
        const words = (await page.locator('main figure').allTextContents()).join(' ');
        // As an input method hands a word over.
        const word = /\p{L}{2,}/u.exec(words)?.[0] ?? '';
        return typed(target, {
          press: () => page.keyboard.insertText(word),
          undo: () => target.fill(''),
        });
      },
    },
  ];
}

function clicked(page: Page, target: Locator, path: string): Found {
  return {
    target,
    press: () => target.click(),
    undo: () => page.goBack(),
    result: { changed: heading, path },
  };
}

/** What narrows the list: a sentence then says how many are left. */
async function typed(target: Locator, acts: Pick<Found, 'press' | 'undo'>): Promise<Found | null> {
  if ((await target.count()) === 0) return null;
  return { target, ...acts, isTyped: true, result: { changed: 'main [role=status]', holds: '\\d' } };
}

/** The link in the list: the map's is small on a phone. */
function linkTo(page: Page, path: string): Found {
  const target = page.locator(`main a[href="${path}"]:not(svg a)`).filter({ visible: true }).first();
  return clicked(page, target, path);
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
