import { isLanguage, type Language } from '../i18n/languages';
import type { Site } from '../links';

/** Where this build stands, from `SITE_URL` and `BASE_PATH`. */
export const site: Site = { origin: import.meta.env.SITE_ORIGIN, base: import.meta.env.BASE_URL };

/** The languages that the network's pages are written in. */
export const siteLanguages: readonly Language[] = import.meta.env.SITE_LANGUAGES.split(',').filter(
  isLanguage,
);
