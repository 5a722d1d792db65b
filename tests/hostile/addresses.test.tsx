// @vitest-environment jsdom
/** Whatever stands in the address bar: a page, never an exception, nothing of the address as markup. */
import { QueryClientProvider } from '@tanstack/react-query';
import { screen, waitFor, within } from '@testing-library/react';
import fc from 'fast-check';
import { renderToString } from 'react-dom/server';
import { createStaticHandler, createStaticRouter, StaticRouterProvider } from 'react-router';
import { describe, expect, test } from 'vitest';
import { contentClient } from '../../src/content/queries';
import { meantPath, pathTo, placeAt, readFilters, writeFilters } from '../../src/links';
import { preferredLanguage } from '../../src/pages/preferredLanguage';
import { routes } from '../../src/routes';
import { takeSaid } from '../console';
import { releaseId } from '../leaders';
import { readFrom, textOf, visit } from '../visit';
import { anyPath, anyQuery, nastyFragments, nastyQueries } from './addresses';

/** As a browser would have it: what it can't have in its address bar at all is left out. */
function asLocation(base: string, path: string, query = '', fragment = ''): URL | null {
  const address = `http://site.example${base.slice(0, -1)}${path}${query}${fragment}`;
  return URL.canParse(address) ? new URL(address) : null;
}

const bases = fc.constantFrom('/', '/dashboard/', '/Dash%20Board/');

describe('An address', () => {
  test('means a path below the base, on this host, that can be decoded; meaning it again changes nothing', () => {
    const seen = { broken: 0, moved: 0 };
    fc.assert(
      fc.property(bases, anyPath, (base, path) => {
        const { pathname } = asLocation(base, path) ?? {};
        if (pathname === undefined) return;
        const meant = meantPath(base, pathname);
        if (meant === null) {
          expect(pathname.replace(/\/+/g, '/').startsWith(base)).toBe(false);
          return;
        }
        if (meant !== pathname) seen.moved += 1;
        if (/%(?![0-9a-f]{2})/i.test(pathname)) seen.broken += 1;
        expect(new URL(meant, 'http://site.example').origin).toBe('http://site.example');
        expect(meant.startsWith(base)).toBe(true);
        expect(meant).not.toMatch(/\/\/|\/index\.html$/);
        expect(() => decodeURIComponent(meant)).not.toThrow();
        expect(meantPath(base, meant)).toBe(meant);
      }),
      { numRuns: 3_000 },
    );
    expect(seen.broken).toBeGreaterThan(50);
    expect(seen.moved).toBeGreaterThan(100);
  });

  test('that names a place names the same one when the place is written', () => {
    fc.assert(
      fc.property(anyPath, (path) => {
        const { pathname } = asLocation('/', path) ?? {};
        const found = pathname === undefined ? null : placeAt(meantPath('/', pathname)!);
        if (found) expect(placeAt(pathTo(found.language, found.place))).toEqual(found);
      }),
      { numRuns: 3_000 },
    );
  });

  test('of `/` leads to a language of the site and nowhere else, whatever was saved or asked for', () => {
    fc.assert(
      fc.property(anyPath, fc.array(fc.string()), (saved, browser) => {
        localStorage.setItem('/language', saved);
        expect(pathTo(preferredLanguage(['en', 'ko'], browser), { page: 'home' })).toMatch(/^\/(en|ko)\/$/);
      }),
      { numRuns: 300 },
    );
    localStorage.clear();
  });
});

test('A query gives its five filters and nothing else, each once; written and read again, it is the same', () => {
  const known = ['q', 'state', 'organization', 'person', 'year'];
  fc.assert(
    fc.property(anyQuery, (query) => {
      const { search } = asLocation('/', '/en/statements/', query)!;
      const filters = readFilters(search);
      expect(known).toEqual(expect.arrayContaining(Object.keys(filters)));
      expect(Object.getPrototypeOf(filters)).toBe(Object.prototype);
      expect(readFilters(writeFilters(filters))).toEqual(filters);
    }),
    { numRuns: 3_000 },
  );
});

/** The real routes on the real content, as many pages as are asked for; drawn as text, which is faster than a browser's tree. */
function drawer() {
  const client = contentClient(readFrom());
  const handler = createStaticHandler(routes(client));
  return async (address: URL) => {
    const context = await handler.query(new Request(address));
    if (context instanceof Response) throw new Error(`${address.href} answers with a redirect.`);
    const [error] = Object.values(context.errors ?? {});
    const body = renderToString(
      <QueryClientProvider client={client}>
        <StaticRouterProvider
          router={createStaticRouter(handler.dataRoutes, context)}
          context={context}
          hydrate={false}
        />
      </QueryClientProvider>,
    );
    return { body, error };
  };
}

