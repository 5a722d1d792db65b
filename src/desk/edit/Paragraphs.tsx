import type { Language } from '../../i18n/languages';
import type { BlockPlace } from '../draft/blocks';
import type { DraftBlock } from '../draft/draft';
import { moveParagraph, type Destination } from '../draft/editBlocks';
import { wordsAt } from '../draft/spans';
import type { Span } from '../importer/source';
import { useDesk } from '../DeskTools';
import { Excerpt } from '../Excerpt';
import { PointsAt } from '../PointsAt';
import { useDeskWords } from '../useDeskWords';
import { useNames } from '../useNames';
import { SelectField } from './SelectField';

interface ParagraphsProps {
  place: BlockPlace;
  block: DraftBlock;
}

/** The printed paragraphs of a part, each of which can be put into another one. */
export function Paragraphs({ place, block }: ParagraphsProps) {
  const { draft, languages } = useDesk();
  return (
    <ul className="border-t border-line">
      {languages.flatMap((code) =>
        (block.text[code] ?? []).map((span) => (
          <li key={`${span.text} ${span.start}`} className="border-b border-line py-2">
            <PointsAt spans={[span]} className="grid items-center gap-x-6 sm:grid-cols-[1fr_15rem]">
              <span className="min-w-0 text-name">
                <Excerpt language={code} most={180}>
                  {wordsAt(draft.texts, span)}
                </Excerpt>
              </span>
              <Move span={span} language={code} place={place} />
            </PointsAt>
          </li>
        )),
      )}
    </ul>
  );
}

function Move({ span, language, place }: { span: Span; language: Language; place: BlockPlace }) {
  const { t } = useDeskWords();
  const { draft, change } = useDesk();
  const { sayer } = useNames();
  const destinations: { value: string; name: string; to: Destination }[] = [
    ...draft.body.map((part, index) => ({
      value: String(index),
      name:
        part.kind === 'statement'
          ? t('move.statement', { number: index + 1, name: sayer(part) })
          : t('move.paragraph', { number: index + 1 }),
      to: index,
    })),
    ...(typeof place === 'number'
      ? [{ value: 'before', name: t('move.before'), to: { before: place } }]
      : [{ value: 'last', name: t('move.last'), to: { before: draft.body.length } }]),
    { value: 'contact', name: t('use.contact'), to: 'contact' },
    { value: 'boilerplate', name: t('use.boilerplate'), to: 'boilerplate' },
    { value: 'nowhere', name: t('move.nowhere'), to: 'nowhere' },
  ];
  return (
    <SelectField
      label={t('move.to')}
      isLabelHidden
      value={String(place)}
      options={destinations}
      onChoose={(value) => {
        const found = destinations.find((one) => one.value === value);
        if (found) change('move', (now) => moveParagraph(now, span, language, found.to));
      }}
    />
  );
}
