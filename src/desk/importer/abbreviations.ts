/** Words that end in a point without ending a sentence, and words that begin one. */

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

/** Something always follows them: `Dr.`, `Sen.`, `vs.` */
export const abbreviations = words(
  'dr mr mrs ms mx messrs prof rev hon sen rep reps sens gov lt gen col capt sgt cpl maj adm pres fr sr. atty supt amb ' +
    'asm assemb del dist mt ft vs v e.g i.e cf approx est viz eds ed',
);

/** A number follows, or they end a sentence: `No. 5`, `Nov. 6`. */
export const followedByNumber = words(
  'no nos jan feb mar apr jun jul aug sep sept oct nov dec sec art fig vol pp p ch',
);

/** After initials such as `U.S.` these begin a sentence, for no name begins with them. */
export const beginners = words(
  'The A An We I You He She It They Our My Your His Her Their Its This That These Those There Here But And Or So Yet ' +
    'Because If When While As At In On For From With Without To By After Before Since Today Tomorrow Yesterday Now Then ' +
    'Together Instead However Let No Not Nor Never Nothing Every Each All Many Most Some What Who How Why Where Which ' +
    'Please Although Though Until Despite Even Just Only Still Also Meanwhile Moreover Therefore Thus Once',
);
