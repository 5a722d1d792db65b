import type { DeskWords } from '../words';

/** 편집실의 말: 편집실에서만 불러옵니다. */
export const words = {
  finding: {
    dateMissing: '날짜를 찾지 못했습니다. 원문에서 가리키거나 직접 적어 주세요.',
    headlineMissing: '제목을 찾지 못했습니다. 원문에서 가리켜 주세요.',
  },
} as const satisfies DeskWords;
