import { useState } from 'react';
import { languages as languageTable, type Language } from '../../i18n/languages';
import { WordsContext } from '../../i18n/useWords';
import { wordsOf } from '../../i18n/words';
import { releaseOf } from '../draft/compose';
import { useDesk } from '../DeskTools';
import { PanelHeading } from '../PanelHeading';
import { SelectField } from '../edit/SelectField';
import { useDeskWords } from '../useDeskWords';
import { useNames } from '../useNames';
import { StatementPreview } from './StatementPreview';

/** One statement as its page will show it, drawn by the page's own components. */
export function PreviewPanel() {
  const { t, language } = useDeskWords();
  const { draft, network, languages, opened, show } = useDesk();
  const { sayer } = useNames();
  const [wish, setWish] = useState<Language | 'both'>(language);
  const statements = draft.body.flatMap((part, place) =>
    part.kind === 'statement' ? [{ part, place }] : [],
  );
  const chosen = statements.find(({ place }) => place === opened) ?? statements[0];
  const release = releaseOf(draft);
  const statement = chosen && release.body[chosen.place];
  const offered = languages.filter((code) => statement?.text[code]);
  const versions = [...offered, ...(offered.length > 1 ? (['both'] as const) : [])];
  const shown = versions.includes(wish) ? wish : (versions[0] ?? language);
  const own = shown === 'both' ? language : shown;

  return (
    <>
      <PanelHeading hint={t('preview.hint')}>{t('view.preview')}</PanelHeading>
      {chosen && statement?.kind === 'statement' ? (
        <>
          <div className="flex flex-wrap items-end gap-x-6 gap-y-3 border-t border-ink pt-4 pb-6">
            <SelectField
              label={t('preview.statement')}
              value={String(chosen.place)}
              options={statements.map(({ part, place }, index) => ({
                value: String(place),
                name: `${index + 1} ${sayer(part)}`,
              }))}
              onChoose={(place) => show('preview', Number(place))}
            />
            <SelectField
              label={t('preview.version')}
              value={shown}
              options={versions.map((code) => ({
                value: code,
                name: code === 'both' ? t('preview.both') : languageTable[code].name,
              }))}
              onChoose={(code) => setWish(code as Language | 'both')}
            />
          </div>
          <div lang={own} className="border border-rule px-5 py-6 md:px-8">
            <WordsContext value={wordsOf(own)}>
              <StatementPreview
                release={release}
                statement={statement}
                network={network}
                version={shown}
                language={own}
                languages={offered}
              />
            </WordsContext>
          </div>
        </>
      ) : (
        <p className="border-t border-ink pt-4 text-quiet">{t('preview.none')}</p>
      )}
    </>
  );
}
