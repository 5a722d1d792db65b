/** Languages that a release may also be printed in and that the desk doesn't import. */

export type OtherLanguage = 'es' | 'vi' | 'tl' | 'fr' | 'pt' | 'ht' | 'zh' | 'ja' | 'other';

/** Letters by script; `foreign` are those of neither Latin nor Hangul. */
export function lettersIn(text: string): { hangul: number; latin: number; foreign: number } {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  const hangul = count(/\p{Script=Hangul}/gu);
  const latin = count(/\p{Script=Latin}/gu);
  return { hangul, latin, foreign: count(/\p{L}/gu) - hangul - latin };
}

/** Small words that sentences can't do without, and that English hasn't. */
const smallWords: Record<'es' | 'vi' | 'tl' | 'fr' | 'pt' | 'ht', ReadonlySet<string>> = {
  es: new Set(
    'el la los las de del y que en una un por para con se su sus es son al como más nuestra nuestro nuestras nuestros lo no esta este estamos'.split(
      ' ',
    ),
  ),
  vi: new Set(
    'và của các là cho những không được trong người chúng tôi với này một đã có từ để về'.split(' '),
  ),
  tl: new Set('ang ng mga sa na ay at para ating namin tayo kami hindi ito aming ni kung'.split(' ')),
  fr: new Set(
    'le la les des et que en une un pour avec dans est sont du nous notre nos ce cette sur'.split(' '),
  ),
  pt: new Set('o a os as do da dos das e que em uma um por para com se não são nossa nosso mais'.split(' ')),
  ht: new Set('nan ak yo pou ki nou se pa yon sa tout moun li'.split(' ')),
};
const english = new Set(
  'the of and to in a is for that with on as are we our their this by from have it be at an or who will not has they was its were but'.split(
    ' ',
  ),
);

/** The language of a paragraph that is in neither English nor Korean; none where it may be in one of them. */
export function otherLanguageOf(text: string): OtherLanguage | undefined {
  const { hangul, latin, foreign } = lettersIn(text);
  if (foreign > (hangul + latin) * 1.5) {
    if (/[\u3040-\u30FF]/u.test(text)) return 'ja';
    return /\p{Script=Han}/u.test(text) ? 'zh' : 'other';
  }
  if (hangul > 0 || latin < 8) return undefined;
  const words = wordsIn(text);
  const share = (set: ReadonlySet<string>) => words.filter((word) => set.has(word)).length / words.length;
  const best = (Object.keys(smallWords) as (keyof typeof smallWords)[])
    .map((language) => ({ language, share: share(smallWords[language]) }))
    .reduce((a, b) => (b.share > a.share ? b : a));
  const isSure = best.share * words.length >= 2 && best.share >= 0.25 && best.share > share(english) * 2;
  return isSure ? best.language : undefined;
}

/** Its words, those with a capital as they stand: the small words of `Ana De La Cruz` belong to her name. */
function wordsIn(text: string): string[] {
  const words = text.replace(/\S*[@/]\S*/gu, ' ').match(/\p{L}{2,}/gu) ?? [];
  const isInCapitals = text === text.toUpperCase();
  return words.map((word, index) => (isInCapitals || index === 0 ? word.toLowerCase() : word));
}
