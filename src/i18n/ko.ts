/** 화면의 한국어. 합니다체로 쓰고, 조사는 되도록 필요 없게 쓰되 필요하면 josa로 붙입니다. */
import type { Words } from './words';

export { withParticle as particle } from './particles';

export const words = {
  site: {
    skip: '본문으로 바로 가기',
    menu: '메뉴',
    search: '찾기',
    home: '가입 단체와 지도',
    statements: '발언',
    releases: '보도자료',
    about: '소개',
    pages: '주 메뉴',
    language: '언어',
    theme: '밝은 화면과 어두운 화면 바꾸기',
    loading: '불러오는 중입니다…',
    subscribe: '구독',
    reuse: '퍼가기와 자료 이용',
  },
  language: { en: '영어', ko: '한국어' },
  home: {
    national_other: '전국 조직',
  },
  release: {
    source: '출처',
    only: '이 보도자료는 {{language, josa(pair: 으로/로)}}만 발표되었습니다.',
    updatedWith: '{{date}} 고침: {{text}}',
    updates: '고친 내용',
  },
  statement: {
    both: '나란히',
    bothFull: '두 언어 나란히 보기',
    versions: '발언의 언어',
    title: '{{name}} 발언, {{date}}',
    jointTitle: '{{names}} 공동 성명, {{date}}',
    joint: '공동 성명',
    ownTitle: '{{name}} 성명, {{date}}',
    only: '이 발언은 보도자료의 {{language}}판에만 실려 있습니다.',
    previous: '이전 발언',
    next: '다음 발언',
    theRelease: '보도자료',
    all_other: '발언 {{count, spelled(unit: 편)}} 모두 보기',
    jointAndLeaders_other: '공동 성명과 {{count, spelled(unit: 사람; afterFigures: 명)}}의 발언',
    leadersOnly_other: '{{count, spelled(unit: 사람; afterFigures: 명)}}의 발언',
    inContext: '보도자료에서 읽기',
    inRelease: '이 보도자료의 발언',
    copyLink: '링크 복사',
    copyLinkTo: '{{number}}번 구절 링크 복사',
    aboutMember: '단체 소개',
    aboutNational: '조직 소개',
    allBy: '{{name}} 발언 모두 보기',
    notes: '두 언어판의 내용이 다른 곳',
    aboutMemberOf: '단체 소개: {{name}}',
    aboutNationalOf: '조직 소개: {{name}}',
    bothTitle: '{{title}} (한국어·영어)',
  },
  share: {
    open: '공유',
    close: '닫기',
    linkCopied: '링크를 복사했습니다',
    copyByHand: '브라우저에서 복사할 수 없습니다. 아래 내용을 직접 복사해 주세요:',
    unavailable: '공유 화면을 불러오지 못해 링크를 복사했습니다.',
  },
  selection: {
    share: '이 부분 공유하기',
    offered: '발언 바로 뒤의 버튼을 누르면 선택한 부분을 공유할 수 있습니다.',
  },
  error: {
    notFoundTitle: '페이지를 찾을 수 없습니다',
    state: '‘{{id}}’에 해당하는 주가 없습니다.',
    organization: '‘{{id}}’에 해당하는 단체가 없습니다.',
    person: '‘{{id}}’에 해당하는 사람이 없습니다.',
    release: '‘{{id}}’ 보도자료가 없습니다.',
    statement: '이 주소에는 ‘{{id}}’ 발언이 없습니다.',
    part: '이 목록에는 {{id}}번째 페이지가 없습니다.',
    page: '이 주소에는 페이지가 없습니다. 주소가 끝까지 맞는지 확인해 주세요.',
    unreachableTitle: '내용을 받지 못했습니다',
    unreachable: '인터넷 연결이 끊겼거나 서버가 응답하지 않았습니다. 연결을 확인하고 다시 시도해 주세요.',
    notSavedTitle: '이 기기에 저장되지 않은 페이지입니다',
    code: '인터넷 연결이 끊겼거나 그사이 사이트가 새로워졌습니다. 페이지를 다시 불러와 주세요.',
    brokenTitle: '이 페이지를 보여 드릴 수 없습니다',
    broken:
      '받은 내용을 바르게 읽을 수 없습니다. 쓰시는 네트워크에 로그인이 필요하거나 그사이 사이트가 새로워졌을 수 있습니다. 페이지를 다시 불러와 주세요.',
    renewed: '그사이 사이트가 새로워졌을 수 있습니다. 페이지를 다시 불러와 주세요.',
    unexpectedTitle: '문제가 생겼습니다',
    unexpected: '저희 쪽의 잘못입니다. 다시 불러오면 해결될 때가 많습니다.',
    retry: '다시 시도',
    inVain: '아직 받지 못했습니다.',
    reload: '다시 불러오기',
    goHome: '가입 단체와 지도',
    goReleases: '보도자료 모두 보기',
    goStatements: '발언 모두 보기',
    waysOn: '다른 페이지로 가기',
    both: '이 주소에는 ‘{{id}}’ 발언이 없거나, 한 언어로만 발표되었습니다.',
    goStatement: '발언 보기',
    search: '‘{{text}}’ 검색하기',
  },
} as const satisfies Words;

const numbers = '영 한 두 세 네 다섯 여섯 일곱 여덟 아홉 열 열한 열두'.split(' ');

/** Made when a large number comes: making it takes as long as all words do, and most pages show none. */
let figures: Intl.NumberFormat | undefined;
const inFigures = (number: number) => (figures ??= new Intl.NumberFormat('ko-KR')).format(number);

/** 단위와 함께 쓰는 수. 작은 수는 띄어 쓰고 숫자에는 붙여 씁니다: 여섯 주, 다섯 곳, 51개 주, 1,000곳. */
export function spell(number: number, _capital: boolean, unit = '', afterFigures = unit): string {
  const word = numbers[number];
  return word === undefined ? inFigures(number) + afterFigures : `${word} ${unit}`.trim();
}
