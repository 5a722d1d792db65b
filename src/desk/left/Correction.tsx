import { textIn } from '../../content/names';
import type { Network, Release } from '../../content/schema';
import { languageCodes } from '../../i18n/languages';
import { releaseOf } from '../draft/compose';
import { existingOf } from '../draft/existing';
import { importRelease } from '../importer/importRelease';
import { Button } from '../Button';
import { useDesk } from '../DeskTools';
import { Excerpt } from '../Excerpt';
import { useDeskWords } from '../useDeskWords';

interface CorrectionProps {
  others: readonly Release[] | undefined;
  known: Network;
}

/** Says that the release seems to be published already, and offers to go on with it. */
export function Correction({ others = [], known }: CorrectionProps) {
  const { t } = useDeskWords();
  const { draft, change } = useDesk();
  const existing = draft.published ? undefined : existingOf(releaseOf(draft), others);
  if (!existing) return null;
  const language = languageCodes.find((code) => existing.headline[code]) ?? languageCodes[0]!;

  return (
    <div className="mb-5 grid justify-items-start gap-2 border-l-3 border-iron py-1 pl-4">
      <p className="max-w-xl">
        {t('correction.found')} <Excerpt language={language}>{textIn(existing.headline, language)}</Excerpt>
      </p>
      <p className="max-w-xl text-list text-quiet">{t('correction.hint')}</p>
      <Button
        onClick={() =>
          change('correction', (now) => importRelease(now.texts, known, { existing }).draft ?? now)
        }
      >
        {t('correction.goOn')}
      </Button>
    </div>
  );
}
