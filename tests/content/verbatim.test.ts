import { describe, expect, test } from 'vitest';
import type { Passage, Statement } from '../../src/content/schema';
import { printedStatement } from '../../src/content/printed';
import { quotedSpans, speechMarksIn } from '../../src/content/quotedSpans';
import { languageCodes, type Language } from '../../src/i18n/languages';
import { passageIn } from '../../src/content/stretches';
import { normal, NotVerbatim, pullOf, runsOf, type Run } from '../../src/content/verbatim';
import { realRelease, statement as statementOf } from './authored';

function statement(paragraphs: string[], sides: Passage['en'][], speaker?: string): Statement {
  return {
    kind: 'statement',
    id: 'a',
    ...(speaker && { speaker }),
    organizations: ['nakasec'],
    text: { en: paragraphs },
    passages: sides.map((en, index) => ({ id: `s${index + 1}`, en })),
    pull: ['s1'],
  };
}

function spoken(paragraphs: string[], sides: Passage['en'][]) {
  return runsOf(statement(paragraphs, sides, 'mel-lee'), 'en');
}

/** Runs as one line: `[s1 words]`, and what stands around them as it is. */
function drawn(paragraphs: Run[][]) {
  return paragraphs.map((runs) =>
    runs.map((run) => (run.kind === 'words' ? `[${run.passage} ${run.text}]` : run.text)).join(''),
  );
}

describe.each(languageCodes)('the real release in “%s”', (language) => {
  const release = realRelease();
  const statements = release.body.filter((item) => item.kind === 'statement');

  test.each(statements.map((one) => [one.id, one] as const))(
    'a reader of %s gets the printed paragraphs, whole',
    (_, one) => {
      const runs = runsOf(one, language, release.dateline?.[language]);
      expect(runs.map((line) => line.map(({ text }) => text).join(''))).toEqual(
        one.text[language]?.map(normal),
      );
    },
  );

  test('every passage is read once and in order', () => {
    for (const one of statements) {
      const runs = runsOf(one, language, release.dateline?.[language]).flat();
      expect(runs.flatMap((run) => (run.kind === 'words' ? [run.passage] : []))).toEqual(
        one.passages.map(({ id }) => id),
      );
    }
  });
});

test('a reader sees the attribution in its place and its marks apart from it', () => {
  const runs = runsOf(statementOf(realRelease(), 'john-park'), 'en')[0] ?? [];
  expect(runs.map(({ kind }) => kind)).toEqual(['mark', 'words', 'mark', 'frame', 'mark', 'words', 'mark']);
  expect(runs[3]?.text).toBe(
    ' stated John Park, Executive Director of MinKwon Center for Community Action. ',
  );
});

test('a reader sees the Korean lead sentence outside the words', () => {
  const runs = runsOf(statementOf(realRelease(), 'john-park'), 'ko')[0] ?? [];
  expect(runs[0]).toEqual({
    kind: 'frame',
    text: '민권센터(Minkwon Center)의 존 박(John Park) 사무총장은 조직의 역할과 역량을 상기시킵니다. ',
  });
});

test('the dateline stands before the joint statement’s words', () => {
  const release = realRelease();
  expect(runsOf(statementOf(release, 'joint'), 'ko', release.dateline?.ko)[0]?.[0]).toEqual({
    kind: 'frame',
    text: '워싱턴 D.C. – ',
  });
});

test('a quotation inside a quotation belongs to the words', () => {
  expect(
    drawn(
      spoken(
        ['“They said “no” to us.” He left. “We said "yes".”'],
        ['They said “no” to us.', 'We said "yes".'],
      ),
    ),
  ).toEqual(['“[s1 They said “no” to us.]” He left. “[s2 We said "yes".]”']);
});

test('a quotation over two paragraphs is opened again and closed once', () => {
  expect(drawn(spoken(['“One. Two.', '“Three,” said Mel Lee.'], ['One.', 'Two.', 'Three,']))).toEqual([
    '“[s1 One.] [s2 Two.]',
    '“[s3 Three,]” said Mel Lee.',
  ]);
});

test.each([
  ['"One," said Mel Lee. "Two."', '"[s1 One,]" said Mel Lee. "[s2 Two.]"'],
  ['「One,」 said Mel Lee. 「Two.」', '「[s1 One,]」 said Mel Lee. 「[s2 Two.]」'],
  ['『One,』 said Mel Lee. 『Two.』', '『[s1 One,]』 said Mel Lee. 『[s2 Two.]』'],
  ['«One,» said Mel Lee. «Two.»', '«[s1 One,]» said Mel Lee. «[s2 Two.]»'],
])('the words of %s are found between its marks', (text, runs) => {
  expect(drawn(spoken([text], ['One,', 'Two.']))).toEqual([runs]);
});

