/** What is said to staff of a card that can't be made: which words of the content, and what can be done. */
import { noTypefaceFor } from '../fonts/NoTypeface';
import type { Role } from '../fonts/typefaces';
import type { Card } from './card';

/** For staff the sentences are all: where in the build they were said tells them nothing. */
export class FaultyCards extends Error {
  override name = 'FaultyCards';
  readonly faults: readonly string[];

  constructor(faults: readonly string[]) {
    super(faults.join('\n'));
    this.stack = this.message;
    this.faults = faults;
  }
}

/** Of a card on which too much stands, or a word that is wider than the card. */
export function noRoom(card: Card): string {
  const { masthead, lead = '', words, under = '', byline } = card.shows;
  const around = [...masthead, lead, under, byline.who, byline.otherwise ?? '', ...byline.facts];
  const [its, others] = [words.text, around.join('')].map((text) => [...text].length) as [number, number];
  return `There is no room on a card for ${nameOf(card)} in “${words.language}”, even in the smallest letters: it has ${its} characters, and what stands around it ${others}. ${adviceFor(card, others > its)}`;
}

/** Of a card with characters that can't be drawn. */
export function cantBeDrawn(card: Card, role: Role, characters: readonly string[]): string {
  return `The card with ${nameOf(card)} can’t be drawn. ${noTypefaceFor(role, characters)}`;
}

/** The large words, by where the content has them. */
function nameOf({ place }: Card): string {
  switch (place.page) {
    case 'home':
      return 'the mission';
    case 'organization':
      return `the name of organization “${place.organization}”`;
    case 'release':
      return `the headline of release “${place.release}”`;
    case 'statement':
      return `the pull of statement “${place.statement}” of release “${place.release}”`;
  }
}

/** A pull is chosen, and a name may be the short one; everything else is somebody's own words, which nobody shortens. */
function adviceFor({ place }: Card, isCrowded: boolean): string {
  if (isCrowded || place.page === 'organization') {
    return 'Give an organization with a long name a short one as `name`, and the whole one as `fullName`.';
  }
  if (place.page === 'statement') return 'Choose fewer or shorter passages as its pull.';
  return 'Leave the words as they are, and add a smaller size to src/site/cards/sizes.ts.';
}
