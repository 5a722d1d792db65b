/** A network in which every text that staff can write is the same word, or what somebody pasted instead. */
import { check } from '../../src/content/check';
import type { Network, Release } from '../../src/content/schema';
import { anotherNetwork, director, organizer } from '../network';

/** Alone in its place everywhere, so that what is pasted instead is, too. */
export const word = 'Zubenelgenubi';

/** The same where someone is quoted. */
export const saidWord = 'Zubenhakrabi';

/** A sentence that someone says. */
export const quoted = (words: string) => `We stay ${words} here.`;

/** The same inside a web address, which holds no space. */
const webWord = 'Zubeneschamali';

const text = (more = '') => ({ en: `${word}${more}`, ko: `${word}${more}` });

/** Every field that can be left out is there. */
function edit(release: Release) {
  Object.assign(release, {
    label: text(),
    dateline: text(),
    headline: text(' H'),
    contact: { text: { en: [word], ko: [word] }, notes: [{ kind: 'slip', text: text() }] },
    boilerplate: { text: { en: [word, word], ko: [word] }, notes: [{ kind: 'differs', text: text() }] },
    versions: [{ date: '2025-04-01', text: text(), statements: ['word-1'] }],
    source: `https://harbor.example/?a=${webWord}`,
  });
  const [statement] = release.body;
  if (statement?.kind !== 'statement') throw new Error('no statement');
  statement.title = text(' T');
  statement.text = {
    en: [`“${saidWord},” said ${saidWord}. “${quoted(saidWord)}”`],
    ko: [`${saidWord}의 말입니다. “${saidWord}. ${quoted(saidWord)}”`],
  };
  statement.passages = [
    { id: 's1', en: `${saidWord},`, ko: `${saidWord}.` },
    { id: 's2', en: quoted(saidWord), ko: quoted(saidWord) },
  ];
  statement.pull = ['s2'];
  statement.notes = [{ kind: 'differs', passage: 's1', text: text() }];
  release.body.push({ kind: 'paragraph', text: { en: [word], ko: [word] } });
}

function change(network: Network) {
  network.mission = { leadIn: text(), words: text(' M') };
  for (const [index, organization] of network.organizations.entries()) {
    organization.name = text(` O${index}`);
    organization.fullName = text(` F${index}`);
    organization.aliases = [`${word} A${index}`];
    organization.formerNames = [word];
    organization.web = `https://harbor.example/${webWord}`;
    organization.founded = { year: 1984, from: text() };
  }
  for (const [index, person] of network.people.entries()) person.name = text(` P${index}`);
  network.organizations[1]!.seat = { city: text(), state: 'MI', latitude: 42, longitude: -83 };
  network.redirects = { '/organizations/old/': '/organizations/lake-house/' };
}

const harmless = anotherNetwork(
  [
    { day: '03-01', said: [{ speaker: 'ana-ruiz', title: director }], edit },
    { day: '02-01', said: [{ speaker: 'seoyeon-han', title: organizer }] },
  ],
  change,
);

/** The files as staff would have them, checked: `pasted` in the word's place, and `said` where someone is quoted. */
export function contentWith(pasted: string, said = pasted) {
  const { network, releases } = harmless;
  const files = [
    { path: 'network.json', value: network as unknown },
    ...releases.map((release) => ({ path: `releases/${release.id}.json`, value: release as unknown })),
  ];
  const inJson = (words: string) => () => JSON.stringify(words).slice(1, -1);
  return check(
    files.map(({ path, value }) => ({
      path,
      text: JSON.stringify(value)
        .replaceAll(saidWord, inJson(said))
        .replaceAll(word, inJson(pasted))
        .replaceAll(webWord, inJson(pasted.replace(/\s/gu, ''))),
    })),
  );
}
