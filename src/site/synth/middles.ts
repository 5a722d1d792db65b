/** Sentences between a statement's first and its last. `sentence.ts` says what fills the slots. */
import { pairs } from './pairs';

export const middles = pairs({
  '{past}, {n} {who} came to {site}, and {helpers} greeted each of them by name.':
    '{past} {who} {n}명이 {site:을/를} 찾았고, {helpers}들이 한 사람 한 사람의 이름을 부르며 맞이했습니다.',
  'I thank the {helpers} and the staff of {org} for their patience.':
    '{org}의 {helpers}들과 직원들의 인내에 감사드립니다.',
  'our {service} are full, and our waiting list is longer than we would like.':
    '우리의 {service:은/는} 자리가 모두 찼고, 대기 명단은 우리가 바라는 것보다 깁니다.',
  'one of our neighbors told me, ‘I came for {service} and found a second home.’':
    '한 이웃은 제게 ‘{service:을/를} 찾아왔다가 두 번째 집을 얻었습니다.’라고 말했습니다.',
  'on the wall of {site} somebody wrote ‘Come as you are,’ and we try to live by it.':
    '{site}의 벽에 누군가 ‘있는 그대로 오세요’라고 적어 두었고, 우리는 그 말대로 살려고 합니다.',
  'that is why we ask for {theme}, and for a budget that lasts longer than one season.':
    '그래서 우리는 {theme:와/과}, 한 철로 끝나지 않는 예산을 요청합니다.',
  'we know what works: {service}, patient {helpers} and a door that stays open.':
    '우리는 무엇이 효과가 있는지 알고 있습니다. 바로 {service:와/과} 인내심 있는 {helpers}들, 그리고 늘 열려 있는 문입니다.',
  'the distance between {who} and {goal} is often only a form that nobody has explained.':
    '{who}들과 {goal} 사이의 거리는 대개 아무도 설명해 주지 않은 서류 한 장일 뿐입니다.',
  'no one has to be an expert to help.': '돕기 위해 전문가가 될 필요는 없습니다.',
  'it starts with a chair, a cup of tea and someone who listens.':
    '모든 것은 의자 하나, 차 한 잔, 그리고 귀 기울이는 사람 하나로 시작됩니다.',
  '{few} years ago we had two folding tables and a borrowed key. Today {n} {who} a year find their way to {site}.':
    '{few}년 전 우리에게는 접이식 탁자 두 개와 빌린 열쇠뿐이었지만, 오늘날에는 해마다 {who} {n}명이 {site:을/를} 찾아옵니다.',
  'we have seen {who} become {helpers}, and {helpers} become friends.':
    '우리는 {who}들이 {helpers:이/가} 되고, {helpers}들이 친구가 되는 것을 보아 왔습니다.',
  'still, {n} {who} {place} are waiting for {goal}.':
    '그러나 {place}에서는 아직도 {who} {n}명이 {goal:을/를} 기다리고 있습니다.',
  'we ask every city council to look at the numbers, and then to visit {site}.':
    '우리는 모든 시의회가 먼저 숫자를 살펴보고, 그다음 {site:을/를} 직접 찾아와 주기를 요청합니다.',
  'the answers to our survey were clear: {who} want {service} closer to home.':
    '우리 설문의 답은 분명했습니다. {who}들은 집에서 더 가까운 {service:을/를} 원합니다.',
  'with {service} {regular}, {who} no longer need to take a day off.':
    '{regular} {service:이/가} 있어서, {who}들은 이제 하루를 쉬지 않아도 됩니다.',
  'our {helpers} speak {few} languages among them, and laughter is one more.':
    '우리 {helpers}들이 쓰는 언어는 모두 {few}개이고, 웃음이 또 하나의 언어입니다.',
  'each visit is a reminder that help given early is help that lasts.':
    '찾아오는 한 분 한 분이, 일찍 건넨 도움이 오래간다는 사실을 일깨워 줍니다.',
  '{who} should not need a map to find {service}.':
    '{who}들이 {service:을/를} 찾는 데 지도가 필요해서는 안 됩니다.',
  'we will keep counting, we will keep calling, and we will keep {site} bright on the darkest evenings of the year.':
    '우리는 계속해서 수를 세고 전화를 걸며, 한 해 중 가장 어두운 저녁에도 {site:을/를} 환하게 밝혀 두겠습니다.',
  'it took {who}, {others} and a good many {helpers} to bring {service} this far.':
    '{service:이/가} 여기까지 오는 데에는 {who}들과 {others}들, 그리고 수많은 {helpers}들의 힘이 있었습니다.',
  'to the {who} who wrote to us {past}: we have read every letter.':
    '{past} 우리에게 편지를 보내 주신 {who}들께 말씀드립니다. 우리는 모든 편지를 읽었습니다.',
  'the hours are printed on the door, in every language that our neighbors read.':
    '운영 시간은 우리 이웃들이 읽는 모든 언어로 문에 적혀 있습니다.',
  'our partners at {site} gave us keys, shelves and trust.':
    '{site}의 동료들은 우리에게 열쇠와 선반과 믿음을 내주었습니다.',
  'good rules are short, and good rules can be read aloud at a kitchen table.':
    '좋은 규칙은 짧고, 부엌 식탁에서 소리 내어 읽을 수 있습니다.',
  'when the rain came through the roof {past}, {helpers} carried every box to safety.':
    '{past} 지붕에서 비가 샜을 때, {helpers}들이 모든 상자를 안전한 곳으로 옮겼습니다.',
  '{service} cost less than most people think, and they give back more than we can count.':
    '{service:은/는} 많은 사람들이 생각하는 것보다 적은 비용으로, 우리가 헤아릴 수 없을 만큼 많은 것을 돌려줍니다.',
  'trust grows slowly, one visit at a time.': '믿음은 만남을 거듭하며 천천히 자랍니다.',
  'we printed the guide ‘First Steps’ so that {who} can find {goal} without an appointment.':
    '우리는 {who}들이 예약 없이도 {goal:을/를} 찾을 수 있도록 안내서 「첫걸음」을 펴냈습니다.',
});
