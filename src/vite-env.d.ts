interface ImportMetaEnv {
  /** From `SITE_URL`: `https://example.org`. */
  readonly SITE_ORIGIN: string;
  /** The network's languages, from its content. */
  readonly SITE_LANGUAGES: readonly import('./i18n/languages').Language[];
}
