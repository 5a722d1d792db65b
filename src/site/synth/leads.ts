/** What stands around quoted words: headlines, first paragraphs, Korean leads, English verbs. */
import { pairs, type Pair } from './pairs';

/** After the speaker and 은 or 는. */
export const koreanLeads = [
  '{theme}의 중요성을 강조합니다.',
  '{who}들에게 감사의 뜻을 전합니다.',
  '{place}의 이웃들과 함께하겠다는 뜻을 밝힙니다.',
  '{service:을/를} 이어 가겠다는 의지를 전합니다.',
  '{goal:을/를} 위해 힘을 모으자고 호소합니다.',
  '지금까지의 활동을 돌아봅니다.',
  '다음과 같이 말했습니다.',
];

export const englishVerbs = ['said', 'added', 'noted', 'explained', 'stated'];

/** First paragraphs of releases that don’t begin with a joint statement. */
export const introductions = pairs({
  'this week {network} asked its members about {theme}. Their answers follow, each in the speaker’s own words.':
    '{network:은/는} 이번 주 가입 단체들에 {theme}에 대해 물었습니다. 답변을 각자의 말 그대로 전합니다.',
  '{n} {who} and {helpers} met {past} to speak about {theme}.':
    '{past} {who}들과 {helpers}들 {n}명이 모여 {theme}에 대해 이야기했습니다.',
  'the organizations of {network} answer questions about {theme}.':
    '{network}의 단체들이 {theme}에 대한 질문에 답합니다.',
});

/** English in small letters: `release.ts` sets the capitals. */
export const headlines: Pair[] = pairs({
  'member organizations speak about {theme}': '{theme}에 대한 가입 단체들의 발언',
  'member organizations welcome {theme}': '가입 단체들, {theme} 환영',
  'leaders call for {theme} in the coming year': '지도자들, 내년 {theme} 요청',
  'neighbors come together for {theme}': '{theme:을/를} 위해 모인 이웃들',
  'what {who} told us about {theme}': '{who}들이 들려준 {theme} 이야기',
  'a year of work on {theme}': '{theme:을/를} 위한 1년의 활동',
  '{helpers} and {who} meet at {site}': '{site}에서 만난 {helpers}들과 {who}들',
});
