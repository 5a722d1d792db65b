import { light } from '../../../tailwind.config';
import { icon } from '../icon';
import type { SiteFile } from '../siteFile';
import { Pen } from './pen';

/** What phones put on a home screen: they take no SVG. Apple's rounds its corners itself. */
const icons = [
  { path: '/icon-192.png', pixels: 192 },
  { path: '/icon-512.png', pixels: 512 },
  { path: '/apple-touch-icon.png', pixels: 180, backgroundColor: light.celadon },
];

/** The site's icon as pictures. */
export async function iconFiles(): Promise<SiteFile[]> {
  const pen = await Pen.with({ files: [] });
  return Promise.all(
    icons.map(async ({ path, pixels, backgroundColor = 'transparent' }) => {
      const size = { width: pixels, height: pixels };
      const piece = { style: { ...size, backgroundColor }, pieces: [{ svg: icon(), ...size }] };
      return { path, data: await pen.draw(piece, size) };
    }),
  );
}
