/** Words quoted in order to disagree with them, or as evidence: they are no statement of the release. */
import type { KnownPeople } from '../known';
import type { Attribution } from './attribution';
import type { Stretch } from './tokens';

/** How words are brought up that others have spoken elsewhere. */
const elsewhere =
  /\b(?:once (?:said|wrote|told|called|remarked|declared)|(?:has|have|had) (?:\p{L}+ )?(?:said|called|claimed|stated|described|written|argued|insisted|declared|promised|vowed)|previously (?:said|stated)|in an? (?:[\p{L}-]+ ){0,4}interview|on (?:Fox|CNN|MSNBC|NBC|CBS|ABC|NPR|Newsmax|Truth|Twitter|Facebook|Instagram|TikTok|X\b|social media|television|his|the campaign)|Truth Social|tweets?\b|tweeted|in a (?:[\p{L}-]+ ){0,2}post\b|campaign rally|at a rally|on the campaign trail|debate\b|told (?:reporters|Fox|CNN|the (?:New|Washington|Wall|press|Associated|crowd|House|Senate)|a (?:crowd|reporter))|(?:last|earlier this|this past) (?:week|month|year|summer|fall|winter|spring)|years? (?:ago|later)|in (?:January|February|March|April|May|June|July|August|September|October|November|December)?\s?(?:19|20)\d\d|memoir|inaugural|State of the Union|op-ed|famously|infamously|notoriously)/iu;
const against =
  /\b(?:falsely|wrongly|baselessly|misleadingly|incorrectly|absurdly|shamefully|infamously|notoriously|without (?:any )?evidence|so-called|lied|racist|hateful|xenophobic|dehumanizing|disparaging)\b/iu;
const rebuttal =
  /^\W*(?:But\b|Yet\b|However\b|In (?:fact|reality|truth)\b|(?:This|That|It|These|Those|Such)(?: \p{L}+)? (?:is|are|was|were) (?:simply |just |plainly |patently |flatly |deeply |completely |categorically )?(?:false|wrong|a lie|lies|untrue|not true|not|dangerous|racist|misleading|hateful|unacceptable|shameful|nonsense|cruel|dehumanizing|a myth)|(?:This|That|These|Those|Such) (?:claims?|lies?|rhetoric|language|falsehoods?|statements?|words|remarks|comments|slurs?|attacks?)\b|We (?:reject|condemn|denounce|disagree|refute|strongly reject|know better|categorically)|Nothing could be|The (?:truth|facts?|reality|data|numbers)\b|Not true|Wrong\b|Make no mistake)/u;
const office =
  /\b(?:president|vice president|secretary|attorney general|governor|gov|senator|sen|representative|rep|congress\p{L}+|mayor|commissioner|sheriff|speaker|justice|judge|border czar|spokes\p{L}+|press secretary|administration|official|nominee|candidate|chief justice|minority leader|majority leader|leader)\b/iu;
const highest =
  /^(?:(?:former|then|u\.?s\.?)\s+)*(?:president|vice president|president-elect|attorney general|secretary|press secretary|border czar)\.?$/iu;
const agency =
  /\b(?:White House|Department of|ICE|DHS|USCIS|CBP|Border Patrol|Homeland Security|Administration|Supreme Court|Police)\b/u;

/**
 * @param following what is printed behind the quotation, up to some hundred characters
 * @returns whether these words are brought up, not said here.
 */
export function isEvidence(
  text: string,
  attribution: Attribution,
  following: string,
  isBefore: boolean,
  known: KnownPeople,
): boolean {
  const { sayers, at } = attribution;
  if (sayers.kind === 'document') return true;
  // What is told of the speaker (`who founded the center in 2003`) doesn't count.
  const [clause = ''] = text.slice(at.start, at.end).split(/\b(?:who|whose|which)\b/u);
  const words = (stretch: Stretch | undefined) => (stretch ? text.slice(stretch.start, stretch.end) : '');
  const [person] = sayers.people;
  const organizations = [...sayers.organizations, ...(person?.organizations ?? [])].map(({ name }) =>
    words(name),
  );
  if (person && (known.person(words(person.name)) ?? known.bySurname(words(person.name)))) return false;
  if (organizations.some((name) => known.organization(name)) && !attribution.isDoubted) return false;
  const isAgency =
    organizations.some((name) => agency.test(name)) ||
    (person?.organizations.length === 0 && agency.test(clause));
  if (sayers.kind === 'pronoun' || sayers.kind === 'body')
    return attribution.isDoubted || against.test(clause);
  const isOffice = office.test(words(person?.title)) || isAgency;
  const isOfMovement = !isOffice && sayers.isDescribed;
  if (attribution.isDoubted || against.test(clause)) return true;
  if (isOfMovement) return false;
  if (elsewhere.test(clause) || rebuttal.test(following)) return true;
  // `President Doe said, “…”` in the midst of what is told; a release gives those it presents more than that.
  const isTold = isBefore && attribution.at.start > 0 && !/:$/u.test(clause);
  if (isOffice && isBefore && highest.test(words(person?.title)) && organizations.length === 0) return true;
  return isTold && isAgency && !sayers.isDescribed;
}

/** Whether it would be a statement from someone whom the release has presented before. */
export function isSoft(text: string, { sayers, at, isDoubted }: Attribution): boolean {
  return sayers.kind === 'people' && !isDoubted && !against.test(text.slice(at.start, at.end));
}
