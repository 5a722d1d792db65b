/** Who speaks in the release of 2024-11-06, in its order, as the release prints them; and what a card shows of each. */
export const releaseId = '2024-11-06-election-results';

export const day = { en: 'November 6, 2024', ko: '2024년 11월 6일' };

const coDirector = { en: 'Co-Director', ko: '공동디렉터' };
const executiveDirector = { en: 'Executive Director', ko: '사무총장' };
const nakasec = { en: 'NAKASEC', ko: '나카섹' };

export const leaders = [
  {
    id: 'becky-belcore',
    name: { en: 'Becky Belcore', ko: '베키 벨코어' },
    title: coDirector,
    organization: nakasec,
    pull: {
      en: 'We will advocate for and protect each other, regardless of administration and Congress.',
      ko: '우리는 어떤 정부, 어떤 의회가 들어서든, 서로를 보호하고 지킬 것입니다.',
    },
  },
  {
    id: 'jung-woo-kim',
    name: { en: 'Jung Woo Kim', ko: '김정우' },
    title: coDirector,
    organization: nakasec,
    pull: {
      en: 'Our networks of support are formidable, and together we can create a future where all residents of this country are treated with respect and justice.',
      ko: '우리의 지원 네트워크는 강력하며, 함께라면 이 나라의 모든 주민들이 존중과 정의로 대우받는 미래를 만들 수 있습니다.',
    },
  },
  {
    id: 'danae-kovac',
    name: { en: 'Danae Kovac', ko: '드내 코박' },
    title: executiveDirector,
    organization: { en: 'HANA Center', ko: '하나센터' },
    pull: {
      en: 'Together, we will keep fighting for a world where our Asian American and multiethnic immigrant communities can thrive without fear.',
      ko: '우리는 함께 우리 아시아계 미국인과 다민족 이민자 커뮤니티가 두려움 없이 번영할 수 있는 세상을 위해 계속 싸울 것입니다.',
    },
  },
  {
    id: 'sookyung-oh',
    name: { en: 'Sookyung Oh', ko: '오수경' },
    title: executiveDirector,
    organization: { en: 'Hamkae Center', ko: '함께센터' },
    pull: {
      en: 'To do that, I ask we stay level-headed, connected, and healthy. Because meeting the upcoming challenges ahead is going to require all of us to come together in purpose.',
      ko: '이를 위해, 여러분께 냉정함을 유지하고, 서로 연결하고, 참여하고, 또 건강을 챙길 것을 부탁드립니다. 다가오는 도전들은 우리가 하나로 뭉쳐야만 극복할 수 있을 것입니다.',
    },
  },
  {
    id: 'john-park',
    name: { en: 'John Park', ko: '존 박' },
    title: executiveDirector,
    organization: { en: 'MinKwon Center for Community Action', ko: '민권센터' },
    pull: {
      en: 'We have built the base and infrastructure needed to meet this moment with care, compassion, vision and our relentless commitment to movement building for the long-term.',
      ko: '우리는 이런 순간에 맞서기 위해 필요한 기반과 인프라를 구축해왔습니다. 우리는 돌봄, 연민, 비전, 그리고 장기적인 운동 구축을 위한 끊임없는 헌신으로 이 도전에 대응할 준비가 되어 있습니다.',
    },
  },
  {
    id: 'mel-lee',
    name: { en: 'Mel Lee', ko: '멜 리' },
    title: executiveDirector,
    organization: { en: 'Woori Center', ko: '우리센터' },
    pull: {
      en: 'We move forward with the fierce hope inspired by our everyday community members and will organize with them here in Pennsylvania and nationally to protect our rights.',
      ko: '우리는 평범한 일상을 살아가는 우리 커뮤니티 구성원들이 일깨워주는 강력한 희망을 품고 앞으로 나아가며, 우리의 권리를 보호하기 위해 펜실베니아와 전국에서 함께 조직해 나갈 것입니다.',
    },
  },
  {
    id: 'hyunja-norman',
    name: { en: 'Hyunja Norman', ko: '현자 노먼' },
    title: executiveDirector,
    organization: { en: 'Woori Juntos', ko: '우리훈토스' },
    pull: {
      en: 'We refuse to let fear dictate our future. Instead, we will mobilize, we will organize, and we will ensure that our communities are protected and heard.',
      ko: '우리는 두려움이 우리의 미래를 좌우하도록 내버려 두지 않을 것입니다. 대신, 우리는 움직이고, 조직하고, 우리 커뮤니티를 보호하고 이들의 목소리가 들릴 수 있도록 최선을 다 할 것입니다.',
    },
  },
] as const;
