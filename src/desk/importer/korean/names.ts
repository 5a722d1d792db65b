/** How names of persons look in Korean text: a family name first, or a foreign name in Hangul or Latin letters. */
import { isBody, isGroup, isStatus, isTitle, isTitlePart } from './titles';

/** Family names with the ways they are written in Latin letters. */
const families = new Map<string, string>(
  (
    '김:kim,gim 이:lee,yi,rhee,ri,i 박:park,pak,bak 최:choi,choe 정:jung,chung,jeong,joung 강:kang,gang 조:cho,jo,joe 윤:yoon,yun,youn 장:jang,chang 임:lim,im,yim,rim ' +
    '한:han 오:oh,o 서:suh,seo,so 신:shin,sin 권:kwon,gwon 황:hwang 안:ahn,an 송:song 전:jeon,chun,jun 홍:hong 유:yoo,yu,you 고:ko,go,koh 문:moon,mun 양:yang 손:son,sohn 배:bae,pae ' +
    '백:baek,paik 허:huh,heo,hur 남:nam 심:shim,sim 노:noh,roh,no 하:ha 곽:kwak 성:sung,seong 차:cha 주:joo,ju,chu 우:woo,wu 구:koo,ku,gu 민:min 진:jin,chin 지:ji,chi 엄:um,eom 채:chae ' +
    '원:won 천:chun,cheon 방:bang,pang 공:kong,gong 현:hyun,hyeon 함:ham 변:byun,byeon 염:yum,yeom 여:yeo 추:choo,chu 도:do,doh 소:so 석:seok,suk 선:sun 설:seol,sul 마:ma 길:gil,kil 연:yeon ' +
    '위:wi 표:pyo 명:myung 기:ki,ki 반:ban 라:ra,na 나:na,ra 왕:wang 금:keum 옥:ok 육:yook 인:in 맹:maeng 제:je 모:mo 탁:tak 국:kook 은:eun 편:pyun 용:yong 예:ye 경:kyung 봉:bong 사:sa 부:boo ' +
    '가:ka 복:bok 태:tae 목:mok 형:hyung 피:pi 두:doo 감:kam 음:eum 빈:bin 동:dong 온:on 범:bum 좌:jwa 팽:paeng 승:seung 간:kan 상:sang 시:si 갈:gal 량:liang,ryang 림:lim,rim 리:lee,ri,rhee ' +
    '류:ryu,yoo 로:roh 응:ng 웡:wong 첸:chen 챈:chan 찬:chan 창:chang 쳉:cheng 추이:choi 응우옌:nguyen 남궁:namgung,namkoong 황보:hwangbo 제갈:jegal 선우:sunwoo,seonu 독고:dokgo 사공:sagong 서문:seomun'
  )
    .split(' ')
    .map((row) => row.split(':') as [string, string]),
);
/** Borne by most people; the others begin as many a common word does. */
const frequent = new Set(
  '김이박최정강조윤장임한오서신권황안송전홍유고문양손배백허남심노하곽성차주우구민진지엄채원천방공현함변염여류',
);
/** The syllables of given names, as they are read from Chinese characters or taken from Korean. */
const given = new Set(
  '가강건겸경계고관광교구국군권규균근금기길나남녀녕노녹다단달담대덕도돈동두득등라락란람랑래량련렬령례로록루륜률리린림만명모목무문미민반배백범별병보복봄봉부비빈빛산삼상새샘서석선설섭성세소솔송수숙순숭슬승시식신실심아안애양언업연열염엽영예오옥온완왕요용우욱운웅원월유윤율은의이익인일임자작장재전점정제조종주준중지진집찬창채천철청초춘충치칠탁태택평표필하학한해행향허헌혁현형혜호홍화환황효후훈휘휴희흠흥늘름결걸곤견격극끝'.split(
    '',
  ),
);
const doubled = new Set('남궁 황보 제갈 선우 독고 사공 서문'.split(' '));

