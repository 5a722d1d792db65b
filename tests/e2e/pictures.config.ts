/** `npm run pictures`: takes the pictures to look at, from the built site; nothing is compared. */
import config from './playwright.config';

export default { ...config, testMatch: 'pictures.ts', reporter: 'line', timeout: 120_000 };
