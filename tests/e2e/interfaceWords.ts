/** The interface's own words, so that a test says which it means and no rewording breaks it. */
import { loadWords } from '../../src/i18n/words';

export const en = (await loadWords('en')).t;
export const ko = (await loadWords('ko')).t;
