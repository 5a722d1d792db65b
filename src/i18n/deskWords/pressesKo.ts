/** What is done by a press, in Korean: an end of words moved, or much decided at once. */
export const presses = {
  edgeBy: {
    label: '한 번에 옮기는 만큼',
    word: '낱말 하나씩',
    sentence: '문장 하나씩',
    character: '글자 하나씩',
  },
  edgeSentence: {
    startEarlier: '처음을 한 문장 앞으로',
    startLater: '처음을 한 문장 뒤로',
    endEarlier: '끝을 한 문장 앞으로',
    endLater: '끝을 한 문장 뒤로',
  },
  edgeCharacter: {
    startEarlier: '처음을 한 글자 앞으로',
    startLater: '처음을 한 글자 뒤로',
    endEarlier: '끝을 한 글자 앞으로',
    endLater: '끝을 한 글자 뒤로',
  },
  decideAll: {
    slip: '원문의 실수 {{count}}개를 모두 기록하기',
    takeOut: '보이지 않는 글자 {{count}}개를 모두 빼기',
  },
} as const;
