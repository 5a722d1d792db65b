interface ImportMetaEnv {
  /** From `SITE_URL`: `https://example.org`. */
  readonly SITE_ORIGIN: string;
  /** The network's languages, from its content: `en,ko`. */
  readonly SITE_LANGUAGES: string;
}
