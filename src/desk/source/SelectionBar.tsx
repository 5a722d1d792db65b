import { useState } from 'react';
import { Button } from '../Button';
import { useDesk } from '../DeskTools';
import { assign, languageAt, statementAround, type Target } from '../draft/assign';
import { wordsAt } from '../draft/spans';
import { placeAfterStep, type Step } from '../draft/steps';
import { EdgeSteps } from '../edit/EdgeSteps';
import { SelectField } from '../edit/SelectField';
import { Excerpt } from '../Excerpt';
import { useDeskWords } from '../useDeskWords';

/** What can be done with the words selected in the source: stretch them, and make them something. */
export function SelectionBar() {
  const { t } = useDeskWords();
  const { draft, selected, select, change, point } = useDesk();
  const [wish, setWish] = useState('');
  if (!selected || selected.start === selected.end) return null;

  const language = languageAt(draft, selected);
  const statement = statementAround(draft, selected);
  const options = [
    ...(statement
      ? [
          { value: 'said', name: t('target.said') },
          ...statement.passages.map(({ id }, index) => ({
            value: `passage ${id}`,
            name: t('target.passage', { number: index + 1 }),
          })),
          { value: 'unsaid', name: t('target.unsaid') },
        ]
      : [{ value: 'statement', name: t('target.statement') }]),
    ...(['headline', 'label', 'dateline', 'paragraph', 'contact', 'boilerplate', 'nowhere'] as const).map(
      (value) => ({ value, name: t(`target.${value}`) }),
    ),
  ];
  const chosen = options.some(({ value }) => value === wish) ? wish : (options[0]?.value ?? '');

  const stretch = (edge: 'start' | 'end', step: Step, direction: 1 | -1) => {
    const whole = { text: selected.text, start: 0, end: draft.texts[selected.text]?.text.length ?? 0 };
    const place = placeAfterStep(
      draft.texts,
      whole,
      { place: selected[edge], end: edge },
      step,
      direction,
      language,
    );
    const next = { ...selected, [edge]: place };
    if (next.start < next.end) select(next);
  };

  return (
    <div className="grid gap-2 border-t border-ink bg-paper px-5 py-3 max-lg:sticky max-lg:bottom-0 lg:px-4">
      <p className="text-list">
        <span className="font-semibold">{t('source.selected')}</span>{' '}
        <Excerpt language={language}>{wordsAt(draft.texts, selected)}</Excerpt>
      </p>
      <div className="flex flex-wrap items-center gap-x-4">
        <EdgeSteps onStep={stretch} />
      </div>
      <div className="flex flex-wrap items-end gap-x-4 gap-y-2">
        <SelectField
          label={t('source.become', { language: t(`inLanguage.${language}`) })}
          value={chosen}
          options={options}
          onChoose={setWish}
        />
        <Button
          onClick={() => {
            change('assign', (now) => assign(now, selected, language, targetOf(chosen)));
            point([selected]);
          }}
        >
          {t('source.make')}
        </Button>
      </div>
    </div>
  );
}

function targetOf(value: string): Target {
  const [kind, passage] = value.split(' ');
  return passage === undefined ? (kind as Exclude<Target, object>) : { passage };
}
