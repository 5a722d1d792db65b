/** The parts we call of three packages that ship without types. */

declare module 'topojson-client' {
  type Topology = import('./topology').StatesTopology;
  type StateGeometry = import('./topology').StateGeometry;
  type Polygons = import('./topology').Polygons;
  /** A geometry's rings with its arcs joined, in the topology's coordinates. */
  export function feature(topology: Topology, geometry: StateGeometry): { geometry: Polygons };
}

declare module 'topojson-simplify' {
  type Topology = import('./topology').StatesTopology;
  type RingFilter = (ring: number[], interior: boolean) => boolean;
  /** Gives every point, as its third number, the area of the triangle that it holds up. */
  export function presimplify(topology: Topology): Topology;
  export function simplify(topology: Topology, weight: number): Topology;
  export function filter(topology: Topology, keep: RingFilter): Topology;
  export function filterAttachedWeight(topology: Topology, weight: number): RingFilter;
}

declare module 'polylabel' {
  /** The point of a polygon that is farthest from its edges. */
  export default function polylabel(rings: number[][][], precision?: number): [number, number];
}
