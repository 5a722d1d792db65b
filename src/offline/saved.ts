import { savedHeader } from './kept';

/** When each view that was read was saved, where it came from the device: ISO times by their files; else null. */
export const savedOn = new Map<string, string | null>();

/** Told of every answer to a view that was read. */
export function heard(file: string, { headers }: Response): void {
  savedOn.set(file, headers.get(savedHeader));
}
