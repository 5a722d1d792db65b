/** Feeds to subscribe to in a test. */
import { Archive } from '../../src/content/archive';
import type { Content } from '../../src/content/schema';
import type { Site } from '../../src/links';
import { loadWords } from '../../src/i18n/words';
import { feedOf } from '../../src/site/feeds/feed';
import { feedFiles } from '../../src/site/feeds/feedFiles';
import { cardOf } from './cardOf';
import { anotherNetwork, director } from '../network';
import { readAtom, readJson, type ReadFeed } from './readFeed';

const site: Site = { origin: 'https://example.org', base: '/words/' };

/** Every feed of a network, by its path. */
export async function feedsOf(content: Content, where = site): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  const { languages, organizations } = content.network;
  await Promise.all(languages.map(loadWords));
  const context = { archive: new Archive(content), site: where, cardOf: cardOf(where) };
  for (const language of languages) {
    for (const id of [undefined, ...organizations.map((one) => one.id)]) {
      const its = feedFiles(context, feedOf(context, language, id));
      for (const { path, data } of its) files.set(path, data.toString());
    }
  }
  return files;
}

/** A feed in both formats, which tell the same. */
export function bothOf(files: Map<string, string>, folder: string): ReadFeed[] {
  return [readAtom(files.get(`${folder}feed.xml`)!), readJson(files.get(`${folder}feed.json`)!)];
}

export const isAtom = (path: string) => path.endsWith('.xml');

/** One release in English only, one without statements, and words that are markup elsewhere. */
export function unusual(): Content {
  const content = anotherNetwork([
    { day: '01-01', said: [{ speaker: 'ana-ruiz', title: director }] },
    { day: '02-02', said: [{ speaker: 'seoyeon-han' }], isEnglishOnly: true },
    { day: '03-03', said: [{ speaker: 'ana-ruiz', title: director }] },
  ]);
  const last = content.releases.find(({ date }) => date === '2025-03-03')!;
  last.headline = { en: 'Doors & <windows>', ko: '문 & <창>' };
  last.body = [
    {
      kind: 'paragraph',
      text: {
        en: ['One “door” & one <window>.', "Both 'open'."],
        ko: ['문 하나 & <창> 하나.', '둘 다 엽니다.'],
      },
    },
  ];
  return content;
}

/** The paragraphs of an entry: those of the release, and a last one that says whose they are. */
export function paragraphsOf(html: string): string[] {
  const template = document.createElement('template');
  template.innerHTML = html;
  return [...template.content.querySelectorAll('p')].map((paragraph) => paragraph.textContent);
}
