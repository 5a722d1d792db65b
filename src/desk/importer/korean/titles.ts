/** The Korean words for what people are and do: titles, what stands before them, and what names a body of people. */

const titles =
  '사무총장 총장 사무국장 사무처장 국장 처장 부장 실장 팀장 과장 차장 소장 원장 관장 센터장 지부장 위원장 회장 부회장 이사장 이사 대표 공동대표 ' +
  '의장 부의장 의원 시장 부시장 지사 주지사 부지사 장관 차관 대사 총영사 영사 변호사 법무사 회계사 교수 박사 목사 신부 수녀 스님 랍비 이맘 주교 대주교 ' +
  '사제 부제 전도사 장로 집사 권사 교무 선교사 디렉터 디렉타 매니저 매니져 코디네이터 코디 오거나이저 오거나이져 조직가 조직자 활동가 운동가 옹호가 ' +
  '컨설턴트 담당자 담당관 대변인 간사 간호사 의사 한의사 약사 교사 교장 교감 학장 처장 총무 서기 재무 회계 선생 선생님 학생 장학생 대학생 고등학생 ' +
  '중학생 대학원생 유학생 인턴 펠로우 펠로 자원봉사자 봉사자 봉사위원 회원 위원 연구원 연구위원 작가 감독 판사 검사 검사장 검찰총장 보좌관 고문 창립자 설립자 ' +
  '공동창립자 공동설립자 조합장 지회장 분회장 지국장 사장 부사장 최고경영자 최고책임자 사업가 업주 점주 대행 후보 당선인 당선자 대통령 부통령 커미셔너 감사원장 ' +
  '보로장 옹호관 책임관 책임자 관계자 리더 스페셜리스트 애널리스트 사회복지사 복지사 상담사 상담원 통역사 통역관 강사 코치 멘토 학부모 어머니 아버지 씨이오 사회자 ' +
  '프로듀서 큐레이터 예술가 시인 가수 배우 학자 연구자 조교 단장 부단장 교육감 교육위원 시의원 하원의원 상원의원 수석 비서관 보안관 경찰관 경찰서장 서장 청장 ' +
  '처장 행장 은행장 이장 반장 본부장 총괄 어소시에이트 어시스턴트 오피서 카운슬러 애드보킷 어드보킷 내비게이터 네비게이터 스태프 직원 노동자 기사 농민 상인 주민 ' +
  '시민 유권자 조합원 당사자 참가자 졸업생 동문 교인 신도 청소년 청년 프로그래머 엔지니어 할머니 할아버지 어르신 여사 운영자 점장 경관 사무관 통신원 상임이사 CEO ' +
  '수퍼바이저 슈퍼바이저 펠로십 지도자 안내원 안내자 과학자 역사학자 전문가 기획자 창업자 참전용사 요리사 재봉사 이발사 미용사 감독관 조사관 ' +
  '조사원 번역가 저자 편집장 발행인 부총장 총재 부총재 상담가 사무원 비서 평론가 활동원 상담역 자문역 지휘자 서예가 화가 총리 교황 추기경 목자 원목 부교역자 교역자 ' +
  '사무차장 간호조무사 요양보호사 도우미 조리사 배달원 기술자 연출가 세입자 피고용인 청구인 원고 고소인 신청인 당직자 상임고문';
const titleSet = new Set(titles.split(' '));
const longestEnding = 6;

/** Words that end like a title and are none. */
const noTitles =
  /(?:^|[^\p{L}])(?:입장|주장|성장|현장|직장|시장경제|보장|포장|공장|극장|이사회|대표단|의장단|회원국|시민권|학생회|노동자회|청년회|주민회|교수회|변호사회|변호사협회|목사회)$/u;

const parts = new Set(
  (
    '공동 상임 상근 선임 수석 부 전 현 전직 현직 신임 임시 명예 초대 차기 겸 담당 총괄 책임 대행 정책 프로그램 캠페인 조직 조직화 커뮤니티 커뮤니케이션 ' +
    '홍보 개발 시민참여 시민 참여 이민 이민자 정의 권익 옹호 권리 법률 법무 교육 청소년 청년 연장자 노인 서비스 운영 행정 재정 인사 미디어 문화 예술 문화예술 ' +
    '데이터 디지털 지역 전국 연방 주 주하원 주상원 하원 상원 연방하원 연방상원 시의회 카운티 사회복지 사회 복지 봉사 자원봉사 건강 보건 주택 노동 경제 경제정의 선거 ' +
    '유권자 연구 기획 사업 국제 대외 대외협력 협력 언론 공보 언어 통역 회원 멤버십 모금 기금 파트너십 연대 청년조직 지부 이사회 수석부 어드보커시 애드보커시 어드보카시 ' +
    '오거나이징 리더십 시빅 인게이지먼트 이민법 전문 이민전문 인권 민권 여성 한인 아시안 아시아계 담임 협동 원로 부목사 객원 명예교수 석좌 겸임 2인 3인 최고 부총 사무 사회정의 ' +
    '공공정책 공공 정치 정부 관계 대관 입법 소송 전략 장학 회계 총무 케이스 주니어 시니어 어시스턴트 어소시에이트 풀뿌리 네트워크 홈리스 위기 대응 핫라인 클리닉 청소년부 ' +
    '고교 고등학교 대학 대학원 겸직 상담 심리 정신건강 여성부 가정 폭력 피해자 지원 이주 난민 입양 입양인 ' +
    '자원 재향군인 임상 건강 의료 시니어 돌봄 이민자정의 주거 주거정의 재외동포 섭외 체육 조사 통계 아웃리치 시민권 투표권 보건의료 식량 기후 환경 환경정의 인종정의 언어정의 ' +
    '청소년부 여름 학술 편집 유권자등록 유권자교육 노인복지 가족 아동 형사 이민법률 공동체 노인건강 농장 공장 식당 건설 배달 가사 청소 호텔 모텔 택시 네일 봉제 세탁 요양 취업 직업 평생교육 세입자 임대차 주민 현장 집행 운영위 실행 중앙 부지부 대리'
  ).split(' '),
);

