/** The signs that a text is a release, each weak by itself. */
import { isAboutHeading, isEndMark } from './labels';
import type { ReleaseParts } from './releaseParts';
import type { Paragraph, SourceText, Span } from './source';

/**
 * @param names of the network's organizations. @returns how many strong signs there are (label, dateline, end mark, the head's
 * contact), and what the weaker ones weigh together.
 */
export function releaseSigns(
  texts: readonly SourceText[],
  paragraphs: readonly Paragraph[],
  parts: readonly ReleaseParts[],
  names: readonly string[],
): { strong: number; weak: number } {
  const some = (isSo: (part: ReleaseParts) => boolean) => parts.some(isSo);
  const all = texts.map(({ text }) => text).join('\n');
  const strong = [
    some(({ label }) => label !== undefined),
    // Nothing else is printed for the press.
    parts.some(
      ({ label, contact, date }) =>
        label !== undefined && (contact.length > 0 || date) && isForPress(texts, label),
    ),
    some(({ dateline, body }) => dateline !== undefined && body.length > 0),
    paragraphs.some(({ text }) => isEndMark(text)),
    paragraphs.some(({ text }) => isAboutHeading(text)),
  ].filter(Boolean).length;
  const weights: [isThere: boolean, weight: number][] = [
    [some(({ date }) => date !== undefined), 1],
    [some(({ contact }) => contact.length > 0), 0.75],
    [introducesStatement(all), 1],
    [some(({ boilerplate }) => boilerplate.length > 0), 0.5],
    [attributions(paragraphs) > 0, 1],
    [attributions(paragraphs) > 2, 1],
    [names.some((name) => name.length > 2 && all.includes(name)), 1.5],
    [organizationWords(all) >= 3, 1],
    // As Korean civic groups write to newsrooms.
    [
      /(?<!\p{L})귀\s?(?:언론사?|방송사|신문사|매체)(?=[의에와과]|\s)|(?:취재|보도)(?:를|와|및|\s){0,4}(?:취재|보도)?[를을]?\s(?:부탁드립니다|바랍니다|요청드립니다|요청합니다)/u.test(
        all,
      ),
      1,
    ],
    [
      /\b(?:calls? (?:on|for)|urges?|demands?|condemns?|denounces?|applauds?|announce[sd]?|launch(?:es|ed))\b|촉구|규탄|환영한다|환영합니다|발표했|개최/iu.test(
        all,
      ),
      0.5,
    ],
    [/\b(?:statement|press conference|rally|campaign)\b|성명|기자 ?회견|집회|캠페인/iu.test(all), 0.5],
  ];
  return { strong, weak: weights.reduce((sum, [isThere, weight]) => sum + (isThere ? weight : 0), 0) };
}

/** Paragraphs in which someone is quoted and named. */
function attributions(paragraphs: readonly Paragraph[]): number {
  return paragraphs.filter(
    ({ text }) =>
      /[“”"«»「」]/u.test(text) &&
      /\b(?:said|says|stated|added|explained|noted|remarked|continued|declared|emphasized|shared|reminded)\b|라고|이라며|라며|다며|다면서|고 (?:말|밝|강조|전|덧붙|설명|지적|당부|호소|비판)/iu.test(
        text,
      ),
  ).length;
}

function organizationWords(text: string): number {
  const found =
    text.match(
      /\b(?:coalition|organizations?|advocates?|organizers?|communit(?:y|ies)|alliance|nonprofit|union|immigrants?|civil rights|executive director|network|members)\b|단체|협의회|커뮤니티|이민자|사무총장|연대|회원|센터/giu,
    ) ?? [];
  return found.length;
}

/** `FOR IMMEDIATE RELEASE`, `보도자료`. */
function isForPress(texts: readonly SourceText[], { text, start, end }: Span): boolean {
  const label = texts[text]?.text.slice(start, end) ?? '';
  return /\brelease\b|보도\s{0,2}(?:자료|의뢰|요청)|즉시\s{0,2}보도/iu.test(label);
}

function introducesStatement(text: string): boolean {
  return /\b(?:following statements?|statements? (?:from|by|of) \p{L}|(?:issued|released) (?:a|the|this) (?:\p{L}+ )?statement|attributed to)\b|다음과 같(?:은|이) (?:성명|입장|말)|성명을 (?:발표|내고|냈)/iu.test(
    text,
  );
}
