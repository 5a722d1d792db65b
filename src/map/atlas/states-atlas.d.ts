/** Made by `statesAtlas()` in plugin.ts. Numbers are in path space, `0 0 1950 1220`. */
declare module 'virtual:states-atlas' {
  type StateCode = import('../../content/states').StateCode;
  type Shape = import('./makeAtlas').Shape;
  export const shapes: Record<StateCode, Pick<Shape, 'box' | 'label'>>;
  /** Root-relative, under the base path. A state's path has its code as id. */
  export const spriteUrl: string;
}
