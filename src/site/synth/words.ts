/** Words that sentences on any topic take, English → Korean. */
import { pairs } from './pairs';

/** Whom the work is for; Korean takes 들 or a count after it. */
export const people = pairs({
  parents: '학부모',
  'older neighbors': '어르신',
  'young people': '청년',
  renters: '세입자',
  newcomers: '새 이웃',
  'night-shift workers': '야간 근무자',
  'shop owners': '가게 주인',
  students: '학생',
  caregivers: '돌봄 제공자',
  grandparents: '조부모',
  'first-time visitors': '첫 방문자',
  'bus riders': '버스 승객',
  artists: '예술가',
  commuters: '통근자',
  teenagers: '청소년',
  'job seekers': '구직자',
  'farm workers': '농장 노동자',
  'restaurant workers': '식당 종업원',
});

/** Who does the work; the same in Korean. */
export const helpers = pairs({
  volunteers: '자원봉사자',
  interpreters: '통역사',
  tutors: '학습 지도자',
  nurses: '간호사',
  librarians: '사서',
  cooks: '요리사',
  drivers: '운전기사',
  organizers: '활동가',
  mentors: '멘토',
  gardeners: '정원사',
  coaches: '코치',
  counselors: '상담사',
  musicians: '음악가',
  teachers: '교사',
});

export const past = pairs({
  'last spring': '지난봄',
  'last summer': '지난여름',
  'last fall': '지난가을',
  'last winter': '지난겨울',
  'last month': '지난달',
  'in the past year': '지난 한 해',
  'before the holidays': '연말을 앞두고',
  'over the past weeks': '지난 몇 주 동안',
});

export const regular = pairs({
  'on Saturday mornings': '토요일 아침마다',
  'on weekday evenings': '평일 저녁마다',
  'on the first Sunday of each month': '매월 첫째 일요일에',
  'after work': '퇴근 후에',
  'twice a week': '일주일에 두 번',
  'every other Friday': '격주 금요일마다',
  'in the early afternoon': '이른 오후에',
});

export const smallNumbers = pairs({
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  seven: '7',
  nine: '9',
  eleven: '11',
  twelve: '12',
  fifteen: '15',
  eighteen: '18',
  'twenty-two': '22',
});

export const titles = pairs({
  'Executive Director': '사무총장',
  Director: '대표',
  'Program Director': '프로그램 디렉터',
  'Organizing Director': '조직국장',
  'Policy Director': '정책국장',
  'Board Chair': '이사장',
  'Community Organizer': '커뮤니티 활동가',
  'Youth Coordinator': '청소년 담당자',
});
