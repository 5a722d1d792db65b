/** `npm run score -- search`: what the search finds of what was labelled. */
import { realContent } from '../realContent';
import { heldOut, queries } from './queries';
import { answer, recallTable } from './recall';
import { searchFilesOf } from './searched';

export function searchScore(): string {
  const files = searchFilesOf(realContent());
  return recallTable([...queries, ...heldOut].map((one) => answer(files, one)));
}
