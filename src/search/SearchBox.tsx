import type { Ref } from 'react';
import { useWords } from '../i18n/useWords';
import { CloseIcon, SearchIcon } from '../ui/icons';

interface SearchBoxProps {
  /** For the keys that go to it. */
  id: string;
  text: string;
  onType: (text: string) => void;
  onEnter: () => void;
  /** The focus goes on to something else. */
  onLeave?: () => void;
  ref?: Ref<HTMLInputElement>;
}

/** The box to search in. What is typed counts at once, also a syllable that isn't finished. */
export function SearchBox({ id, text, onType, onEnter, onLeave, ref }: SearchBoxProps) {
  const { t } = useWords();

  function handleClear() {
    onType('');
    document.getElementById(id)?.focus();
  }

  return (
    <form
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        onEnter();
      }}
      className="relative"
    >
      <SearchIcon className="pointer-events-none absolute top-1/2 left-0 size-5 -translate-y-1/2 text-quiet" />
      {/* Not of the type “search”: browsers give Escape another meaning there. */}
      <input
        ref={ref}
        id={id}
        type="text"
        role="searchbox"
        inputMode="search"
        enterKeyHint="search"
        autoComplete="off"
        autoCapitalize="none"
        autoCorrect="off"
        spellCheck={false}
        aria-label={t('search.box')}
        placeholder={t('search.placeholder')}
        value={text}
        onChange={(event) => onType(event.target.value)}
        onBlur={onLeave}
        className="h-14 w-full border-b-2 border-ink bg-transparent pr-12 pl-8 text-lead text-ink outline-none placeholder:text-quiet focus-visible:border-b-4 focus-visible:border-celadon focus-visible:outline-none"
      />
      {text !== '' && (
        <button
          type="button"
          aria-label={t('search.clear')}
          onClick={handleClear}
          className="absolute top-1.5 right-0 flex size-11 items-center justify-center text-quiet hover:text-celadon"
        >
          <CloseIcon />
        </button>
      )}
    </form>
  );
}
