import { setHead, type HeadPart } from '../draft/editRelease';
import { wordsAt } from '../draft/spans';
import { placeAfterStep, type Step } from '../draft/steps';
import type { Span } from '../importer/source';
import { Button } from '../Button';
import { EdgeSteps } from './EdgeSteps';
import { useDesk } from '../DeskTools';
import { PointsAt } from '../PointsAt';
import { Excerpt } from '../Excerpt';
import { useDeskWords } from '../useDeskWords';

/** The label, the headline or the dateline: words of the source in each language. */
export function HeadField({ part }: { part: HeadPart }) {
  const { t } = useDeskWords();
  const { draft, languages, selected, change } = useDesk();
  const hasSelection = selected !== null && selected.start < selected.end;

  return languages.map((code) => {
    const span = draft[part][code];
    const move = (edge: 'start' | 'end', step: Step, direction: 1 | -1) => {
      if (!span) return;
      const whole: Span = { text: span.text, start: 0, end: draft.texts[span.text]?.text.length ?? 0 };
      const place = placeAfterStep(
        draft.texts,
        whole,
        { place: span[edge], end: edge },
        step,
        direction,
        code,
      );
      const moved = { ...span, [edge]: place };
      if (moved.start < moved.end) change('head', (now) => setHead(now, part, code, moved));
    };
    const label = t('field.inLanguage', { field: t(`use.${part}`), language: t(`inLanguage.${code}`) });
    return (
      <PointsAt
        key={code}
        spans={span ? [span] : []}
        className="grid gap-1 border-b border-line py-2.5 sm:grid-cols-[8rem_1fr] sm:gap-x-4"
      >
        <p aria-hidden="true" className="text-small text-quiet">
          {label}
        </p>
        <div role="group" aria-label={label} className="min-w-0">
          <p className="text-name">
            {span ? (
              <Excerpt language={code} most={240}>
                {wordsAt(draft.texts, span)}
              </Excerpt>
            ) : (
              <span className="text-quiet">{t('field.none')}</span>
            )}
          </p>
          <div className="flex flex-wrap gap-x-4 pt-1">
            {span && <EdgeSteps onStep={move} />}
            {span && (
              <Button kind="plain" onClick={() => change('head', (now) => setHead(now, part, code, null))}>
                {t('field.leaveOut')}
              </Button>
            )}
            {hasSelection && (
              <Button
                kind="plain"
                onClick={() => change('head', (now) => setHead(now, part, code, selected))}
              >
                {t('passage.useSelected')}
              </Button>
            )}
          </div>
        </div>
      </PointsAt>
    );
  });
}
