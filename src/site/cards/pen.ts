/** The only file that speaks to Takumi. It draws boxes of words and pictures, laid out by CSS. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { Renderer, type MeasuredNode, type Node } from '@takumi-rs/core';
import type { FontFiles } from '../fonts/cutFonts';
import type { Role } from '../fonts/typefaces';

export type Style = Record<string, string | number>;

/** What is drawn. Text in a box with other text runs on in one paragraph if all are `display: inline`. */
export type Piece =
  | { text: string; role: Role; style?: Style }
  | { pieces: Piece[]; style?: Style; id?: string }
  | { svg: string; width: number; height: number; style?: Style };

export interface Size {
  width: number;
  height: number;
}

/** Where a box lies, in pixels of the picture; its lines, if it is a paragraph. */
export interface Measured {
  x: number;
  y: number;
  width: number;
  height: number;
  /** Each run of text, the spaces between words included. */
  runs: { text: string; left: number; right: number }[];
}

/** Takumi's version; another one may draw other pictures. Its package hides the file that says so. */
export function penVersion(): string {
  const main = createRequire(import.meta.url).resolve('@takumi-rs/core');
  const manifest = readFileSync(path.join(path.dirname(main), '../package.json'), 'utf8');
  return (JSON.parse(manifest) as { version: string }).version;
}

const weights: Partial<Record<Role, number>> = { serif: 400, serifBold: 600 };

export class Pen {
  readonly #renderer = new Renderer({ cacheMaxBytes: 0 });

  /** The families that draw each role, the one to be asked first in front. */
  readonly #stacks: Record<Role, string>;

  private constructor(stacks: Record<Role, string>) {
    this.#stacks = stacks;
  }

  /** A pen that writes in these fonts. Takumi draws nothing for a character that none of them has, and doesn't say so. */
  static async with(fonts: Pick<FontFiles, 'files'>): Promise<Pen> {
    const stack = (role: Role) =>
      fonts.files.flatMap((file, index) => (file.roles.includes(role) ? [nameOf(index)] : [])).join(', ');
    const pen = new Pen({ serif: stack('serif'), serifBold: stack('serifBold'), sans: stack('sans') });
    for (const [index, { bytes }] of fonts.files.entries()) {
      await pen.#renderer.registerFont({ data: bytes, name: nameOf(index) });
    }
    return pen;
  }

  /**
   * Measures the boxes that have an id.
   * @param size none for as much room as they need: what lies outside isn't measured.
   */
  async measure(piece: Piece, size: Partial<Size> = {}): Promise<Map<string, Measured>> {
    const found = new Map<string, Measured>();
    collect(piece, await this.#renderer.measure(this.#nodeOf(piece), size), found);
    return found;
  }

  /** A PNG. */
  async draw(piece: Piece, size: Size): Promise<Buffer> {
    return this.#renderer.render(this.#nodeOf(piece), { ...size, format: 'png' });
  }

  #nodeOf(piece: Piece): Node {
    if ('text' in piece) {
      const { text, role, style } = piece;
      const weight = weights[role];
      const font = { fontFamily: this.#stacks[role], ...(weight && { fontWeight: weight }) };
      return { type: 'text', text, style: { ...font, ...style } };
    }
    if ('svg' in piece) {
      const { svg, width, height, style = {} } = piece;
      return { type: 'image', src: Buffer.from(svg), width, height, style };
    }
    const children = piece.pieces.map((inner) => this.#nodeOf(inner));
    return { type: 'container', style: piece.style ?? {}, children };
  }
}

/** Every text of a drawing. */
export function* textsIn(piece: Piece): Generator<Extract<Piece, { text: string }>> {
  if ('text' in piece) yield piece;
  if ('pieces' in piece) for (const inner of piece.pieces) yield* textsIn(inner);
}

/**
 * A family of its own for each file: of several files under one name, Takumi takes the one of the nearest weight and draws
 * nothing for what that one lacks. No digits: a name with one would have to be quoted.
 */
function nameOf(index: number): string {
  return `File-${[...String(index)].map((digit) => 'abcdefghij'.charAt(Number(digit))).join('')}`;
}

function collect(piece: Piece, node: MeasuredNode, found: Map<string, Measured>) {
  if (!('pieces' in piece)) return;
  if (piece.id !== undefined) {
    const [, , , , x, y] = node.transform;
    const runs = node.runs.map((run) => ({ text: run.text, left: x + run.x, right: x + run.x + run.width }));
    found.set(piece.id, { x, y, width: node.width, height: node.height, runs });
  }
  // A paragraph's pieces are its runs.
  node.children.forEach((child, index) => {
    const inner = piece.pieces[index];
    if (inner) collect(inner, child, found);
  });
}
