/** What a reader's browser is given to run: read from the built files, as a page names them. */
import { expect, test } from '@playwright/test';
import { attribute, elementsOf } from './html';
import { languages, pageKinds } from './pageKinds';
import { fileAt, readFile, site } from './sites';

/** The script that a page asks for before it can be used, by its file. */
function scriptsOf(page: string): Map<string, string> {
  const files = elementsOf(readFile(site, fileAt(page))).flatMap((element) => {
    const isScript = element.tagName === 'script' || attribute(element, 'rel') === 'modulepreload';
    const address = isScript ? attribute(element, element.tagName === 'script' ? 'src' : 'href') : undefined;
    return address?.startsWith(site.base) ? [address.slice(site.base.length)] : [];
  });
  return new Map([...new Set(files)].map((file) => [file, readFile(site, file)]));
}

for (const language of languages) {
  test(`no reader is sent the desk's format, its faults, or the tools of the build (${language})`, () => {
    for (const [kind, at] of Object.entries(pageKinds)) {
      const script = [...scriptsOf(`/${language}/${at}`).values()].join('\n');
      expect(script.length, kind).toBeGreaterThan(300_000);
      for (const stranger of [
        'is no field of this format',
        'lower-case letters, digits and single hyphens',
        'is no day of the calendar',
        'names more than two passages',
        'topojson',
        'geoAlbers',
      ]) {
        expect.soft(script.includes(stranger), `${stranger} on ${kind}`).toBe(false);
      }
    }
  });

  test(`a page asks for a handful of files, not for every module's own (${language})`, () => {
    for (const [kind, at] of Object.entries(pageKinds)) {
      expect.soft(scriptsOf(`/${language}/${at}`).size, kind).toBeLessThanOrEqual(12);
    }
  });
}
