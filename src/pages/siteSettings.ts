import type { Site } from '../links';

/** Where this build stands, from `SITE_URL` and `BASE_PATH`. */
/** The languages the network's pages are written in. */
export const siteLanguages = import.meta.env.SITE_LANGUAGES;

export const site: Site = { origin: import.meta.env.SITE_ORIGIN, base: import.meta.env.BASE_URL };
