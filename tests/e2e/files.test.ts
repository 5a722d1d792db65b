/** Every page that the build writes is whole by itself: a crawler, a preview or a reader without scripts gets no less. */
import { expect, test } from '@playwright/test';
import { attribute, elementsOf, textOf, type Element } from './html';
import { fileAt, filesIn, pagesOf, readFile, site, siteBelowPath, type BuiltSite } from './sites';

const languages = ['en', 'ko'];

for (const [name, built] of Object.entries({ 'at /': site, 'below a path': siteBelowPath })) {
  const pages = pagesOf(built);
  const read = (page: string) => elementsOf(readFile(built, fileAt(page)));

  test(`every page carries the same styles, which the policy allows (${name})`, () => {
    const stylesOf = (page: string) => read(page).filter(({ tagName }) => tagName === 'style');
    const [style] = stylesOf('/404.html').map(textOf);
    expect(style).toContain('@font-face');
    for (const page of [...pages, '/desk/']) expect.soft(stylesOf(page).map(textOf), page).toEqual([style]);
  });

  test(`every page has one heading, its own head and nothing that the policy forbids (${name})`, () => {
    expect(pages.length).toBeGreaterThan(150);
    for (const page of [...pages, '/404.html']) {
      expect.soft(faultsOf(read(page)), page).toEqual([]);
      if (page !== '/' && page !== '/404.html')
        expect.soft(headOf(read(page)), page).toEqual(headFor(built, page));
    }
  });
}

test('every page of one language has its counterpart in the other', () => {
  const [english, korean] = languages.map((language) =>
    pagesOf(site).flatMap((page) => (page.startsWith(`/${language}/`) ? page.slice(3) : [])),
  );
  expect(english).toEqual(korean);
});

test('each page calls itself by a title of its own', () => {
  const titles = new Map<string, string[]>();
  for (const page of pagesOf(site)) {
    const title = `${page.slice(0, 3)} ${textOf(elementsOf(readFile(site, fileAt(page))).find(({ tagName }) => tagName === 'title')!)}`;
    titles.set(title, [...(titles.get(title) ?? []), page]);
  }
  expect([...titles.values()].filter((pages) => pages.length > 1)).toEqual([]);
});

test('the pages name no machine but their own, and no source maps or build notes are left about', () => {
  const names = filesIn(site.directory).filter((file) => file.endsWith('.map') || file.startsWith('.vite'));
  expect(names).toEqual([]);
  for (const page of pagesOf(siteBelowPath)) {
    expect(readFile(siteBelowPath, fileAt(page)), page).not.toContain('localhost');
  }
});

function faultsOf(elements: Element[]): string[] {
  const faults: string[] = [];
  const all = (tag: string) => elements.filter(({ tagName }) => tagName === tag);
  if (all('h1').length !== 1) faults.push(`${all('h1').length} main headings`);
  if (all('title').filter((title) => title.namespaceURI.endsWith('xhtml')).length !== 1)
    faults.push('not one title');
  if (all('main').length !== 1) faults.push('not one main part');
  for (const element of elements) {
    if (attribute(element, 'style') !== undefined) faults.push(`style on ${element.tagName}`);
    const handler = element.attrs.find(({ name }) => name.startsWith('on'));
    if (handler) faults.push(`${handler.name} on ${element.tagName}`);
    const isData = /^application\/(ld\+)?json$/.test(attribute(element, 'type') ?? '');
    if (element.tagName === 'script' && !isData && attribute(element, 'src') === undefined)
      faults.push('an inline script');
  }
  const ids = elements.flatMap((element) => attribute(element, 'id') ?? []);
  faults.push(...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `two of id ${id}`));
  return faults;
}

/** What a page says of itself and of its versions. */
function headOf(elements: Element[]) {
  const value = (find: (element: Element) => boolean, name: string) =>
    elements.filter(find).flatMap((element) => attribute(element, name) ?? []);
  const meta = (name: string) =>
    value((one) => [attribute(one, 'name'), attribute(one, 'property')].includes(name), 'content');
  const title = elements.find(({ tagName }) => tagName === 'title');
  return {
    language: attribute(
      elements.find(({ tagName }) => tagName === 'html')!,
      'lang',
    ),
    hasTitle: title !== undefined && textOf(title).trim() !== '',
    hasDescription: meta('description').length === 1 && meta('description')[0] !== '',
    canonical: value((one) => attribute(one, 'rel') === 'canonical', 'href'),
    versions: elements
      .filter((one) => attribute(one, 'hreflang') !== undefined && one.tagName === 'link')
      .map((one) => `${attribute(one, 'hreflang')} ${attribute(one, 'href')}`),
    address: meta('og:url'),
    previewIsWhole: [
      'og:title',
      'og:description',
      'og:site_name',
      'og:type',
      'og:locale',
      'twitter:card',
    ].every((name) => meta(name).length === 1 && meta(name)[0] !== ''),
  };
}

function headFor({ origin, base }: BuiltSite, page: string): ReturnType<typeof headOf> {
  const language = page.slice(1, 3);
  const place = page.slice(3).replace(/both\/$/, '');
  const at = (code: string) => `${origin}${base}${code}${place}`;
  return {
    language,
    hasTitle: true,
    hasDescription: true,
    canonical: [at(language)],
    versions: [
      ...languages.map((code) => `${code} ${at(code)}`),
      `x-default ${place === '/' ? `${origin}${base}` : at('en')}`,
    ],
    address: [at(language)],
    previewIsWhole: true,
  };
}
