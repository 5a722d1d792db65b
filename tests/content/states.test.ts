import { expect, test } from 'vitest';
import { byStateName, stateCodes, states } from '../../src/content/states';
import { languageCodes } from '../../src/i18n/languages';

test.each(languageCodes)('States stand in the alphabetical order of their language (%s)', (language) => {
  const names = stateCodes.toSorted(byStateName(language)).map((code) => states[code][language]);
  expect(names).toEqual(names.toSorted(new Intl.Collator(language).compare));
});
