import { useRef, useState } from 'react';
import type { Text } from '../../content/schema';
import { typed } from '../draft/typed';
import { Button } from '../Button';
import { useDesk } from '../DeskTools';
import { useDeskWords } from '../useDeskWords';

interface NewNameProps {
  title: string;
  onAdd: (name: Text) => void;
  onCancel: () => void;
}

/** Asks for the name of someone the network doesn't have yet, in each language of the network: what is known of it stands in all of them. */
export function NewName({ title, onAdd, onCancel }: NewNameProps) {
  const { t } = useDeskWords();
  const { network } = useDesk();
  const [name, setName] = useState<Text>({});
  const first = useRef<HTMLInputElement>(null);
  const shown = network.languages;
  const isWhole = shown.every((code) => typed(name[code] ?? ''));

  function add() {
    if (!isWhole) return first.current?.focus();
    onAdd(Object.fromEntries(shown.map((code) => [code, typed(name[code]!)])));
  }

  return (
    <fieldset className="grid gap-3 border-l-3 border-celadon py-1 pl-4">
      <legend className="float-left mb-2 w-full text-list font-semibold">{title}</legend>
      <div className="grid gap-x-6 gap-y-3 sm:grid-cols-2">
        {shown.map((code, index) => (
          <label key={code} className="grid gap-0.5 text-small text-quiet">
            {t('field.nameIn', { language: t(`inLanguage.${code}`) })}
            <input
              ref={index === 0 ? first : undefined}
              // oxlint-disable-next-line jsx-a11y/no-autofocus -- it opens where someone asked for it
              autoFocus={index === 0}
              lang={code}
              value={name[code] ?? ''}
              onChange={(event) => setName({ ...name, [code]: event.target.value })}
              onKeyDown={(event) => {
                if (event.key === 'Enter' && !event.nativeEvent.isComposing) add();
                if (event.key === 'Escape') onCancel();
              }}
              className="min-h-11 w-full min-w-0 border-b border-quiet bg-paper text-name text-ink"
            />
          </label>
        ))}
      </div>
      <div className="flex flex-wrap gap-x-4">
        <Button onClick={add} isOff={!isWhole}>
          {t('action.add')}
        </Button>
        <Button kind="plain" onClick={onCancel} className="min-h-11">
          {t('action.cancel')}
        </Button>
      </div>
    </fieldset>
  );
}
