import { light } from '../../../tailwind.config';
import { iconPaths } from '../../links';
import { icon } from '../icon';
import type { SiteFile } from '../siteFile';
import { Pen } from './pen';

/** What phones put on a home screen: they take no SVG. Apple's rounds its corners itself. */
const icons = [
  { path: iconPaths[192], pixels: 192 },
  { path: iconPaths[512], pixels: 512 },
  { path: iconPaths.apple, pixels: 180, backgroundColor: light.celadon },
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
