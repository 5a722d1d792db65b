import { ArrowLeftIcon, ArrowRightIcon } from '../../ui/icons';
import type { Step } from '../draft/steps';
import { Button } from '../Button';
import { useDesk } from '../DeskTools';
import { useDeskWords } from '../useDeskWords';
import { SelectField } from './SelectField';

interface EdgeStepsProps {
  onStep: (edge: 'start' | 'end', step: Step, direction: 1 | -1) => void;
}

const ways = [
  { way: 'Earlier', direction: -1, Icon: ArrowLeftIcon },
  { way: 'Later', direction: 1, Icon: ArrowRightIcon },
] as const;
const steps: readonly Step[] = ['word', 'sentence', 'character'];

/** Moves the start or the end of words by a word, a sentence or a character. */
export function EdgeSteps({ onStep }: EdgeStepsProps) {
  const { t } = useDeskWords();
  const { step, setStep } = useDesk();
  const nameOf: Record<Step, (move: `${'start' | 'end'}${'Earlier' | 'Later'}`) => string> = {
    word: (move) => t(`edge.${move}`),
    sentence: (move) => t(`edgeSentence.${move}`),
    character: (move) => t(`edgeCharacter.${move}`),
  };
  return (
    <>
      {(['start', 'end'] as const).map((edge) => (
        <span key={edge} className="flex items-center">
          <span aria-hidden="true" className="mr-2 text-small text-quiet">
            {t(`edge.${edge}`)}
          </span>
          {ways.map(({ way, direction, Icon }) => (
            <Button
              key={way}
              kind="step"
              aria-label={nameOf[step](`${edge}${way}`)}
              onClick={() => onStep(edge, step, direction)}
              className="not-first-of-type:-ml-px"
            >
              <Icon className="size-3.5" />
            </Button>
          ))}
        </span>
      ))}
      <SelectField
        label={t('edgeBy.label')}
        isLabelHidden
        value={step}
        options={steps.map((value) => ({ value, name: t(`edgeBy.${value}`) }))}
        onChoose={(value) => setStep(steps.find((one) => one === value) ?? 'word')}
      />
    </>
  );
}
