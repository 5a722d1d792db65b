/** Files that hosts read, and that are nobody's to open. */
export const hostPaths = {
  /** Netlify and Cloudflare Pages read both. */
  headers: '/_headers',
  redirects: '/_redirects',
  nginx: '/nginx.conf',
  /** GitHub Pages would take some of the files for a blog's without it. */
  noJekyll: '/.nojekyll',
} as const;