test('the name of a law before a quotation is no quotation', () => {
  const text = '멜 리 사무총장은 「드림법안」을 말합니다. “「드림법안」을 지킵니다.”';
  expect(drawn(spoken([text], ['「드림법안」을 지킵니다.']))).toEqual([
    '멜 리 사무총장은 「드림법안」을 말합니다. “[s1 「드림법안」을 지킵니다.]”',
  ]);
});

test('a joint statement’s scare quotes belong to its words', () => {
  const joint = statement(
    ['Washington, D.C. – A “historic” day. We go on.'],
    ['A “historic” day.', 'We go on.'],
  );
  expect(drawn(runsOf(joint, 'en', 'Washington, D.C.'))).toEqual([
    'Washington, D.C. – [s1 A “historic” day.] [s2 We go on.]',
  ]);
});

test('a speaker’s words printed without any marks are the whole paragraph', () => {
  expect(drawn(spoken(['We go on. We stay.'], ['We go on.', 'We stay.']))).toEqual([
    '[s1 We go on.] [s2 We stay.]',
  ]);
});

test('a speaker’s words printed without marks may hold a scare quote', () => {
  const words = 'They call it “reform” and mean that we should go home. We are home.';
  expect(
    drawn(spoken([words], ['They call it “reform” and mean that we should go home.', 'We are home.'])),
  ).toEqual(['[s1 They call it “reform” and mean that we should go home.] [s2 We are home.]']);
  expect(() => spoken(['Mel Lee said, “We go.”'], ['Mel Lee said, “We go.”'])).toThrow(NotVerbatim);
});

test('a passage in two pieces keeps the attribution between them', () => {
  expect(
    drawn(spoken(['“Our work,” said Mel Lee, “goes on. We stay.”'], [['Our work,', 'goes on.'], 'We stay.'])),
  ).toEqual(['“[s1 Our work,]” said Mel Lee, “[s1 goes on.] [s2 We stay.]”']);
});

test('white space and composition are forgiven, nothing else', () => {
  const nfd = '우리는\u00a0 갑니다.'.normalize('NFD');
  expect(drawn(spoken([`“${nfd}”`], [' 우리는\n갑니다.']))).toEqual(['“[s1 우리는 갑니다.]”']);
  expect(() => spoken(['“We’re here.”'], ["We're here."])).toThrow(NotVerbatim);
  expect(() => spoken(['“We go.”'], ['we go.'])).toThrow(NotVerbatim);
  expect(() => spoken(['“We\u200b go.”'], ['We go.'])).toThrow(NotVerbatim);
});

test('a passage that reaches over the closing mark is not the words', () => {
  expect(() => spoken(['“One,” said Mel Lee.'], ['One,” said Mel Lee.'])).toThrow(
    'is not what the text has here',
  );
});

test('a language without text has no runs', () => {
  expect(runsOf(statement(['“One.”'], ['One.'], 'mel-lee'), 'ko')).toEqual([]);
});

test('a pull of two is joined as the source prints it', () => {
  const oh = statementOf(realRelease(), 'sookyung-oh');
  expect(pullOf(oh, 'en')).toBe(
    'To do that, I ask we stay level-headed, connected, and healthy. Because meeting the upcoming challenges ahead is going to require all of us to come together in purpose.',
  );
  for (const language of languageCodes) {
    expect(normal(oh.text[language]?.join(' ') ?? '')).toContain(pullOf(oh, language));
  }
});

test('a pull that an attribution interrupts keeps it, with its marks', () => {
  const said = statement(['“We will,” said Mel Lee, “go on.”'], [['We will,', 'go on.']], 'mel-lee');
  expect(pullOf(said, 'en')).toBe('We will,” said Mel Lee, “go on.');
});

test('a pull over two paragraphs goes on in one line', () => {
  const said = statement(
    ['“We will not stop', '“because our work goes on,” said Mel Lee.'],
    [['We will not stop', 'because our work goes on,']],
    'mel-lee',
  );
  expect(pullOf(said, 'en')).toBe('We will not stop “because our work goes on,');
});

test('a pull of organizations without marks begins behind the dateline', () => {
  const said = statement(['D.C. – D.C.', 'is ours.'], [['D.C.', 'is ours.']]);
  expect(pullOf(said, 'en', 'D.C.')).toBe('D.C. is ours.');
});

function passageOf(one: Statement, passage: string, language: Language) {
  return passageIn(printedStatement(one, undefined).words[language]!, passage);
}

