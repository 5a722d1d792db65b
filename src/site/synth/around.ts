/** What stands around the statements of a release. All of it says that the network is invented. */
import type { Release } from '../../content/schema';
import type { Random } from './random';

/** @param members how many organizations the network has. */
export function around(members: number, random: Random): Pick<Release, 'label' | 'contact' | 'boilerplate'> {
  return {
    ...(random.chance(0.6) && { label: { en: 'For immediate release', ko: '즉시 보도' } }),
    ...(random.chance(0.4) && {
      contact: {
        text: {
          en: ['Media contact: Press Desk, press@example.org, (202) 555-0142'],
          ko: ['보도 담당: 홍보실, press@example.org, (202) 555-0142'],
        },
      },
    }),
    ...(random.chance(0.7) && {
      boilerplate: {
        text: {
          en: [
            `Sample Network is an invented network of ${members} organizations. It was made up by a program, to show how this site looks with many members and many statements.`,
            'No person, organization or event in this release is real.',
          ],
          ko: [
            `예시 네트워크는 ${members}개 단체로 이루어진, 지어낸 네트워크입니다. 가입 단체와 발언이 많을 때 이 사이트가 어떻게 보이는지 보여 주기 위해 프로그램이 만들었습니다.`,
            '이 보도자료의 인물과 단체와 사건은 모두 실재하지 않습니다.',
          ],
        },
      },
    }),
  };
}