/** Common words that look like a family name with a given name. */
const noNames = new Set(
  (
    '이민자 이민 이사회 이주민 이주자 이번 이날 이들 이어 이같 이에 이와 이후 이전 이러한 이처럼 이제 이미 이른바 이외 이상 이하 이것 이곳 이런 오늘 오는 오전 오후 오직 오랜 오히려 ' +
    '우리 우선 우리의 우려 정치 정치력 정책 정부 정의 정당 정신 정말 조직 조합 조직화 조치 조금 한인 한편 한국 한국계 한미 한국인 한글 한국어 한인들 강력 강조 강연 강제 장애 장애인 장학 임원 ' +
    '임원진 임금 서류 서명 서비스 서울 신분 신임 신문 신청 신청자 신속 권익 권리 안전 안내 안정 송환 전국 전문 전문가 전체 전략 전직 전미 전면 전화 홍보 유권자 유학 유일 유족 유가족 고등 고교 고등학교 고용 ' +
    '고용주 고령자 문제 문화 문화예술 문의 양심 양국 양당 손님 배경 배상 백인 백악관 허용 허가 남성 남부 남가주 북가주 심각 심의 노동 노동자 노동절 노조 노력 노인 노년 하원 하나 하지만 하루 하와이 성명 성명서 성소수자 성공 성인 차별 차기 차세대 ' +
    '주민 주지사 주의회 주정부 주하원 주상원 주최 주도 주류 주요 주택 주미 우편 구금 구성 구성원 구호 구조 구체 민권 민주 민주당 민주주의 민족 민족학교 진보 진행 진정 진술 지역 지지 지지자 지원 지난 지금 지도자 지부 지속 엄중 엄마 ' +
    '원칙 원주민 천주교 방문 방안 방송 방침 공동 공동체 공화당 공립 공공 공정 공격 공식 공개 공무원 현재 현장 현지 현직 함께 함께한 변화 변호 변호인 여성 여러분 여러 여론 여전히 추방 추가 추진 추모 도시 도움 도전 소수 소수자 소속 소송 소상인 소식 ' +
    '석방 선거 선거구 선임 선언 선언문 설명 설립 설명회 마을 마지막 마침내 길거리 연방 연대 연합 연맹 연설 연구 연장자 연례 위원 위원회 위기 위협 위해 표결 표현 표준 명예 명단 명령 기본 기자 기자회견 기관 기념 기회 기여 반대 반대표 반이민 반발 라티노 라틴계 나라 나눔 ' +
    '왕성 금요일 금일 인권 인종 인종차별 인종적 인정 인턴 인구 인사말 제도 제정 제안 제공 모두 모든 모임 모금 모국 국가 국민 국적 국장 국회 국제 국토 국토안보부 은행 은퇴 편지 용기 예술 예산 예정 경제 경찰 경제적 경험 봉사 봉사자 사회 사회적 사업 사람 사람들 사무실 사무국 사법부 사실 ' +
    '부모 부모님 부당 부문 가족 가정 가입 가운데 가장 가치 복지 태평양 태평양계 태도 목표 목요일 목소리 형제 형사 피해 피해자 피난민 두려움 감사 감독 동포 동료 동맹 동시에 동부 온라인 범죄 범죄자 승리 승인 간부 간담회 상원 상황 상공 상담 시민 시민권 시위 시위대 시작 시장 시의회 시카고 시애틀 ' +
    '주말 주장 여기 아시안 아시아계 미국 미국인 미주 뉴욕 뉴저지 워싱턴 버지니아 텍사스 휴스턴 로스앤젤레스 엘에이 조지아 애틀랜타 필라델피아 메릴랜드 보스턴 캘리포니아 플로리다 일리노이 펜실베니아 펜실베이니아 하버드 유엔 또한 특히 아울러 그리고 그러나 그는 그녀는 그녀 그 역시 및 등 청년 청소년 학생 ' +
    '같 같은 다음과 아래와 이와 대표 대학 대학생 대통령 대선 대규모 당사자 당국 일부 일본 일반 세계 세대 최근 최초 유타주 최고 최대 최악 최종 최저 다음 다른 다양한 각각 각지 모자 부부 자녀 자매 라며 라고 라는 이라고 이라며 이라는 무슬림 흑인 원로 전임 조사 조례 조항 문서 보고서 법안 법원 대법원 판결 행정부 행정명령 성명을 성명에서 ' +
    '공로 소개 주제 주문 전쟁 전달 전단 정오 정기 정상 정확 방법 지구 하늘 하나님 한마음 강당 신앙 신도 신부 민주적 진실 진상 이웃 이야기 이유 이름 이익 이용 이용자 이동 노숙자 오빠 고객 고향 고통 유색인 유색인종 백신 백만 안보 홍콩 황당 서로 서남부 서부 권한 한때 한목소리 한목 장관 장벽 조국 조상 조속 조속한 박수 박해 김치 최선 최소 정도 정리 정문 윤리'
  ).split(' '),
);

export function familyOf(word: string): string | undefined {
  if (doubled.has(word.slice(0, 2))) return word.slice(0, 2);
  return families.has(word.charAt(0)) ? word.charAt(0) : undefined;
}

