import { ArrowLeftIcon, ArrowRightIcon } from '../../ui/icons';
import { Button } from '../Button';
import { useDeskWords } from '../useDeskWords';

interface EdgeStepsProps {
  onStep: (edge: 'start' | 'end', direction: 1 | -1) => void;
}

/** Moves the start or the end of words by one word. */
export function EdgeSteps({ onStep }: EdgeStepsProps) {
  const { t } = useDeskWords();
  return (['start', 'end'] as const).map((edge) => (
    <span key={edge} className="flex items-center">
      <span aria-hidden="true" className="mr-2 text-small text-quiet">
        {t(`edge.${edge}`)}
      </span>
      <Button kind="step" aria-label={t(`edge.${edge}Earlier`)} onClick={() => onStep(edge, -1)}>
        <ArrowLeftIcon className="size-3.5" />
      </Button>
      <Button
        kind="step"
        aria-label={t(`edge.${edge}Later`)}
        onClick={() => onStep(edge, 1)}
        className="-ml-px"
      >
        <ArrowRightIcon className="size-3.5" />
      </Button>
    </span>
  ));
}
