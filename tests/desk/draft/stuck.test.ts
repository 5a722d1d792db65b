/** Whatever must be decided can be decided at the desk: nobody is left with a finding that nothing answers. */
import { describe, expect, test } from 'vitest';
import { releaseOf } from '../../../src/desk/draft/compose';
import type { Draft } from '../../../src/desk/draft/draft';
import { makeParagraph, moveParagraph } from '../../../src/desk/draft/editBlocks';
import { setMissingLanguages } from '../../../src/desk/draft/editRelease';
import {
  addCoSpeaker,
  proposeOrganization,
  setMembership,
  setOrganizations,
  setOwnOrganizations,
  setSpeaker,
  setTitle,
} from '../../../src/desk/draft/editSpeakers';
import { isOfInvisible, leftToDo, type Left } from '../../../src/desk/draft/left';
import { readSavedDraft, savedDraft } from '../../../src/desk/draft/savedDraft';
import { recordSlips, slipIn } from '../../../src/desk/draft/slips';
import { withSoundPull } from '../../../src/desk/draft/soundPull';
import { takeOutInvisible } from '../../../src/desk/draft/takeOut';
import { typed } from '../../../src/desk/draft/typed';
import { idOf } from '../../../src/desk/edit/idOf';
import { importRelease } from '../../../src/desk/importer/importRelease';
import { readText } from '../../../src/desk/importer/readText';
import { leftSentence } from '../../../src/desk/draft/sayings';
import { loadDeskWords } from '../../../src/i18n/words';
import { Random } from '../../../src/site/synth/random';
import { anyEdit } from './anyEdit';
import { draftOf } from './draftOf';
import { realContent } from '../../realContent';

const { network } = realContent();

const head =
  'FOR IMMEDIATE RELEASE\nMarch 4, 2025\n\nCommunity Groups Respond to New Rule on Asylum\n\nMembers of several groups met in Chicago on Tuesday to read the rule together.\n\n';

function draftFrom(body: string): Draft {
  return importRelease([{ name: '', text: readText(head + body) }], network).draft!;
}

function must(of: Draft): Left[] {
  return leftToDo(of, network).filter(({ weight }) => weight === 'must');
}

function statementsIn({ body }: Draft) {
  return body.filter((part) => part.kind === 'statement');
}

function kinds(of: Draft) {
  return must(of).flatMap((left) => (left.kind === 'finding' ? [left.finding.kind] : []));
}

describe('Who speaks', () => {
  const unnamed = draftFrom(
    '“My son is five years old,” said a DACA recipient from Houston. “He likes trains.”',
  );
  const [statement] = statementsIn(unnamed);

  test('The question is pointed to where the words stand, and asked once', () => {
    expect(must(unnamed).every(({ place }) => place.statement === statement!.id)).toBe(true);
    expect(must(unnamed).filter(({ kind }) => kind === 'problem')).toEqual([]);
  });

  test.each([
    ['a person', (draft: Draft) => setSpeaker(draft, statement!.id, 'danae-kovac')],
    ['an organization', (draft: Draft) => setOrganizations(draft, statement!.id, ['hana-center'])],
    ['nobody, for it is no statement', (draft: Draft) => makeParagraph(draft, statement!.id)],
  ])('It is answered by %s', (_, answer) => {
    expect(kinds(unnamed)).toContain('speakerUnnamed');
    expect(must(answer(unnamed))).toEqual([]);
  });

  test('It stays while nobody speaks', () => {
    expect(kinds(setOrganizations(unnamed, statement!.id, []))).toContain('speakerUnnamed');
  });
});

describe('Characters that nobody sees', () => {
  const hidden = draftFrom(
    '“We will keep fight\u200Bing for our fami\u202Elies,” said Danae\u00AD Kovac, Executive\u200B Director of HANA Center. “We are \u0007not going away.”',
  );

  test('Each is asked about once, and all are taken out in one step', () => {
    const asked = must(hidden).filter(isOfInvisible);
    expect(asked.map(({ at: [span] }) => span!.start)).toEqual([
      ...new Set(asked.map(({ at: [span] }) => span!.start)),
    ]);
    expect(asked.length).toBeGreaterThan(3);
    const cleared = takeOutInvisible(hidden);
    expect(must(cleared)).toEqual([]);
    expect(JSON.stringify(releaseOf(cleared))).toContain('We will keep fighting for our families,');
  });

  test('One in a paragraph that is brought in later, which no finding knows, is taken out too', () => {
    const unknown = { ...hidden, findings: [] };
    expect(must(unknown).some(isOfInvisible)).toBe(true);
    expect(must(takeOutInvisible(unknown))).toEqual([]);
  });

  test('What is typed into a field holds none', () => {
    expect(typed(' Executive\u200B\n Director ')).toBe('Executive Director');
    expect(typed('\u1112\u1161\u11AB')).toBe('한');
  });
});

test('What is left out of the release needs no decision', () => {
  const unnamed = draftFrom(
    '“My son is five years old\u200B,” said a DACA recipient from Houston. “He likes trains.”',
  );
  const [statement] = statementsIn(unnamed);
  const [paragraph] = statement!.text.en!;
  expect(must(unnamed).length).toBeGreaterThan(1);
  expect(must(moveParagraph(unnamed, paragraph!, 'en', 'nowhere'))).toEqual([]);
});

