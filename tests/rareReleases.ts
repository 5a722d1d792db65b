/** Releases that have what few have, as another coalition would publish them. */
import type { Network, Release, Statement } from '../src/content/schema';
import { director, organizer, type Published } from './network';

const said = { speaker: 'ana-ruiz', title: director } as const;

function first({ body: [item] }: Release): Statement {
  if (item?.kind !== 'statement') throw new Error('no statement');
  return item;
}

/** The address of a release's first statement, and those of the page itself. */
export const pageOf = (language: string, { day }: Published) =>
  `/${language}/releases/2025-${day}-open-doors/`;
export const wordOf = (language: string, published: Published) => `${pageOf(language, published)}word-1/`;

/** Two people say one statement. */
export const together: Published = {
  day: '02-01',
  said: [said],
  edit: (release) => void (first(release).coSpeakers = [{ speaker: 'seoyeon-han', title: organizer }]),
};

/** Two people of two organizations say one statement. */
export const acrossOrganizations: Published = {
  day: '02-02',
  said: [said],
  edit: (release) =>
    void (first(release).coSpeakers = [
      { speaker: 'seoyeon-han', organizations: ['mesa-center'], title: organizer },
    ]),
};

/** Someone who belongs to none of the organizations says one; the release was first published here. */
export const bySenator: Published = {
  day: '03-01',
  said: [said],
  edit(release) {
    const title = { en: 'State Senator', ko: '주 상원의원' };
    Object.assign(first(release), { speaker: 'noor-park', title, organizations: [] });
    delete release.source;
  },
};

/** For the release above. */
export function withSenator(network: Network) {
  network.people.push({ id: 'noor-park', name: { en: 'Noor Park', ko: '박누르' } });
}

/** An organization speaks for itself. */
export const byItself: Published = {
  day: '04-01',
  said: [said],
  edit(release) {
    delete first(release).speaker;
    delete first(release).title;
  },
};

/** Its first statement, a paragraph and the contact are in the English version alone. */
export const partlyEnglish: Published = {
  day: '05-01',
  said: [said, said],
  edit(release) {
    const { text, title, passages } = first(release);
    for (const one of [text, title, ...passages]) delete one?.ko;
    first(release).missing = ['ko'];
    release.body.push({ kind: 'paragraph', text: { en: ['Doors are on Main Street.'] }, missing: ['ko'] });
    release.contact = { text: { en: ['Press desk, (202) 555-0142'] }, missing: ['ko'] };
  },
};

/** Corrected twice: whole, and then its second statement. */
export const corrected: Published = {
  day: '06-01',
  said: [said, said],
  edit(release) {
    release.versions = [
      { date: '2025-06-02', text: { en: 'A number is corrected.', ko: '숫자를 바로잡았습니다.' } },
      {
        date: '2025-06-05',
        text: { en: 'A name is corrected.', ko: '이름을 바로잡았습니다.' },
        statements: ['word-2'],
      },
    ];
  },
};

/** A title in marks stands in the attribution, and the reader of marks would take it for words of the speaker's. */
export const withTitleInMarks: Published = {
  day: '07-01',
  said: [said],
  edit(release) {
    Object.assign(first(release), {
      text: {
        en: ['“We open doors,” said Ana Ruiz, author of “Open Doors,” of Lake House. “Come in.”'],
        ko: [
          '‘열린 문’을 쓴 호수의집의 아나 루이스가 “열린 문” 출간에 부쳐 말합니다. “우리는 문을 엽니다. 들어오세요.”',
        ],
      },
      notSaid: { en: ['Open Doors,'], ko: ['열린 문'] },
      passages: [
        { id: 's1', en: 'We open doors,', ko: '우리는 문을 엽니다.' },
        { id: 's2', en: 'Come in.', ko: '들어오세요.' },
      ],
      pull: ['s2'],
    } satisfies Partial<Statement>);
  },
};
