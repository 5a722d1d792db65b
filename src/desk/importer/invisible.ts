/** Characters that nobody sees, in words that a release would print: a person decides about each. */
import { languageCodes } from '../../i18n/languages';
import type { Draft, DraftBlock, DraftPart, DraftStatement } from '../draft/draft';
import { inOrder, wordsAt } from '../draft/spans';
import type { Finding } from './findings';
import type { PerLanguage, SourceText, Span } from './source';

/** Control characters, those without width, those that turn the direction of writing, Hangul fillers; as `checkText` has them. */
const invisible =
  /(?![\t\n\r\v\f\u0085])[\p{Cc}\u00ad\u180e\u200b-\u200d\u2060-\u2064\ufeff\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\u115f\u1160\u3164\uffa0\ufffd]|\p{Surrogate}/gu;

/** Words without any of them. */
export function withoutInvisible(words: string): string {
  return words.replace(invisible, '');
}

/** One finding a character, each pointing at it; `character` is its number, as `U+200B`. */
export function invisibleCharacters(
  draft: Pick<Draft, 'texts' | 'label' | 'headline' | 'dateline' | 'contact' | 'boilerplate' | 'body'>,
): Finding[] {
  const heads = [draft.label, draft.headline, draft.dateline].flatMap((part) => Object.values(part));
  const blocks: (DraftBlock | DraftStatement)[] = [draft.contact, draft.boilerplate, ...draft.body];
  const findings = [
    ...heads.flatMap((span) => found(draft.texts, span)),
    ...blocks.flatMap((block) =>
      languageCodes.flatMap((language) =>
        (block.text[language] ?? []).flatMap((span) =>
          found(draft.texts, span).map((finding) =>
            'passages' in block ? { ...finding, statement: block.id } : finding,
          ),
        ),
      ),
    ),
  ];
  const seen = new Set<string>();
  return findings.filter(({ at: [span] }) => {
    const key = span ? `${span.text}:${span.start}` : '';
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function found(texts: readonly SourceText[], span: Span): Finding[] {
  return [...wordsAt(texts, span).matchAll(invisible)].map((match) => {
    const start = span.start + match.index;
    const number = (match[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    return {
      kind: 'invisibleCharacter',
      weight: 'must',
      at: [{ text: span.text, start, end: start + match[0].length }],
      values: { character: `U+${number}` },
    };
  });
}

/**
 * Takes characters out of the source, where a person has said so. Every place behind them moves; a place that lies
 * in them shrinks to what is left of it, and goes where nothing is.
 */
export function withoutCharacters(draft: Draft, out: Span): Draft {
  const length = out.end - out.start;
  const place = (at: number) => (at <= out.start ? at : Math.max(out.start, at - length));
  const moved = (span: Span): Span =>
    span.text === out.text ? { text: span.text, start: place(span.start), end: place(span.end) } : span;
  const all = (spans: readonly Span[]) => spans.map(moved).filter(({ start, end }) => start < end);
  const each = (side: PerLanguage<Span[]>) =>
    perSide(
      side,
      (spans) => all(spans),
      (spans) => spans.length > 0,
    );
  const one = (side: PerLanguage<Span>) => perSide(side, moved, ({ start, end }) => start < end);
  const block = <Part extends DraftBlock>(part: Part): Part => ({ ...part, text: each(part.text) });
  const part = (of: DraftPart): DraftPart =>
    of.kind === 'statement'
      ? { ...block(of), passages: of.passages.map((passage) => ({ ...passage, words: each(passage.words) })) }
      : block(of);
  return {
    ...draft,
    texts: draft.texts.map((text, index) =>
      index === out.text ? { ...text, text: text.text.slice(0, out.start) + text.text.slice(out.end) } : text,
    ),
    label: one(draft.label),
    headline: one(draft.headline),
    dateline: one(draft.dateline),
    contact: block(draft.contact),
    boilerplate: block(draft.boilerplate),
    body: draft.body.map(part),
    findings: draft.findings
      .filter(({ kind, at: [span] }) => !(kind === 'invisibleCharacter' && span && inOrder(span, out) === 0))
      .map((finding) => ({ ...finding, at: all(finding.at) })),
  };
}

function perSide<Value>(
  side: PerLanguage<Value>,
  change: (value: Value) => Value,
  isKept: (value: Value) => boolean,
): PerLanguage<Value> {
  const changed: PerLanguage<Value> = {};
  for (const language of languageCodes) {
    const value = side[language];
    if (value === undefined) continue;
    const now = change(value);
    if (isKept(now)) changed[language] = now;
  }
  return changed;
}
