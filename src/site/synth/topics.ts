/** What made-up releases are about: everyday work that nobody quarrels over. English → Korean. */
import { pairs, type Pair } from './pairs';

export interface Topic {
  slug: string;
  /** What is asked for or welcomed. */
  theme: Pair;
  /** What an organization holds, in the plural. */
  services: Pair[];
  /** Where one goes for it, with its article. */
  sites: Pair[];
  /** What people wait for, with its article. */
  goals: Pair[];
}

type Table = Record<string, string>;

function topic(slug: string, en: string, ko: string, services: Table, sites: Table, goals: Table): Topic {
  return { slug, theme: { en, ko }, services: pairs(services), sites: pairs(sites), goals: pairs(goals) };
}

// prettier-ignore
export const topics: Topic[] = [
  topic('library-hours', 'longer library hours', '도서관 운영 시간 연장',
    { 'story hours': '이야기 시간', 'homework tables': '숙제 도움방', 'bilingual book clubs': '이중언어 독서 모임' },
    { 'the branch library': '동네 도서관', 'the reading room': '열람실' },
    { 'a quiet place to study': '조용히 공부할 공간', 'a shelf of books in every language': '모든 언어의 책이 있는 서가' }),
  topic('affordable-housing', 'affordable housing', '부담 없는 주택 공급',
    { 'renter workshops': '세입자 교육', 'repair workshops': '집수리 교실', 'housing counseling hours': '주거 상담 시간' },
    { 'the housing desk': '주거 상담 창구', 'the tenants’ office': '세입자 사무실' },
    { 'a safe and steady home': '안전하고 안정된 집', 'a fair lease': '공정한 임대 계약', 'a roof that does not leak': '비가 새지 않는 지붕' }),
  topic('language-classes', 'evening language classes', '저녁 언어 강좌',
    { 'conversation circles': '회화 모임', 'weekend classes': '주말 강좌', 'practice tests': '모의시험' },
    { 'the night school': '야간 학교', 'the classroom upstairs': '위층 강의실' },
    { 'a seat in a beginners’ class': '초급반 자리', 'a patient teacher': '인내심 있는 선생님', 'a class close to home': '집 가까운 강좌' }),
  topic('health-screenings', 'free health screenings', '무료 건강 검진',
    { 'walk-in clinics': '예약 없는 진료', 'vaccination days': '예방접종의 날', 'health fairs': '건강 박람회' },
    { 'the community clinic': '커뮤니티 진료소', 'the pharmacy counter': '약국 창구' },
    { 'care in their own language': '자기 언어로 받는 진료', 'a family doctor': '주치의', 'a checkup without worry': '걱정 없는 검진' }),
  topic('voter-registration', 'simpler voter registration', '더 쉬운 유권자 등록',
    { 'registration drives': '유권자 등록 행사', 'sample-ballot evenings': '투표용지 읽기의 밤', 'candidate forums': '후보자 토론회' },
    { 'the polling place': '투표소', 'the county office': '카운티 사무소' },
    { 'a ballot in plain words': '쉬운 말로 쓴 투표용지', 'a polling place nearby': '가까운 투표소', 'an hour off to vote': '투표하러 갈 시간' }),
  topic('legal-aid', 'free legal aid', '무료 법률 지원',
    { 'legal clinics': '법률 상담회', 'know-your-rights evenings': '권리 알기 강좌', 'document reviews': '서류 검토' },
    { 'the legal desk': '법률 상담 창구', 'the courthouse': '법원' },
    { 'clear advice': '명확한 조언', 'a fair hearing': '공정한 심리', 'a lawyer who listens': '귀 기울이는 변호사' }),
  topic('neighborhood-parks', 'neighborhood parks', '동네 공원 조성',
    { 'park cleanups': '공원 청소', 'walking groups': '걷기 모임', 'outdoor concerts': '야외 음악회' },
    { 'the corner park': '모퉁이 공원', 'the riverside pavilion': '강변 정자' },
    { 'a safe place to play': '안전한 놀이터', 'a park within walking distance': '걸어서 갈 수 있는 공원', 'a bench in the shade': '그늘진 벤치' }),
  topic('school-meals', 'free school meals', '무료 학교 급식',
    { 'breakfast clubs': '아침 식사 모임', 'cooking lessons': '요리 수업', 'summer lunches': '여름 점심 나눔' },
    { 'the school kitchen': '학교 급식실', 'the lunchroom': '학교 식당' },
    { 'a warm lunch': '따뜻한 점심', 'a healthy breakfast': '건강한 아침 식사' }),
  topic('bus-service', 'more frequent buses', '버스 증편',
    { 'rider workshops': '승객 교육', 'route lessons': '노선 안내 수업', 'ride shares': '차량 함께 타기' },
    { 'the transit center': '환승 센터', 'the bus depot': '버스 차고지' },
    { 'a ride home after work': '퇴근길 교통편', 'a shelter at the stop': '비를 피할 수 있는 정류장', 'a schedule they can trust': '믿을 수 있는 시간표' }),
  topic('small-shops', 'support for small shops', '소상공인 지원',
    { 'bookkeeping lessons': '장부 정리 수업', 'lending circles': '소액 대출 모임', 'street markets': '거리 장터' },
    { 'the market hall': '시장', 'the business desk': '사업 상담 창구' },
    { 'a fair start': '공정한 출발', 'a permit in plain words': '알기 쉬운 허가서', 'a loan on fair terms': '공정한 조건의 대출' }),
  topic('after-school', 'after-school programs', '방과 후 프로그램',
    { 'tutoring hours': '학습 지도 시간', 'music lessons': '음악 수업', 'sports afternoons': '오후 운동 모임' },
    { 'the youth center': '청소년 센터', 'the school gym': '학교 체육관' },
    { 'a mentor they trust': '믿을 수 있는 멘토', 'a place to go after school': '방과 후에 갈 곳', 'a team to belong to': '함께할 팀' }),
  topic('elder-care', 'care for older neighbors', '어르신 돌봄',
    { 'home visits': '가정 방문', 'shared lunches': '함께하는 점심', 'memory cafés': '기억 카페' },
    { 'the senior center': '시니어 센터', 'the day room': '휴게실' },
    { 'a visit every week': '매주 찾아오는 방문', 'a meal in good company': '함께 나누는 식사', 'an elevator that runs': '멈추지 않는 승강기' }),
  topic('internet-access', 'affordable internet', '부담 없는 인터넷 요금',
    { 'computer lessons': '컴퓨터 수업', 'repair evenings': '수리의 밤', 'online safety classes': '온라인 안전 강좌' },
    { 'the computer room': '컴퓨터실', 'the help desk': '안내 창구' },
    { 'a reliable connection': '안정된 인터넷', 'a laptop that works': '쓸 만한 노트북', 'a price they can plan for': '감당할 수 있는 요금' }),
  topic('food-pantries', 'neighborhood food pantries', '동네 식품 나눔터',
    { 'grocery deliveries': '식료품 배달', 'community dinners': '마을 저녁 식사', 'recipe exchanges': '요리법 나눔' },
    { 'the food pantry': '식품 나눔터', 'the shared kitchen': '공유 주방' },
    { 'a full table': '넉넉한 식탁', 'fresh produce': '신선한 농산물', 'a pantry open after work': '퇴근 후에도 여는 나눔터' }),
  topic('interpreters', 'interpreters in public offices', '공공기관 통역 서비스',
    { 'interpreter trainings': '통역 교육', 'form-filling evenings': '양식 작성의 밤', 'listening sessions': '의견 수렴회' },
    { 'the city hall counter': '시청 민원 창구', 'the records office': '기록 보관소' },
    { 'an answer in plain language': '쉬운 말로 된 답변', 'a trained interpreter': '훈련받은 통역사', 'a form they can read': '읽을 수 있는 양식' }),
  topic('community-gardens', 'community gardens', '마을 텃밭 조성',
    { 'planting days': '모종 심는 날', 'compost lessons': '퇴비 만들기 수업', 'harvest dinners': '수확 잔치' },
    { 'the community garden': '마을 텃밭', 'the greenhouse': '온실' },
    { 'a plot of their own': '자신만의 텃밭', 'fresh vegetables': '신선한 채소', 'a tap near the garden': '텃밭 가까운 수도' }),
  topic('storm-preparedness', 'storm preparedness', '폭풍 대비',
    { 'safety drills': '안전 훈련', 'first-aid courses': '응급 처치 강좌', 'supply checks': '비상용품 점검' },
    { 'the fire station': '소방서', 'the emergency shelter': '대피소' },
    { 'a safe route home': '집으로 가는 안전한 길', 'a warning in every language': '모든 언어로 된 경보', 'a dry place to sleep': '비를 피해 잘 곳' }),
  topic('arts-festivals', 'public arts festivals', '공공 예술 축제',
    { 'drum workshops': '북 연주 교실', 'mural days': '벽화 그리는 날', 'film evenings': '영화의 밤' },
    { 'the town stage': '마을 무대', 'the art room': '미술실' },
    { 'a stage of their own': '자신들의 무대', 'a room to rehearse in': '연습할 공간', 'an audience of neighbors': '이웃 관객' }),
  topic('citizenship-workshops', 'citizenship workshops', '시민권 신청 교육',
    { 'civics lessons': '시민 교육 수업', 'mock interviews': '모의 면접', 'application reviews': '신청서 검토' },
    { 'the workshop hall': '교육장', 'the application desk': '신청 창구' },
    { 'a calm interview': '차분한 면접', 'help with the application': '신청서 작성 도움', 'a ceremony close to home': '집 가까운 선서식' }),
  topic('job-training', 'paid job training', '유급 직업 훈련',
    { 'résumé evenings': '이력서 쓰는 밤', 'trade classes': '기술 강좌', 'job fairs': '채용 박람회' },
    { 'the training shop': '실습장', 'the hiring hall': '고용 센터' },
    { 'steady work': '안정된 일자리', 'a fair wage': '공정한 임금', 'a safe workplace': '안전한 일터' }),
];
