import { light } from '../../tailwind.config';
import { textIn } from '../content/names';
import { iconPaths, manifestPath, underBase } from '../links';
import type { SiteContext, SiteFile } from './siteFile';

/** What a phone that keeps the site among its icons asks for, in the network's first language. */
export function manifest({ archive, site }: SiteContext): SiteFile {
  const language = archive.firstLanguage;
  const { name, fullName } = archive.organization(archive.content.network.organization);
  const at = (path: string) => underBase(site.base, path);
  return {
    path: manifestPath,
    data: JSON.stringify({
      id: at('/'),
      name: textIn(fullName ?? name, language),
      short_name: textIn(name, language),
      lang: language,
      start_url: at('/'),
      scope: at('/'),
      // Links are what this site is for: the address stays in sight.
      display: 'browser',
      background_color: light.paper,
      theme_color: light.paper,
      icons: [
        { src: at(iconPaths.drawn), type: 'image/svg+xml', sizes: 'any' },
        { src: at(iconPaths[192]), type: 'image/png', sizes: '192x192' },
        { src: at(iconPaths[512]), type: 'image/png', sizes: '512x512' },
      ],
    }),
  };
}
