import type { Network, Note } from '../../content/schema';
import type { LanguageDifference } from './parity';

export function differenceNote(_: LanguageDifference, _network: Network): Note {
  return { kind: 'differs', text: {} };
}
