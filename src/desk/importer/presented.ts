/** Who was presented once, with title and organization, keeps both where only the name stands. */
import type { PerLanguage } from './source';
import type { Voice } from './voice';

/** @returns the voices, each with what the release says of its speaker elsewhere: the title in the same language only. */
export function presented(voices: PerLanguage<Voice[]>): PerLanguage<Voice[]> {
  const all = Object.values(voices).flat();
  const organizations = new Map<string, string[]>();
  const titles = new Map<string, string>();
  for (const voice of all) {
    const { speaker, language, title } = voice;
    if (speaker === undefined) continue;
    const key = `${language} ${speaker}`;
    if (title !== undefined && !titles.has(key)) titles.set(key, title);
    // With several speakers nobody knows whose organization is whose.
    if (voice.coSpeakers.length === 0 && voice.organizations.length > 0 && !organizations.has(speaker)) {
      organizations.set(speaker, voice.organizations);
    }
  }
  const filled = (voice: Voice): Voice => {
    const { speaker, language } = voice;
    if (speaker === undefined) return voice;
    const title = voice.title ?? titles.get(`${language} ${speaker}`);
    return {
      ...voice,
      ...(title !== undefined && { title }),
      organizations:
        voice.organizations.length > 0 ? voice.organizations : (organizations.get(speaker) ?? []),
    };
  };
  return Object.fromEntries(Object.entries(voices).map(([language, list]) => [language, list.map(filled)]));
}
