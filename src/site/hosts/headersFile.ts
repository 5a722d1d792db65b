import { underBase } from '../../links';
import { headerRules, type Circumstances } from '../policy';

/**
 * The headers as Netlify and Cloudflare Pages read them from `_headers`. Where two rules fit a path, Netlify takes the later
 * one's header, and Cloudflare sends both unless the first is taken away by a line with `!`, which Netlify passes over. A header
 * that is only left out in places must therefore stand in no rule that fits these.
 * @param base from `/` to `/`.
 */
export function headersFile(circumstances: Circumstances, base: string): string {
  const said = new Set<string>();
  const blocks: string[] = [];
  for (const { paths, headers } of headerRules(circumstances)) {
    const again = Object.keys(headers).filter((name) => said.has(name));
    const lines = [
      ...again.map((name) => `  ! ${name}`),
      ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
    ];
    for (const path of paths) blocks.push(`${[underBase(base, path), ...lines].join('\n')}\n`);
    for (const name of Object.keys(headers)) said.add(name);
  }
  return blocks.join('\n');
}
