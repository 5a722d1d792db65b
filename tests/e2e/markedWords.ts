/** Which characters a text directive marks. The marks are in no DOM, so they are read from the picture of the page. */
import type { Page } from '@playwright/test';

export interface MarkedWords {
  /** Every character of the main part that stands on the marks' colour, white space left out. */
  text: string;
  /** Whether its first line can be seen without scrolling. */
  isInView: boolean;
}

interface Letter {
  letter: string;
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export async function markedWords(page: Page): Promise<MarkedWords> {
  const { letters, view } = await page.evaluate(lettersOf);
  const picture = await page.screenshot({ fullPage: true, animations: 'disabled' });
  const marked = await onColourOfMarks(page, picture, letters);
  return {
    text: marked.map(({ letter }) => letter).join(''),
    isInView: marked.slice(0, 1).every(({ top, bottom }) => top >= view.top && bottom <= view.bottom),
  };
}

/** Every letter and sign of the main part, with its place on the whole page. Runs in the page. */
function lettersOf() {
  const letters: Letter[] = [];
  const walker = document.createTreeWalker(document.querySelector('main')!, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    for (let at = 0; at < node.length; at++) {
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      const box = range.getClientRects()[0];
      if (!box?.width || !node.data[at]!.trim()) continue;
      letters.push({
        letter: node.data[at]!,
        left: box.left + window.scrollX,
        right: box.right + window.scrollX,
        top: box.top + window.scrollY,
        bottom: box.bottom + window.scrollY,
      });
    }
  }
  return { letters, view: { top: window.scrollY, bottom: window.scrollY + window.innerHeight } };
}

/** Reads the picture beside the site, whose own policy and scripts have no say there. */
async function onColourOfMarks(page: Page, picture: Buffer, letters: Letter[]): Promise<Letter[]> {
  const colour = await page.evaluate(
    () => getComputedStyle(document.querySelector('main')!, '::target-text').backgroundColor,
  );
  const browser = page.context().browser()!;
  const context = await browser.newContext();
  const beside = await context.newPage();
  const flags = await beside.evaluate(isOnColour, { colour, letters, png: picture.toString('base64') });
  await context.close();
  return letters.filter((_, index) => flags[index]);
}

/** For each place, whether it is filled with a colour, but for the letter in it. Runs in a page. */
async function isOnColour(given: { colour: string; letters: Letter[]; png: string }): Promise<boolean[]> {
  const bytes = Uint8Array.from(atob(given.png), (byte) => byte.charCodeAt(0));
  const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
  const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
  canvas.fillStyle = given.colour;
  canvas.fillRect(0, 0, 1, 1);
  const mark = canvas.getImageData(0, 0, 1, 1).data;
  canvas.drawImage(image, 0, 0);
  return given.letters.map(({ left, top, right, bottom }) => {
    const [width, height] = [Math.max(1, Math.round(right - left)), Math.round(bottom - top)];
    const { data } = canvas.getImageData(Math.round(left), Math.round(top), width, height);
    let filled = 0;
    for (let at = 0; at < data.length; at += 4) {
      if ([0, 1, 2].every((channel) => Math.abs(data[at + channel]! - mark[channel]!) <= 2)) filled++;
    }
    return filled > (width * height) / 3;
  });
}
