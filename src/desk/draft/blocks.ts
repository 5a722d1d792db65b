/** The parts of a draft by their place, and a draft with one of them changed. */
import { languageCodes, type Language } from '../../i18n/languages';
import type { Span } from '../importer/source';
import type { Draft, DraftBlock, DraftPart, DraftStatement } from './draft';
import { isSame } from './spans';

/** `contact`, `boilerplate`, or the number of a part of the body. */
export type BlockPlace = 'contact' | 'boilerplate' | number;

export function blocksOf(draft: Draft): { place: BlockPlace; block: DraftBlock | DraftPart }[] {
  return [
    ...draft.body.map((block, place) => ({ place, block })),
    { place: 'contact' as const, block: draft.contact },
    { place: 'boilerplate' as const, block: draft.boilerplate },
  ];
}

export function blockAt(draft: Draft, place: BlockPlace): DraftBlock | DraftPart | undefined {
  return typeof place === 'number' ? draft.body[place] : draft[place];
}

export function isStatement(block: DraftBlock | DraftPart | undefined): block is DraftStatement {
  return block !== undefined && 'passages' in block;
}

export function statementsOf(draft: Draft): DraftStatement[] {
  return draft.body.filter((part) => part.kind === 'statement');
}

export function statementOf(draft: Draft, id: string): DraftStatement | undefined {
  return statementsOf(draft).find((statement) => statement.id === id);
}

/** @param change gives the block itself where there is nothing to change: then the draft is itself, too. */
export function withBlock(
  draft: Draft,
  place: BlockPlace,
  change: <Block extends DraftBlock>(block: Block) => Block,
): Draft {
  const block = blockAt(draft, place);
  const changed = block && change(block);
  if (!changed || changed === block) return draft;
  return typeof place === 'number'
    ? { ...draft, body: draft.body.with(place, changed as DraftPart) }
    : { ...draft, [place]: changed };
}

/** As `withBlock`, for a statement. */
export function withStatement(
  draft: Draft,
  id: string,
  change: (statement: DraftStatement) => DraftStatement,
): Draft {
  const place = draft.body.findIndex((part) => part.kind === 'statement' && part.id === id);
  const statement = draft.body[place];
  if (statement?.kind !== 'statement') return draft;
  const changed = change(statement);
  return changed === statement ? draft : { ...draft, body: draft.body.with(place, changed) };
}

/** The block that holds a paragraph of the source, and in which language. */
export function holderOf(draft: Draft, span: Span): { place: BlockPlace; language: Language } | undefined {
  for (const { place, block } of blocksOf(draft)) {
    for (const language of languageCodes) {
      if (block.text[language]?.some((one) => isSame(one, span))) return { place, language };
    }
  }
  return undefined;
}
