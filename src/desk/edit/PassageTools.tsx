import type { DraftPassage, DraftStatement } from '../draft/draft';
import { choosePull, cutPassage, joinWithNext } from '../draft/editPassages';
import { cutPlaces, pullWith } from '../draft/choices';
import { Button } from '../Button';
import { useDesk } from '../DeskTools';
import { useDeskWords } from '../useDeskWords';
import { SideTools } from './SideTools';

interface PassageToolsProps {
  statement: DraftStatement;
  passage: DraftPassage;
  number: number;
}

/** What can be done with a sentence: on each side, and with the pair. */
export function PassageTools({ statement, passage, number }: PassageToolsProps) {
  const { t } = useDeskWords();
  const { draft, languages, change, selected } = useDesk();
  const { id } = statement;
  const isPull = statement.pull.includes(passage.id);
  const isLast = number === statement.passages.length;
  const cuts = cutPlaces(draft, passage, selected);

  return (
    <div className="grid gap-3 pt-1 pb-5 sm:pl-10">
      <div className="grid gap-x-3 gap-y-3 sm:grid-cols-2">
        {languages.map((code) => (
          <SideTools key={code} statement={statement} passage={passage} number={number} language={code} />
        ))}
      </div>
      <div role="group" aria-label={t('passage.pair')} className="flex flex-wrap gap-x-5 gap-y-1">
        <Button
          kind="plain"
          aria-pressed={isPull}
          onClick={() => change('pull', (now) => choosePull(now, id, pullWith(statement, passage.id)))}
        >
          {t(isPull ? 'passage.isPull' : 'passage.makePull')}
        </Button>
        <Button
          kind="plain"
          isOff={isLast}
          onClick={() => change('pairing', (now) => joinWithNext(now, id, passage.id))}
        >
          {t('passage.join')}
        </Button>
        <Button
          kind="plain"
          isOff={cuts === null}
          onClick={() => cuts && change('pairing', (now) => cutPassage(now, id, passage.id, cuts))}
        >
          {t('passage.cut')}
        </Button>
      </div>
      {cuts === null && <p className="text-small text-quiet">{t('passage.cutHint')}</p>}
    </div>
  );
}