test('a passage that an attribution interrupts is given as it is printed, one that doesn’t as it is', () => {
  const said = statement(
    ['“We will,” said Mel Lee, “go on. And on.”', '“For ever.”'],
    [
      ['We will,', 'go on.'],
      ['And on.', 'For ever.'],
    ],
    'mel-lee',
  );
  expect(passageOf(said, 's1', 'en')).toBe('We will,” said Mel Lee, “go on.');
  expect(passageOf(said, 's2', 'en')).toBe('And on.”\n“For ever.');
  const running = statement(
    ['“We will not stop', '“because our work goes on,” said Mel Lee.'],
    [['We will not stop', 'because our work goes on,']],
    'mel-lee',
  );
  expect(passageOf(running, 's1', 'en')).toBe('We will not stop\n“because our work goes on,');
  const park = statementOf(realRelease(), 'john-park');
  expect(passageOf(park, 's2', 'ko')).toBe(park.passages[1]?.ko);
});

describe('what stands in marks and nobody said', () => {
  const printed = ['“We won,” said Mel Lee, who calls the law “cruel.” “Now we rest.”'];

  test('is told apart by being named, and stays in its place', () => {
    const one = {
      ...statement(printed, ['We won,', 'Now we rest.'], 'mel-lee'),
      notSaid: { en: ['cruel.'] },
    };
    expect(drawn(runsOf(one, 'en'))).toEqual([
      '“[s1 We won,]” said Mel Lee, who calls the law “cruel.” “[s2 Now we rest.]”',
    ]);
  });

  test('stops the build where it isn’t named, or stands nowhere', () => {
    expect(() => spoken(printed, ['We won,', 'Now we rest.'])).toThrow(NotVerbatim);
    const one = {
      ...statement(printed, ['We won,', 'cruel.', 'Now we rest.'], 'mel-lee'),
      notSaid: { en: ['kind'] },
    };
    expect(() => runsOf(one, 'en')).toThrow('has no “kind” among the words');
  });

  test('a name before a colon stands around the words, and so does an organization’s attribution', () => {
    const colon = {
      ...statement(
        ['Mel Lee, Woori Center: We pass the “Dream Act” now.'],
        ['We pass the “Dream Act” now.'],
        'mel-lee',
      ),
      notSaid: { en: ['Mel Lee, Woori Center:'] },
    };
    expect(drawn(runsOf(colon, 'en'))).toEqual(['Mel Lee, Woori Center: [s1 We pass the “Dream Act” now.]']);
    const spokenByMany = {
      ...statement(['“We won,” the network said.'], ['We won,']),
      notSaid: { en: ['“', '” the network said.'] },
    };
    expect(drawn(runsOf(spokenByMany, 'en'))).toEqual(['“[s1 We won,]” the network said.']);
  });
});

test.each([
  ['straight marks', '"We won," said Mel. "We rest."', ['We won,', 'We rest.']],
  ['straight marks within straight marks', '"We say "no" to hate," said Mel.', ['We say "no" to hate,']],
  ['one kind closing another', '"We won,” said Mel. “We rest."', ['We won,', 'We rest.']],
  ['a closing mark turned the wrong way', '“We won,“ said Mel. “We rest.”', ['We won,', 'We rest.']],
  ['an opening mark turned the wrong way', '”We won,” said Mel.', ['We won,']],
  ['a particle at the closing mark', '멜 리는 “이겼습니다”라고 말했다.', ['이겼습니다']],
  ['a mark never opened', 'We won,” said Mel.', ['We won,']],
  ['a mark left open', '“We won. And we rest.', ['We won. And we rest.']],
  ['no space before a straight mark', '멜 리는"이겼다"라며"쉬자"고 말했다.', ['이겼다', '쉬자']],
  ['white space inside straight marks', '멜 리는 " 이겼다 " 라고 말했다.', [' 이겼다 ']],
  ['an opening mark for a closing one', '멜 리는 “이겼다“라고 말했다.', ['이겼다']],
  ['a law’s name beside speech', '멜 리는 「이민법」에 대해 “이겼습니다”라고 말했다.', ['이겼습니다']],
])('a quotation is found with %s', (_, text, words) => {
  expect(quotedSpans(text, speechMarksIn([text])).map(([start, end]) => text.slice(start, end))).toEqual(
    words,
  );
});

test('an organization that is quoted says what stands in the marks', () => {
  const own = statement(
    ['“We are here,” Lake House said in a statement. “Come in.”'],
    ['We are here,', 'Come in.'],
  );
  expect(drawn(runsOf(own, 'en'))).toEqual([
    '“[s1 We are here,]” Lake House said in a statement. “[s2 Come in.]”',
  ]);
});

test('an organization that is quoted is held to every word in the marks', () => {
  const own = statement(['“We are here,” Lake House said. “Come in.”'], ['We are here,']);
  expect(() => runsOf(own, 'en')).toThrow(NotVerbatim);
});
