import { serve } from '../serve';
import { where } from '../where';

/** `npm start`, after the build: serves the site and prints its address. */
export async function main() {
  const { site, outDirectory } = where(process.env);
  const port = Number(process.env['PORT'] ?? 4173);
  await serve({ directory: outDirectory, base: site.base, port });
  console.log(`The site is at http://localhost:${port}${site.base}`);
}
