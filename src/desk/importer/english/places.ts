/** Names of states as they follow a name or a city: `Mary Roe, Houston, Texas`. */
import { states } from '../../../content/states';

export const stateNames: ReadonlySet<string> = new Set(
  Object.entries(states).flatMap(([code, { en }]) => [code.toLowerCase(), en.toLowerCase()]),
);
