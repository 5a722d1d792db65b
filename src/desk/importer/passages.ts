/** Makes the passages of a statement: its sentences, paired across its languages. */
import type { DraftPassage } from '../draft/draft';
import type { Finding } from './findings';
import type { KnownPeople } from './known';
import { pairSentences } from './pairSentences';
import { printed, type Texts } from './printed';
import { saidSentences } from './saidSentences';
import type { Span } from './source';
import { namesIn } from './pairedVoices';
import type { Voice } from './voice';
import { weigh } from './weigh';

/** @param voices what is said in each language that has it. */
export function passagesOf(
  [first, second]: readonly Voice[],
  texts: Texts,
  known: KnownPeople,
): { passages: DraftPassage[]; doubtful: Finding[] } {
  const sides = [first, second].map((voice) =>
    voice ? saidSentences(voice.words, voice.language, texts) : [],
  );
  const [mine = [], theirs = []] = sides;
  if (!first || !second || mine.length === 0 || theirs.length === 0) {
    const passages = [first, second].flatMap((voice, side) =>
      voice ? (sides[side] ?? []).map((spans) => ({ [voice.language]: spans })) : [],
    );
    return { passages: passages.map((words, index) => ({ id: `s${index + 1}`, words })), doubtful: [] };
  }
  const weighed = (side: Span[][]) =>
    side.map((spans) =>
      weigh(spans.map((span) => printed(texts, span)).join(' '), (text) => namesIn(text, known)),
    );
  const beads = pairSentences(weighed(mine), weighed(theirs)).map(
    ({ first: of, second: to, isDoubtful }) => ({
      isDoubtful,
      words: { [first.language]: mine.slice(...of).flat(), [second.language]: theirs.slice(...to).flat() },
    }),
  );
  return {
    passages: beads.map(({ words }, index) => ({ id: `s${index + 1}`, words })),
    doubtful: beads.flatMap(({ isDoubtful, words }, index): Finding[] =>
      isDoubtful
        ? [
            {
              kind: 'passageDoubtful',
              weight: 'look',
              at: Object.values(words).flat(),
              values: { passage: `s${index + 1}` },
            },
          ]
        : [],
    ),
  };
}
