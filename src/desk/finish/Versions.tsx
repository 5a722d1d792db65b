import type { Release } from '../../content/schema';

export function Versions(_: { published: Release }) {
  return null;
}
