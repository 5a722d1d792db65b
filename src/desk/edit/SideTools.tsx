import { languages, type Language } from '../../i18n/languages';
import type { DraftPassage, DraftStatement } from '../draft/draft';
import { dropSide, quoteWords, shiftSentence, stepEdge, type Edge } from '../draft/editPassages';
import type { Step } from '../draft/steps';
import { Button } from '../Button';
import { EdgeSteps } from './EdgeSteps';
import { useDesk } from '../DeskTools';
import { useDeskWords } from '../useDeskWords';

interface SideToolsProps {
  statement: DraftStatement;
  passage: DraftPassage;
  number: number;
  language: Language;
}

/** One side of a pair: where its words begin and end, and to which pair its sentences belong. */
export function SideTools({ statement: { id, passages }, passage, number, language }: SideToolsProps) {
  const { t } = useDeskWords();
  const { change, selected, point } = useDesk();
  const spans = passage.words[language] ?? [];
  const hasSelection = selected !== null && selected.start < selected.end;
  const name = languages[language].name;

  const move = (end: 'start' | 'end', step: Step, direction: 1 | -1) => {
    const edge: Edge = {
      statement: id,
      passage: passage.id,
      language,
      piece: end === 'start' ? 0 : spans.length - 1,
      end,
    };
    point(spans);
    change('edge', (draft) => stepEdge(draft, edge, step, direction));
  };

  return (
    <div role="group" aria-label={name} className="grid content-start gap-1 border-t border-line pt-2">
      <p className="text-small font-semibold text-quiet">{name}</p>
      {spans.length > 0 && (
        <div className="flex flex-wrap gap-x-4">
          <EdgeSteps onStep={move} />
        </div>
      )}
      <div className="flex flex-wrap gap-x-4">
        {spans.length > 0 && (
          <>
            <Button
              kind="plain"
              isOff={number === 1}
              onClick={() =>
                change('pairing', (draft) => shiftSentence(draft, id, passage.id, language, 'earlier'))
              }
            >
              {t('passage.up')}
            </Button>
            <Button
              kind="plain"
              isOff={number === passages.length}
              onClick={() =>
                change('pairing', (draft) => shiftSentence(draft, id, passage.id, language, 'later'))
              }
            >
              {t('passage.down')}
            </Button>
            <Button
              kind="plain"
              onClick={() => change('edge', (draft) => dropSide(draft, id, passage.id, language))}
            >
              {t('passage.unsaid')}
            </Button>
          </>
        )}
        <Button
          kind="plain"
          isOff={!hasSelection}
          onClick={() =>
            selected && change('edge', (draft) => quoteWords(draft, id, passage.id, language, selected))
          }
        >
          {t('passage.useSelected')}
        </Button>
      </div>
    </div>
  );
}
