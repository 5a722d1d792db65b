/**
 * A code a statement page and language, for the paper it is printed on: a phone's camera reads from it the page's
 * own address.
 */
import { encodeQR } from 'qr';
import { placesOf } from '../content/places';
import { absolute, pathTo, qrPath } from '../links';
import type { SiteContext, SiteFile } from './siteFile';

/** Modules of white around a code: fewer, and cameras miss it (ISO/IEC 18004, 5.3.8). */
const quietZone = 4;

/** @returns the codes of all statements, alone and in both languages, in each of the network's languages. */
export function* qrFiles({ archive, site }: SiteContext): Generator<SiteFile> {
  const places = placesOf(archive).filter((place) => place.page === 'statement' || place.page === 'both');
  for (const language of archive.content.network.languages) {
    for (const place of places) {
      yield { path: qrPath(language, place), data: qrCode(absolute(site, pathTo(language, place))) };
    }
  }
}

/**
 * A text as a QR code, in SVG of no size of its own. Error correction “medium” survives a stain on 15 % of it; more would
 * make its modules smaller, and so the distance from which it is read. A row's dark modules are drawn in one
 * piece, which makes the file half of the package's own SVG.
 */
function qrCode(text: string): string {
  const rows = encodeQR(text, 'raw', { ecc: 'medium', border: quietZone });
  const path = rows.flatMap((row, y) =>
    [...row.map(Number).join('').matchAll(/1+/g)].map(
      ({ index, 0: run }) => `M${index} ${y}h${run.length}v1h-${run.length}z`,
    ),
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${rows.length} ${rows.length}" shape-rendering="crispEdges">`,
    `<path fill="#fff" d="M0 0h${rows.length}v${rows.length}H0z"/>`,
    `<path d="${path.join('')}"/>`,
    '</svg>\n',
  ].join('');
}
