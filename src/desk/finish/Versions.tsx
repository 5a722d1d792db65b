import type { Release, ReleaseVersion } from '../../content/schema';
import { releaseOf } from '../draft/compose';
import { differencesOf } from '../draft/differences';
import { setVersion } from '../draft/editVersion';
import { speakerName } from '../draft/sayings';
import { typed } from '../draft/typed';
import { versionFor } from '../draft/version';
import { Button } from '../Button';
import { useDesk } from '../DeskTools';
import { TextField } from '../edit/TextField';
import { tellings } from '../tellings';
import { useDeskWords } from '../useDeskWords';
import { ChangeItem } from './ChangeItem';

/** What is different from the published release, and what readers are told of it. */
export function Versions({ published }: { published: Release }) {
  const { t } = useDeskWords();
  const { draft, network, change } = useDesk();
  const { version } = draft;
  const release = releaseOf(draft);
  const changes = differencesOf(published, release);
  const set = (next: ReleaseVersion | null) => change('version', (now) => setVersion(now, next));

  function propose() {
    const told = tellings(network.languages).map(({ language, t: words }) => ({
      language,
      t: words,
      nameOf: (id: string) => speakerName(id, draft, published, network, language),
    }));
    const day = today();
    set(versionFor(changes, day, told) ?? { date: day, text: {} });
  }

  return (
    <section aria-labelledby="desk-versions" className="grid gap-4">
      <div>
        <h3 id="desk-versions" className="text-name font-semibold">
          {t('finish.versions')}
        </h3>
        <p className="text-list text-quiet">
          {t(changes.length > 0 ? 'finish.versionsHint' : 'finish.same')}
        </p>
      </div>
      <ul className="grid border-t border-line">
        {changes.map((one, index) => (
          <ChangeItem key={index} change={one} published={published} />
        ))}
      </ul>
      {changes.length > 0 && !version && (
        <div>
          <p className="max-w-xl pb-2">{t('finish.whatChangedAsk')}</p>
          <Button onClick={propose}>{t('finish.whatChangedTell')}</Button>
        </div>
      )}
      {version && (
        <div className="grid gap-3 border-l-3 border-celadon pl-4">
          <p className="max-w-xl text-list text-quiet">{t('finish.whatChangedHint')}</p>
          <TextField
            type="date"
            className="max-w-48"
            label={t('finish.whatChangedDate')}
            value={version.date}
            onWrite={(date) => date && set({ ...version, date })}
          />
          {network.languages.map((code) => (
            <TextField
              key={code}
              isLong
              lang={code}
              label={t('finish.whatChanged', { language: t(`inLanguage.${code}`) })}
              value={version.text[code] ?? ''}
              onWrite={(words) =>
                set({ ...version, text: { ...version.text, [code]: typed(words) || undefined } })
              }
            />
          ))}
          <Button kind="plain" className="justify-self-start" onClick={() => set(null)}>
            {t('note.remove')}
          </Button>
        </div>
      )}
    </section>
  );
}

/** The day where the staff member is, as content writes days. */
function today(): string {
  return new Intl.DateTimeFormat('sv-SE').format(new Date());
}
