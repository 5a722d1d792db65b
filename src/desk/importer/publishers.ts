/** Who publishes a release. */
import type { Network } from '../../content/schema';
import type { KnownPeople } from './known';
import { printed, type Texts } from './printed';
import type { ReleaseParts } from './releaseParts';
import type { Paragraph } from './source';

/** An organization that is described at the end stands at the head of its paragraph. */
const headOfBoilerplate = 120;

/**
 * The network's organizations that a release shows to be its publishers: each that a boilerplate describes, else the
 * one whose web address the contact has, else the one that the first paragraph names first.
 */
export function publishersOf(
  parts: readonly ReleaseParts[],
  network: Network,
  known: KnownPeople,
  texts: Texts,
): string[] {
  const described = parts.flatMap(({ boilerplate }) =>
    boilerplate.flatMap((paragraph) => describedIn(paragraph, known)),
  );
  if (described.length > 0) return [...new Set(described)];
  const contact = parts
    .flatMap((part) => part.contact.map(({ span }) => printed(texts, span).toLowerCase()))
    .join('\n');
  const reached = network.organizations.filter(
    ({ web }) => web !== undefined && contact.includes(domainOf(web)),
  );
  if (reached.length > 0) return reached.map(({ id }) => id);
  const [lead] = parts.flatMap(({ body }) =>
    body.slice(0, 1).flatMap((paragraph) => firstNamed(paragraph, known) ?? []),
  );
  return lead === undefined ? [] : [lead];
}

function firstNamed({ text }: Paragraph, known: KnownPeople): string | undefined {
  const [first] = known.organizationsIn(text.slice(0, headOfBoilerplate * 2));
  return first && first.start < headOfBoilerplate ? first.known.id : undefined;
}

/** Those with whom the paragraph, or one of its sentences, begins: `ACME organizes … ACME Action advocates …`. */
function describedIn(paragraph: Paragraph, known: KnownPeople): string[] {
  const first = firstNamed(paragraph, known);
  if (first === undefined) return [];
  const heads = known
    .organizationsIn(paragraph.text)
    .filter(({ start }) =>
      /[.!?]\s+(?:[Tt]he\s+|About\s+)?$/u.test(paragraph.text.slice(Math.max(0, start - 12), start)),
    );
  return [first, ...heads.map((place) => place.known.id)];
}

function domainOf(web: string): string {
  return new URL(web).hostname.replace(/^www\./u, '');
}
