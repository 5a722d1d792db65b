import { useEffect, useId, useRef, type MouseEvent } from 'react';
import { useWords } from '../i18n/useWords';
import { CloseIcon } from '../ui/icons';
import { Copying } from './Copying';
import { CopyQuotation } from './CopyQuotation';
import { inMarks, sourceOf, type Quotation } from './quotation';
import { EmbedCode } from './EmbedCode';
import type { Shared } from './shared';
import { Ways } from './Ways';

export interface SharePanelProps {
  shared: Shared;
  onClose: () => void;
}

const titles = {
  statement: 'share.title',
  passage: 'share.titlePassage',
  words: 'share.titleWords',
} as const;

/** All the ways to share something, over the page. It says by itself what became of each: the page behind is mute. */
export function SharePanel({ shared, onClose }: SharePanelProps) {
  const { t } = useWords();
  const heading = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const [quotation] = shared.quotations;

  useEffect(() => dialog.current?.showModal(), []);

  function handleClick({ target, currentTarget }: MouseEvent) {
    // What isn't on the panel itself is on the backdrop.
    if (target === currentTarget) dialog.current?.close();
  }

  return (
    // The browser gives the keyboard its way out: Escape.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/click-events-have-key-events
    <dialog
      ref={dialog}
      aria-labelledby={heading}
      onClick={handleClick}
      onClose={onClose}
      className="m-auto max-h-[calc(100dvh-2rem)] w-full max-w-[36rem] overflow-y-auto border-t-3 border-iron bg-paper text-ink backdrop:bg-paper/80 max-sm:mb-0 max-sm:max-w-none sm:border sm:border-t-3 sm:border-rule sm:border-t-iron"
    >
      <Copying>
        <div className="relative grid gap-6 px-5 pt-5 pb-7 sm:px-8 sm:pt-7">
          <h2 id={heading} className="pr-10 font-serif text-section font-semibold">
            {t(titles[shared.kind])}
          </h2>
          {quotation && <Preview quotation={quotation} />}
          {shared.isExact === false && <p className="text-list text-quiet">{t('share.passageInstead')}</p>}
          <Ways shared={shared} />
          {shared.quotations.length > 0 && <CopyQuotation quotations={shared.quotations} />}
          {shared.embed && <EmbedCode quoted={shared.embed} />}
          {/* Last for the keyboard, so that a way to share comes first. */}
          <button
            type="button"
            aria-label={t('share.close')}
            onClick={() => dialog.current?.close()}
            className="absolute top-3 right-3 flex size-11 items-center justify-center sm:top-5 sm:right-5"
          >
            <CloseIcon />
          </button>
        </div>
      </Copying>
    </dialog>
  );
}

/** The words that go out, so that nobody sends what they haven't read. */
function Preview({ quotation }: { quotation: Quotation }) {
  const { language, words } = quotation;
  return (
    <figure lang={language} className="grid gap-2 border-l-3 border-celadon pl-4">
      <blockquote lang={words.language} className="words text-[1.0625rem]/7 whitespace-pre-line">
        {inMarks(words.text)}
      </blockquote>
      <figcaption className="text-list text-quiet">{sourceOf(quotation)}</figcaption>
    </figure>
  );
}
