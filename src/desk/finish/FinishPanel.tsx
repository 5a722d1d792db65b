import type { Network } from '../../content/schema';
import type { Left } from '../draft/left';
import { Button } from '../Button';
import { useDesk } from '../DeskTools';
import { useLeftCount } from '../left/useLeftCount';
import { PanelHeading } from '../PanelHeading';
import { useDeskWords } from '../useDeskWords';
import { download, filesOf } from './files';
import { Versions } from './Versions';

interface FinishPanelProps {
  left: readonly Left[];
  /** The network without those whom the draft proposes. */
  known: Network;
}

/** The file to download, and what to do with it. */
export function FinishPanel({ left, known }: FinishPanelProps) {
  const { t } = useDeskWords();
  const { draft, goTo } = useDesk();
  const count = useLeftCount();
  const files = filesOf(draft, known);
  const [release] = files;
  const must = left.some(({ weight }) => weight === 'must');

  return (
    <>
      <PanelHeading hint={must ? t('finish.early') : t('finish.ready')}>{t('view.finish')}</PanelHeading>
      <div className="grid gap-8 border-t border-ink pt-5">
        {left.length > 0 && (
          <p className="flex flex-wrap items-center gap-x-5 border-l-3 border-iron pl-4">
            {count(left)}
            <Button kind="plain" className="min-h-11" onClick={() => goTo('left')}>
              {t('finish.toLeft')}
            </Button>
          </p>
        )}
        {draft.published && <Versions published={draft.published} />}
        <ul className="grid gap-5">
          {files.map((file) => (
            <li key={file.name} className="grid justify-items-start gap-2">
              <Button kind={must || file !== release ? 'other' : 'first'} onClick={() => download(file)}>
                {t('finish.download', { name: file.name })}
              </Button>
              <p className="max-w-xl text-list text-quiet">
                {t(file === release ? 'finish.releaseFile' : 'finish.networkFile', { folder: file.folder })}
              </p>
            </li>
          ))}
        </ul>
        <div className="grid gap-2">
          <h3 className="text-name font-semibold">{t('finish.thenTitle')}</h3>
          <ol className="grid max-w-xl list-decimal gap-2 pl-5 text-name marker:text-celadon">
            {files.length > 1 && <li>{t('finish.thenNetwork', { folder: 'public/content' })}</li>}
            <li>{t('finish.thenOpen', { folder: 'public/content/releases' })}</li>
            <li>{t('finish.thenUpload')}</li>
            <li>{t('finish.thenCommit')}</li>
          </ol>
          <p className="max-w-xl text-list text-quiet">{t('finish.check')}</p>
        </div>
      </div>
    </>
  );
}
