/** Other ways in which Koreans write a state's name: found, shown nowhere. */
import type { StateCode } from '../content/states';

export const otherStateNames: Partial<Record<StateCode, readonly string[]>> = {
  AL: ['알라바마'],
  AR: ['아칸사스', '아칸사'],
  AZ: ['아리조나'],
  CA: ['가주', 'Calif'],
  CT: ['커네티컷', '코네티커트'],
  DC: ['워싱턴 디씨', 'Washington DC'],
  IA: ['아이오아'],
  IN: ['인디아나'],
  KS: ['캔사스'],
  LA: ['루이지아나'],
  MA: ['매사츄세츠', '메사추세츠'],
  MD: ['메릴렌드', '매릴랜드'],
  MI: ['미시건'],
  MO: ['미조리'],
  MT: ['몬타나'],
  NE: ['네브라스카'],
  OR: ['오레곤', '오리곤'],
  PA: ['펜실베니아', '펜실바니아', '펜실베이니어'],
  VA: ['버지니어'],
  WI: ['위스컨신'],
};
