/** What is done by a press, in Korean: an end of words moved, or much decided at once. */
export const presses = {
  edgeBy: {
    label: '옮기는 단위',
    word: '단어',
    sentence: '문장',
    character: '글자',
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
    slip: '오기 {{count}}개 모두 원문 그대로 두기',
    takeOut: '보이지 않는 문자 {{count}}개 모두 지우기',
  },
} as const;
