/** Paragraphs of an invented release, to be set out in many ways. */
export const news =
  'Some four hundred tenants and their neighbors marched to the county seat on Tuesday to ask for a longer notice before eviction, and the board agreed to hear them in May.';
export const more =
  'The county has nine thousand rented homes, and one in six changed hands last year without a single public hearing being held.';
export const said =
  '“Nobody was asked, and everybody was moved,” said Ana Ruiz, who has lived on Elm Street for thirty years.';
export const koreanNews =
  '세입자 400여 명이 화요일 카운티 청사까지 행진해 퇴거 통보 기간을 늘려 달라고 요구했으며, 위원회는 5월에 공청회를 열기로 했다.';
export const koreanMore =
  '카운티에는 임대 주택이 9천 채 있으며, 지난해 여섯 채 가운데 한 채의 주인이 바뀌었다.';
