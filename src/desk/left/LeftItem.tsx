import { normal } from '../../content/verbatim';
import { isOfInvisible, type Left } from '../draft/left';
import { leftSentence, placeName } from '../draft/sayings';
import { withNeighbours, wordsAt } from '../draft/spans';
import { languageAt } from '../draft/assign';
import { Button } from '../Button';
import { useDesk } from '../DeskTools';
import { PointsAt } from '../PointsAt';
import { Excerpt } from '../Excerpt';
import { useDeskWords } from '../useDeskWords';
import { useDecisions } from './useDecisions';

interface LeftItemProps {
  left: Left;
  onDecided: () => void;
}

/** One thing to see to: what it is, where it is, the words, and what can be done about it. */
export function LeftItem({ left, onDecided }: LeftItemProps) {
  const { t, language } = useDeskWords();
  const { draft, network, change, point, goTo } = useDesk();
  const { at, place, weight } = left;
  const decisions = useDecisions(left);
  const [first] = at;
  const sentence = leftSentence(left, { draft, network, t, language });
  // Of a character that nobody sees, the words around it are shown.
  const shown = first && isOfInvisible(left) ? withNeighbours(draft.texts, first) : first;
  const marked = shown && isOfInvisible(left) ? [shown] : [...at];
  const words = shown && wordsAt(draft.texts, shown);

  function go() {
    point(marked);
    const { block } = place;
    if (typeof block === 'number') goTo('statements', block);
    else goTo('release');
  }

  return (
    <li>
      <PointsAt
        spans={marked}
        className={`border-b border-line py-4 pl-4 ${weight === 'must' ? 'border-l-3 border-l-iron' : 'border-l-3 border-l-transparent'}`}
      >
        <p className="text-small text-quiet">
          {weight === 'must' && <span className="mr-1 font-semibold text-iron">{t('left.mustLabel')} </span>}
          {placeName(place, { draft, network, t, language })}
        </p>
        <p className="max-w-2xl pt-0.5">{sentence}</p>
        {first && words && !sentence.includes(normal(words)) && (
          <p className="max-w-2xl pt-1 text-name text-quiet">
            <Excerpt language={languageAt(draft, first)}>{words}</Excerpt>
          </p>
        )}
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2 pt-2.5">
          {decisions.map(({ name, deed, edit }) => (
            <Button
              key={name}
              kind="answer"
              onClick={() => {
                change(deed, edit);
                onDecided();
              }}
            >
              {t(`decide.${name}`)}
            </Button>
          ))}
          <Button kind="plain" className="min-h-11" onClick={go}>
            {t('left.go')}
          </Button>
          {first && (
            <Button
              kind="plain"
              className="min-h-11 lg:hidden"
              onClick={() => {
                point(marked);
                goTo('source');
              }}
            >
              {t('left.source')}
            </Button>
          )}
        </div>
      </PointsAt>
    </li>
  );
}
