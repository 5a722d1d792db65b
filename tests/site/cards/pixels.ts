/** A picture read back, dot by dot: Takumi draws it and gives the raw bytes. */
import { Renderer } from '@takumi-rs/core';

export interface Dot {
  x: number;
  y: number;
  colour: number;
  /** From 0 to 255. */
  darkness: number;
}

/** `#FAF6EE` as a dot has it. */
export function colourOf(hex: string): number {
  return Number.parseInt(hex.slice(1), 16);
}

/** The dots of a PNG, but for those in the colour of the paper. */
export async function dotsOf(png: Uint8Array, paper?: string): Promise<Dot[]> {
  const view = new DataView(png.buffer, png.byteOffset);
  const size = { width: view.getUint32(16), height: view.getUint32(20) };
  const raw = await new Renderer().render({ type: 'image', src: png, ...size }, { ...size, format: 'raw' });
  const none = paper === undefined ? -1 : colourOf(paper);
  const dots: Dot[] = [];
  for (let at = 0; at < raw.length; at += 4) {
    const colour = raw.readUIntBE(at, 3);
    if (colour === none) continue;
    const number = at / 4;
    const darkness = 255 - (raw[at]! + raw[at + 1]! + raw[at + 2]!) / 3;
    dots.push({ x: number % size.width, y: Math.floor(number / size.width), colour, darkness });
  }
  return dots;
}
