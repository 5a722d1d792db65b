/** What few releases have, each at its own turn: so that every few dozen statements hold all of it. */
import type { Release, ReleaseVersion } from '../../content/schema';
import { pairs } from './pairs';
import type { Speaker } from './statement';

/** How a statement differs from most: someone beside the network says it, two together, an organization, or one language. */
export type Rarity = 'outside' | 'together' | 'own' | 'oneLanguage';

const turns: Record<number, Rarity> = { 4: 'outside', 9: 'together', 14: 'own', 19: 'oneLanguage' };
const turn = 24;

/** @param number how many statements come before it in the whole network. */
export function rarityOf(number: number): Rarity | undefined {
  return turns[number % turn];
}

/** Those whom releases quote beside the network's own people. */
export const outsiders: readonly Speaker[] = [
  {
    person: { id: 'marigold-applewood', name: { en: 'Marigold Applewood', ko: '매리골드 애플우드' } },
    title: { en: 'State Senator', ko: '주 상원의원' },
    organization: undefined,
  },
  {
    person: { id: 'byeolnim-seo', name: { en: 'Byeolnim Seo', ko: '서별님' } },
    title: undefined,
    organization: undefined,
  },
];

const corrections = pairs({
  'The number of people who came to the meeting is corrected.': '모임에 온 사람의 수를 바로잡았습니다.',
  'The spelling of a place is corrected.': '지명의 표기를 바로잡았습니다.',
  'A sentence that was left out is back in its place.': '빠졌던 문장을 제자리에 넣었습니다.',
});

/** Corrections of every fourth release: of its first statement, or of all and then of that one. @param number the release's */
export function versionsOf(number: number, { date, body }: Pick<Release, 'date' | 'body'>): ReleaseVersion[] {
  if (number % 4 !== 2) return [];
  const [first] = body.flatMap((item) => (item.kind === 'statement' ? [item.id] : []));
  const ofOne = { ...(first !== undefined && { statements: [first] }) };
  const after = (days: number) =>
    new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
  const text = (index: number) => corrections[(number + index) % corrections.length]!;
  if (number % 8 === 2) return [{ date: after(2), text: text(0), ...ofOne }];
  return [
    { date: after(1), text: text(0) },
    { date: after(9), text: text(1), ...ofOne },
  ];
}
