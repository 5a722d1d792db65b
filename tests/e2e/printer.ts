/** What a printer makes of a page, and a camera of a picture. */
import type { Page } from '@playwright/test';

export const formats = ['Letter', 'A4'] as const;

/** What lies between the margins, 0.6 in all round, in pixels of 1/96 in. */
export const sheets = {
  Letter: { width: Math.floor((8.5 - 1.2) * 96), height: Math.floor((11 - 1.2) * 96) },
  A4: { width: Math.floor((210 / 25.4 - 1.2) * 96), height: Math.floor((297 / 25.4 - 1.2) * 96) },
};

/** How many sheets a page fills. */
export async function sheetsOf(page: Page, format: (typeof formats)[number]): Promise<number> {
  const pdf = await page.pdf({ format, printBackground: true });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

/** Text that stands beyond the sheet's edges, where a printer has nothing to print it on. */
export function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const cut: string[] = [];
    const walker = document.createTreeWalker(document.querySelector('main')!, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const range = document.createRange();
      range.selectNodeContents(node);
      const rects = [...range.getClientRects()].filter(({ width }) => width > 0);
      if (rects.some(({ left, right }) => left < 0 || right > document.documentElement.clientWidth))
        cut.push(node.textContent ?? '');
    }
    return cut;
  });
}

/** A picture as a camera hands it on. */
export async function pixelsOf(page: Page, png: Buffer) {
  const { width, height, reds } = await page.evaluate(
    async (source) => {
      const image = new Image();
      image.src = source;
      await image.decode();
      const canvas = new OffscreenCanvas(image.width, image.height);
      const context = canvas.getContext('2d')!;
      context.drawImage(image, 0, 0);
      const { data } = context.getImageData(0, 0, image.width, image.height);
      // One channel, a character a pixel: so many numbers would take seconds to hand over.
      const characters = Array.from({ length: data.length / 4 }, (_, at) =>
        String.fromCharCode(data[at * 4]!),
      );
      return { width: image.width, height: image.height, reds: characters.join('') };
    },
    `data:image/png;base64,${png.toString('base64')}`,
  );
  const data = new Uint8ClampedArray(width * height * 4).map((_, at) =>
    at % 4 === 3 ? 255 : reds.charCodeAt(Math.floor(at / 4)),
  );
  return { width, height, data };
}
