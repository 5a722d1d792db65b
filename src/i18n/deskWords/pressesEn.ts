/** What is done by a press, in English: an end of words moved, or much decided at once. */
export const presses = {
  edgeBy: {
    label: 'How far an end moves',
    word: 'by a word',
    sentence: 'by a sentence',
    character: 'by a character',
  },
  edgeSentence: {
    startEarlier: 'Start a sentence earlier',
    startLater: 'Start a sentence later',
    endEarlier: 'End a sentence earlier',
    endLater: 'End a sentence later',
  },
  edgeCharacter: {
    startEarlier: 'Start a character earlier',
    startLater: 'Start a character later',
    endEarlier: 'End a character earlier',
    endLater: 'End a character later',
  },
  decideAll: {
    slip: 'Keep all {{count}} slips as printed',
    takeOut: 'Remove all {{count}} invisible characters',
  },
} as const;
