/** Last sentences of statements. `sentence.ts` says what fills the slots. */
import { pairs, type Pair } from './pairs';

export interface Closing extends Pair {
  /** For readers, where the Korean says something that the English doesn't. */
  differs?: Pair;
}

export const closings: Closing[] = [
  ...pairs({
    'we will be here tomorrow, and everyone is welcome.':
      '우리는 내일도 이곳에 있을 것이며, 모두를 환영합니다.',
    'together with {who} and {helpers}, we will work toward {goal} for the neighbors who come after us.':
      '{who}들, {helpers}들과 함께, 우리는 뒤에 올 이웃들을 위한 {goal:을/를} 향해 나아가겠습니다.',
    'our doors are open.': '우리의 문은 열려 있습니다.',
    'come to {site} {regular}, bring a neighbor, and see for yourself what {service} can do.':
      '{regular} 이웃과 함께 {site:으로/로} 오셔서, {service:이/가} 무엇을 할 수 있는지 직접 확인해 주십시오.',
    'we ask for {goal}, no more and no less.': '우리가 바라는 것은 {goal}, 그 이상도 그 이하도 아닙니다.',
    'there is room at this table for everyone {place}.':
      '이 자리에는 {place}의 모든 이를 위한 공간이 있습니다.',
    'we promise to listen first, to answer plainly and to come back next week.':
      '우리는 먼저 듣고, 쉽게 답하고, 다음 주에도 다시 찾아올 것을 약속합니다.',
    'what we begin with {service}, we will finish together with our neighbors.':
      '{service:으로/로} 시작한 일을 우리는 이웃들과 함께 마무리할 것입니다.',
    'the next chapter belongs to {who} {place}, and {org} will stand beside them on every page.':
      '다음 장의 주인공은 {place}의 {who}들이며, {org:은/는} 모든 쪽에서 그들 곁에 서 있겠습니다.',
    'let us make {theme} the rule and not the exception.': '{theme:이/가} 예외가 아니라 원칙이 되게 합시다.',
    'we will go on, patiently and cheerfully, until {who} have {goal}.':
      '우리는 {who}들이 {goal:을/를} 얻을 때까지 꾸준히, 그리고 즐겁게 나아가겠습니다.',
    'and if the room is too small, we will find a bigger one.':
      '그리고 방이 너무 작다면, 우리는 더 큰 방을 찾겠습니다.',
    'thank you for coming. Please come again, and bring a friend.':
      '찾아와 주셔서 감사드리며, 다음에도 친구와 함께 와 주시기를 바랍니다.',
    'may the lights at {site} stay on!': '{site}의 불빛이 꺼지지 않기를 바랍니다!',
  }),
  {
    en: 'we will keep {site} open.',
    ko: '우리는 {site:을/를} 계속 열어 두고, 여러분을 기다리겠습니다.',
    differs: {
      en: 'The Korean version adds “여러분을 기다리겠습니다” (we will wait for you).',
      ko: '한국어판은 “여러분을 기다리겠습니다”를 더했습니다.',
    },
  },
  {
    en: '{service} will return next month.',
    ko: '{service:은/는} 다음 달 첫째 주에 다시 시작합니다.',
    differs: {
      en: 'Where the English version says “next month”, the Korean version names the week: “다음 달 첫째 주” (the first week of next month).',
      ko: '영어판의 “next month”를 한국어판은 “다음 달 첫째 주”로 적었습니다.',
    },
  },
  {
    en: 'bring questions, papers and patience.',
    ko: '질문과 서류와 인내심을 챙겨, 이웃 한 분과 함께 와 주십시오.',
    differs: {
      en: 'The English version names three things to bring; the Korean version adds “이웃 한 분” (a neighbor).',
      ko: '영어판은 세 가지를 들고, 한국어판은 “이웃 한 분”을 더했습니다.',
    },
  },
];