test('All slips of the source are recorded in one step', () => {
  const slips = draftFrom(
    '“We will keep fighting,, always,” said Danae Kovac, Executive Director of HANA Center. “We are here.We stay.”\n\nThe rule,, they said, is wrong.',
  );
  const found = must(slips).flatMap((left) => slipIn(left) ?? []);
  expect(found.length).toBeGreaterThan(2);
  expect(must(recordSlips(slips, found, (words) => ({ en: words, ko: words })))).toEqual([]);
});

test('A title in a language in which the statement is missing is not written', () => {
  const english = draftFrom('“We stay,” said Danae Kovac, Executive Director of HANA Center.');
  const titled = setTitle(english, statementsIn(english)[0]!.id, 'ko', '사무총장');
  expect(must(titled)).toEqual([]);
});

test('A headline that was missing in a language is not asked for when the release is missing in it', () => {
  const asked: Draft = {
    ...draftFrom('“We stay,” said Danae Kovac, Executive Director of HANA Center.'),
    findings: [{ kind: 'headlineMissing', weight: 'must', at: [], values: { language: 'ko' } }],
  };
  expect(must(setMissingLanguages(asked, ['ko']))).toEqual([]);
});

test('An address that is made of a name is free, and none of the site’s own', () => {
  expect(idOf({ en: 'José Pérez' }, [], 'person')).toBe('jose-perez');
  expect(idOf({ en: 'Page' }, [], 'person')).toBe('page-2');
  expect(idOf({ ko: '한나' }, [{ id: 'person' }], 'person')).toBe('person-2');
});

describe('The sentence on the card', () => {
  test('Where the only one is printed around its attribution, nobody is stopped by it', () => {
    const split = draftFrom(
      '“We will fight,” said Danae Kovac, Executive Director of HANA Center, “for justice in this country.”',
    );
    expect(must(split)).toEqual([]);
    expect(statementsIn(split)[0]!.pull).toEqual(['s1']);
  });

  test('Where none is chosen, the last whole one is', () => {
    const none = draftFrom(
      '“We stay,” said Danae Kovac, Executive Director of HANA Center. “We are here. We fight.”',
    );
    const [statement] = statementsIn(none);
    const without: Draft = {
      ...none,
      body: none.body.map((part) => (part === statement ? { ...statement, pull: [] } : part)),
    };
    expect(must(without).length).toBeGreaterThan(0);
    expect(must(withSoundPull(without, statement!.id)!)).toEqual([]);
  });
});

describe('An organization that is new', () => {
  const proposed = proposeOrganization(
    draftFrom('“We stay,” said Danae Kovac, Executive Director of HANA Center.'),
    { id: 'blue-river', name: { en: 'Blue River', ko: '블루 리버' }, states: [] },
  );

  test('It is a member of some states, or none of any', () => {
    expect(must(proposed)).toEqual([]);
    const member = setMembership(proposed, 'blue-river', { memberOf: network.organization, states: [] });
    expect(must(member)).toHaveLength(1);
    const placed = setMembership(member, 'blue-river', {
      memberOf: network.organization,
      states: ['WA', 'OR'],
    });
    expect(must(placed)).toEqual([]);
    expect(placed.organizations).toEqual([
      {
        id: 'blue-river',
        name: { en: 'Blue River', ko: '블루 리버' },
        states: ['WA', 'OR'],
        memberOf: network.organization,
      },
    ]);
    expect(setMembership(placed, 'blue-river', null).organizations).toEqual(proposed.organizations);
  });
});

test('What else must be done is said before the day and the publisher are known', () => {
  const slips = draftFrom('“We stay,, always,” said Danae Kovac, Executive Director of HANA Center.');
  const { date: _, ...undated } = slips;
  expect(must(slips)).toHaveLength(1);
  expect(must({ ...undated, publishers: [] })).toHaveLength(3);
});

test('Whatever is done with a draft, what must be decided is said in the desk’s words', async () => {
  const t = await loadDeskWords('en');
  const random = new Random(11);
  for (let walk = 0; walk < 12; walk += 1) {
    let now = draftOf(realContent().releases[0]!);
    for (let step = 0; step < 24 && now.body.length > 0; step += 1) {
      now = anyEdit(now, random);
      if (step % 6 < 5) continue;
      const sentences = must(now).map((left) =>
        leftSentence(left, { draft: now, network, t, language: 'en' }),
      );
      expect(
        sentences.filter((one) => /^(?:body|contact|boilerplate|headline|label|dateline)\b[.[]/u.test(one)),
      ).toEqual([]);
    }
  }
});

test('Who says it together with the speaker may speak for others, also after the draft was kept', () => {
  const together = addCoSpeaker(
    draftFrom('“We stay,” said Danae Kovac, Executive Director of HANA Center.'),
    'danae-kovac',
    'mel-lee',
  );
  const own = setOwnOrganizations(together, 'danae-kovac', 'mel-lee', ['woori-center']);
  expect(must(own)).toEqual([]);
  const kept = readSavedDraft(savedDraft(own), () => true)!;
  const [statement] = releaseOf(kept).body.filter((part) => part.kind === 'statement');
  expect(statement!.coSpeakers).toEqual([{ speaker: 'mel-lee', organizations: ['woori-center'] }]);
  expect(setOwnOrganizations(own, 'danae-kovac', 'mel-lee', [])).toEqual(together);
});