/** What someone is by law or fortune; it stands in no title. */
const status =
  /(?:수혜자|수혜인|수혜|미비자|미비|미등록|체류자|소지자|영주권자|시민권자|드리머|드림어|난민|망명\S*|이민자|입양인|익명|가명|무국적자|생존자|피해자)$/u;

const bodies =
  /(?:[가-힣]{2}(?:마당|마당집|배움집|나눔집|사랑방|민족학교)|센터|센타|협회|협의회|협의체|연합|연합회|연맹|연대|재단|재단법인|교회|성당|사찰|위원회|이사회|단체|학교|대학|대학교|노조|노동조합|조합|네트워크|포럼|모임|동맹|본부|지부|지회|지국|공동체|얼라이언스|코얼리션|콜리션|카운슬|유니온|협동조합|병원|은행|운동본부|액션|펀드|액션펀드|프로젝트|연구소|연구원|상담소|봉사회|한인회|부인회|노인회|향우회|동문회|학생회|상공회의소|회의소|청년회|여성회|학부모회|부녀회|어머니회|유족회|가족회|상인회|평의회|번영회|교우회|의사회|교사회|체육회|문인회|재향군인회|전우회|교역자회|변호사회|민변|기구|기관|법인|회사|컴퍼니|클리닉|인스티튜트|소사이어티|어소시에이션|파운데이션|캠페인|집행위|대책위|추진위|준비위|연구회|총회|교단|노회|시당|도당|주당|부처|의회|시의회|정부|행정부|대사관|총영사관|영사관|경찰국|교육청|교육국|[가-힣]{2}협|[가-힣]{2}련|노총)$/u;

const shortBodies = new Set(
  '센터 협회 협의회 단체 연맹 연합 연대 재단 노조 조합 위원회 교회 네트워크 한인회 측'.split(' '),
);

const groups =
  /^(?:(?:이|그|두|세|네|양|각|여러|참여|참가|연대|시민|시민사회|한인|이민자|이민|인권|민권|주최)?(?:단체|기관|조직)(?:들|측)?|이들|그들|우리|참석자|참가자|주최|주최측|관계자|활동가|연사|발언자|지도자|대표|의원|시민|주민|청년|학생|청소년|회원|이민자|한인|커뮤니티|연합|시위대|군중|네티즌|누리꾼)(?:들)?$|(?:단체|조직|기관|노조|교회|의원|활동가|주민|시민|노동자|학생|청년|이민자|가족|유족|회원|참가자|상인|학부모|동포|한인|변호사|교수|목회자|대표|지도자)들$/u;

/** Where in the word its title begins, as `8` in `한미우호협회장`; -1 for a word without one. */
export function titleAt(word: string): number {
  if (titleSet.has(word)) return 0;
  if (noTitles.test(word)) return -1;
  for (let length = Math.min(longestEnding, word.length - 1); length > 1; length -= 1) {
    if (titleSet.has(word.slice(-length))) return word.length - length;
  }
  return -1;
}

export function isTitle(word: string): boolean {
  return titleAt(word) >= 0;
}

/** A word that may stand in a title before its last one: `정책` in `정책 담당 디렉터`. */
export function isTitlePart(word: string): boolean {
  return parts.has(word) || titleSet.has(word);
}

export function isStatus(word: string): boolean {
  return status.test(word);
}

/** Whether a word ends as the names of bodies do: `…센터`, `…협의회`, `Center`. */
export function isBody(word: string): boolean {
  return (
    // Its end tells: a word without end is looked at nowhere else.
    bodies.test(word.slice(-30)) ||
    /^(?:Center|Centre|Coalition|Alliance|Association|Council|Committee|Network|Union|Fund|Foundation|Justice|Project|Institute|Society|Church|University|College|School|Action|Consortium|Federation|League|Group|Inc|Services?|Rights|Americans|Community|Together|for|of|the|and|&)$/u.test(
      word,
    ) ||
    /^\p{Lu}[\p{Lu}\d&-]{1,}$/u.test(word)
  );
}

/** The second name of a body named before: `센터는`. */
export function isShortBody(word: string): boolean {
  return shortBodies.has(word);
}

/** People who are no one in particular: `참석자들`. */
export function isGroup(word: string): boolean {
  return groups.test(word);
}