export function isHangul(word: string): boolean {
  return /^[가-힣]+(?:-[가-힣]+)*$/u.test(word);
}

/** A word with a meaning of its own, that nobody is called by. */
export function isCommonWord(word: string): boolean {
  return (
    noNames.has(word) ||
    isVerb(word) ||
    isTitlePart(word) ||
    isTitle(word) ||
    isStatus(word) ||
    isBody(word) ||
    isGroup(word) ||
    isPlace(word)
  );
}

function isVerb(word: string): boolean {
  return /(?:[했한였됐웠었았혔렸겼졌췄셨갔났왔찼]다|니다|이다|에요|어요)\.?$/u.test(word);
}

const cities =
  /^(?:뉴욕|시카고|엘에이|로스앤젤레스|휴스턴|애틀랜타|필라델피아|보스턴|시애틀|샌프란시스코|댈러스|달라스|덴버|볼티모어|디트로이트|어바인|서울|부산|인천|광주|대구|대전|수원)시$/u;

/** `뉴욕주`, `뉴욕시`, `한인사회`, `20선거구`; `최은주` may be a name. */
function isPlace(word: string): boolean {
  if (cities.test(word)) return true;
  return (
    /(?:주|카운티|지구|선거구|지역|사회|계)$/u.test(word) &&
    (word.length > 3 || (word.length === 3 && familyOf(word) === undefined))
  );
}

/** How much a word looks like a whole Korean name, family name first: 3 is a usual one, 0 none. */
export function koreanName(word: string): number {
  if (!/^[가-힣]{2,5}$/u.test(word) || isCommonWord(word)) return 0;
  const family = familyOf(word);
  if (family === undefined) return 0;
  const length = word.length - family.length;
  const isUsual = word
    .slice(family.length)
    .split('')
    .every((syllable) => given.has(syllable));
  if (length === 2 && !isUsual) return 1;
  if (length === 2) return frequent.has(family) || doubled.has(word.slice(0, 2)) ? 3 : 2;
  return length === 1 || length === 3 ? 1 : 0;
}

export function isFamilyName(word: string): boolean {
  return families.has(word);
}

/** A word in Latin letters that may be one of a person's: `Denae`, `J.`, `Kim-Renaud`, `O’Neil`. */
export function isLatinNameWord(word: string): boolean {
  return /^\p{Lu}(?:\.|[\p{L}\p{M}’'-]*\p{Ll}[\p{L}\p{M}’'-]*\.?)$/u.test(word) && !isBody(word);
}

/** Whether what stands in brackets is a person's name in Latin letters: 2 to 5 words, no body's. */
export function isLatinName(text: string): boolean {
  const words = text.trim().split(/\s+/u);
  return (
    words.length > 1 &&
    words.length < 6 &&
    words.every((word) => isLatinNameWord(word) || /^(?:de|la|del|von|van|bin|al|da|dos|y)$/u.test(word)) &&
    !words.some((word) => isBody(word))
  );
}

/** The name in Latin letters with which brackets begin: `(Jaylen Brooks, 16, 시카고)`. */
export function latinNameIn(text: string): string | undefined {
  const first = /^[^,/·;]*/u.exec(text)?.[0] ?? '';
  return isLatinName(first) ? first : undefined;
}

/** Which of the words before the brackets are the name that they spell in Latin letters. @param words in order @returns how many from the end */
export function wordsSpelledBy(latin: string, words: readonly string[]): number {
  const last = words.at(-1) ?? '';
  const latinWords = latin.trim().toLowerCase().split(/\s+/u);
  const family = familyOf(last);
  if (
    koreanName(last) >= 2 &&
    families
      .get(family ?? '')
      ?.split(',')
      .some((one) => latinWords.includes(one))
  )
    return 1;
  const spoken = latinWords.reduce(
    (sum, word) => sum + (word.startsWith('jr') ? 3 : (word.match(/[aeiouy]+/gu)?.length ?? 1)),
    0,
  );
  let best = 1;
  let nearest = Infinity;
  let syllables = 0;
  for (let count = 1; count <= Math.min(4, words.length); count += 1) {
    const word = words.at(-count) ?? '';
    if (count > 1 && (isCommonWord(word) || !isHangul(word))) break;
    syllables += word.length;
    // A silent e is written and not said; clusters get vowels in Hangul.
    const distance = Math.abs(syllables - spoken) + (count === latinWords.length ? 0 : 3.4);
    if (distance < nearest) [best, nearest] = [count, distance];
  }
  return best;
}