/** What no page of ours holds that tells of a missing one. */
const strange = /<(img|iframe|object|embed|base|svg\/)|<[^>]*\son\w+=|href="(?!\/|https?:|#)/i;

test('Every address gives a page with a heading and a way on; what it names wrongly is text, and no error but “missing”', async () => {
  const draw = drawer();
  const seen = { missing: 0, shown: 0 };
  await fc.assert(
    fc.asyncProperty(anyPath, anyQuery, async (path, query) => {
      const url = asLocation('/', path, query);
      if (!url) return;
      url.pathname = meantPath('/', url.pathname)!;
      const { body, error } = await draw(url);
      if (error === undefined) seen.shown += 1;
      else {
        expect((error as Error).name).toBe('MissingContent');
        expect(strange.exec(body)?.[0]).toBeUndefined();
        seen.missing += 1;
      }
      expect(body.match(/<h1[ >]/g)).toHaveLength(1);
      expect(body).toMatch(/^\/desk\/*$/.test(url.pathname) ? /<main/ : /<a [^>]*href="\/(en|ko)\//);
    }),
    { numRuns: 1_000 },
  );
  expect(seen.missing).toBeGreaterThan(500);
  expect(seen.shown).toBeGreaterThan(20);
});

/** What the address brought, had it become an element. */
const injected = 'img:not([src^="/"]), script, iframe, [onerror], [onload], [href^="javascript:" i]';

test('Whatever is asked for in a query, the page of all statements answers it in words', async () => {
  for (const [index, query] of nastyQueries.entries()) {
    const { unmount } = await visit(`/${index % 2 ? 'en' : 'ko'}/statements/${query}`);
    const main = within(screen.getByRole('main'));
    await waitFor(() => expect(main.getAllByRole('status')[0]).toHaveTextContent(/\d|No |없/));
    expect(document.querySelectorAll(injected), query.slice(0, 60)).toHaveLength(0);
    expect(textOf(), query.slice(0, 60)).not.toMatch(/[\u202e\u2066]|\[object|undefined/);
    // What was typed stands in the box; quoted in a sentence, it is cut.
    expect(textOf()).not.toMatch(/a{81}|(하나 ){81}/u);
    unmount();
  }
});

test('Whatever its fragment, a statement’s page is there, and marks a passage only where the fragment names it', async () => {
  for (const fragment of nastyFragments) {
    const { unmount } = await visit(`/en/releases/${releaseId}/danae-kovac/${fragment}`);
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Danae Kovac');
    expect(document.querySelectorAll(injected), fragment.slice(0, 60)).toHaveLength(0);
    const isNamed = fragment.slice(1).split(':~:')[0] === 's1';
    expect(document.querySelectorAll('.is-marked').length > 0, fragment.slice(0, 60)).toBe(isNamed);
    unmount();
  }
  // The router's word to developers.
  for (const words of takeSaid()) expect(words).toContain('is not a decodable element ID');
});

test('A visitor whose link has a name where an id should be is led to the search for it, also of Hangul in pieces', async () => {
  for (const name of ['드내-코박', '드내-코박'.normalize('NFD')]) {
    const { user, arrived, unmount } = await visit(`/ko/people/${encodeURIComponent(name)}/`);
    await user.click(screen.getByRole('link', { name: '‘드내 코박’ 찾기' }));
    await arrived(`/ko/statements/?q=${encodeURIComponent('드내 코박').replace('%20', '+')}`);
    expect(await screen.findByRole('link', { name: /^드내 코박/ })).toBeVisible();
    unmount();
  }
});

test('A name that would turn the words after it, or fill the page, is quoted without doing so', async () => {
  const { unmount } = await visit(`/en/people/${encodeURIComponent('\u202enaad\u0007')}/`);
  expect(screen.getByText('There is no person “naad” here.')).toBeVisible();
  unmount();
  await visit(`/en/organizations/${'x'.repeat(3_000)}/`);
  expect(screen.getByText(`There is no organization “${'x'.repeat(80)}…” here.`)).toBeVisible();
});

test('A list’s part that can’t be is missing within its language, and is told so', async () => {
  const { unmount } = await visit('/en/statements/page/1e3/');
  expect(screen.getByText('This list has no part 1e3.')).toBeVisible();
  expect(screen.getByRole('link', { name: '한국어' })).toHaveAttribute('href', '/ko/statements/page/1e3/');
  unmount();
});
