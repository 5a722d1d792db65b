/** Who was presented once, with title and organization, keeps both where only the name stands. */
import type { Finding } from './findings';
import type { PerLanguage } from './source';
import type { Voice } from './voice';

/** Offices that people hold for the public, not for whoever publishes the release. */
const publicOffice =
  /\b(?:senator|sen\b|representative|rep\b|congress|assembly|council|commissioner|mayor|governor|judge|justice|^(?:\p{L}+ )?chief$|attorney general|supervisor|secretary of|president of the united|chief of police|sheriff|superintendent|alder|delegate|police|fire chief|professor|pastor|reverend|bishop|imam|rabbi)|의원|시장|주지사|판사|대법관|장관|감독관|교육감|경찰|총영사|교수|목사|신부|대통령/iu;

/**
 * @param publishers those of the release: an `Executive Director` without an organization is the publisher’s.
 * @returns the voices, each with what the release says of its speaker elsewhere: the title in the same language only.
 */
export function presented(
  voices: PerLanguage<Voice[]>,
  publishers: readonly string[],
): { voices: PerLanguage<Voice[]>; findings: Finding[] } {
  const organizations = new Map<string, string[]>();
  const titles = new Map<string, string>();
  for (const voice of Object.values(voices).flat()) {
    const { speaker, language, title } = voice;
    if (speaker === undefined) continue;
    const key = `${language} ${speaker}`;
    if (title !== undefined && !titles.has(key)) titles.set(key, title);
    // With several speakers nobody knows whose organization is whose.
    if (voice.coSpeakers.length === 0 && voice.organizations.length > 0 && !organizations.has(speaker)) {
      organizations.set(speaker, voice.organizations);
    }
  }
  const findings: Finding[] = [];
  const organizationsOf = ({ speaker, organizations: own, words }: Voice, title: string | undefined) => {
    if (own.length > 0 || speaker === undefined) return own;
    const found = organizations.get(speaker);
    if (found) return found;
    if (title === undefined || publicOffice.test(title) || publishers.length !== 1) return own;
    findings.push({ kind: 'organizationGuessed', weight: 'look', at: words });
    return [...publishers];
  };
  const filled = (voice: Voice): Voice => {
    const { speaker, language } = voice;
    const title = voice.title ?? (speaker === undefined ? undefined : titles.get(`${language} ${speaker}`));
    return { ...voice, ...(title !== undefined && { title }), organizations: organizationsOf(voice, title) };
  };
  const all: PerLanguage<Voice[]> = Object.fromEntries(
    Object.entries(voices).map(([language, list]) => [language, list.map(filled)]),
  );
  return { voices: all, findings };
}
