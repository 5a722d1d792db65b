/** Which of the responses that wait on a connection goes first: RFC 9218, which Node's own server doesn't know. */

export interface Importance {
  /** From 0, what the page can't do without, to 7. */
  urgency: number;
  /** Whether a part of it is of use: then it shares its turn with others that are. */
  isIncremental: boolean;
}

/** What RFC 9218 takes for a request that says nothing. */
const usual: Importance = { urgency: 3, isIncremental: false };

/** @param priority the request's `priority` header, as in `u=1, i`. */
export function importanceOf(priority: string | undefined): Importance {
  const members = (priority ?? '').split(',').map((member) => member.trim());
  const urgency = members.find((member) => /^u=[0-7]$/.test(member));
  return {
    urgency: urgency === undefined ? usual.urgency : Number(urgency.slice(2)),
    isIncremental: members.some((member) => member === 'i' || member === 'i=?1'),
  };
}

/**
 * The one whose next slice is sent: the most urgent; among equals what must be whole before what is shown as it
 * comes; then the one that waits longest. @param waiting those that waited longest first.
 */
export function nextOf<Waiting extends { importance: Importance }>(
  waiting: readonly Waiting[],
): Waiting | undefined {
  const rank = ({ importance: { urgency, isIncremental } }: Waiting) => urgency * 2 + Number(isIncremental);
  return waiting.toSorted((a, b) => rank(a) - rank(b))[0];
}
