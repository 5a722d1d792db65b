/** First sentences of statements; a `|` is where an attribution may break in. `sentence.ts` says what fills the slots. */
import { pairs } from './pairs';

export const openings = pairs({
  'for many {who} {place}, {service} are the first door they walk through when they need help.':
    '{place}의 많은 {who}들에게 {service:은/는} 도움이 필요할 때 가장 먼저 두드리는 문입니다.',
  'we started with a single table at {site}, and today {n} {who} a year turn to {service}.':
    '우리는 {site}의 작은 탁자 하나로 시작했지만, 오늘날에는 해마다 {who} {n}명이 {service:을/를} 찾습니다.',
  'nobody should have to wait months for {goal}.':
    '누구도 {goal:을/를} 위해 몇 달씩 기다려야 해서는 안 됩니다.',
  'every family deserves {goal}, whatever language it speaks at home.':
    '집에서 어떤 언어를 쓰든, 모든 가족은 {goal:을/를} 누릴 자격이 있습니다.',
  'this year {org} opened its doors to {n} {who}, and most of them came for {service}.':
    '올해 {org:은/는} {who} {n}명을 맞이했고, 그중 대부분은 {service:을/를} 위해 찾아왔습니다.',
  'when {who} and {others} sit down at the same table, {service} get better for everyone.':
    '{who}들과 {others}들이 한자리에 앉으면, {service:은/는} 모두에게 더 좋아집니다.',
  'we have waited {few} years for this day, and {who} {place} have waited with us.':
    '우리는 이날을 {few}년 동안 기다려 왔고, {place}의 {who}들도 우리와 함께 기다렸습니다.',
  'our work is simple to describe, | and it takes patience to do well.':
    '우리의 일은 설명하기는 쉽지만, 잘하려면 인내가 필요합니다.',
  'we hear the same question at {site} every week, | and the answer should not depend on who is asking.':
    '우리는 매주 {site}에서 같은 질문을 듣습니다. 그 답은 누가 묻느냐에 따라 달라져서는 안 됩니다.',
  'the door should be wide, | and the first step should be low.':
    '문은 넓어야 하고, 첫 계단은 낮아야 합니다.',
  '{few} hard winters have taught us that {service} work best when {who} help to plan them.':
    '힘든 겨울을 {few}번 보내며, 우리는 {who}들이 함께 계획할 때 {service:이/가} 가장 잘 운영된다는 것을 배웠습니다.',
  'the news about {theme} is welcome, and it is overdue.':
    '{theme} 소식은 반갑고, 진작 들었어야 할 소식입니다.',
  'our members asked for {theme}, and this week their voices were heard.':
    '우리 회원들은 {theme:을/를} 요청했고, 이번 주에 그 목소리가 전해졌습니다.',
  'I learned to ask for help at {site}.': '저는 {site}에서 도움을 청하는 법을 배웠습니다.',
  '{helpers} have kept {service} going through every season.':
    '{helpers}들은 사계절 내내 {service:을/를} 이어 왔습니다.',
  'who keeps {site} bright when the day is over?': '하루가 끝난 뒤 {site:을/를} 밝히는 사람은 누구입니까?',
});

/** First sentences of joint statements. */
export const jointOpenings = pairs({
  'together, the organizations of {network} welcome {theme} and thank the {who} and {helpers} who asked for it.':
    '{network}의 단체들은 함께 {theme:을/를} 환영하며, 이를 요청해 온 {who}들과 {helpers}들께 감사드립니다.',
  'today, as {n} {who} across the country wait for {goal}, our organizations speak with one voice about {theme}.':
    '전국에서 {who} {n}명이 {goal:을/를} 기다리고 있는 오늘, 우리 단체들은 {theme}에 대해 한목소리를 냅니다.',
  '{network} was made for days like this one, when {who} and {others} have the same thing to say.':
    '{network:은/는} 바로 오늘처럼 {who}들과 {others}들의 뜻이 같은 날을 위해 만들어졌습니다.',
  'we write to every member, and to the {helpers} beside them, about {theme}.':
    '우리는 모든 회원과 그 곁의 {helpers}들께 {theme}에 대해 말씀드립니다. 이 글은 우리 모두의 글입니다.',
});
