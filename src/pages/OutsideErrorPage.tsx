import { Fragment } from 'react';
import { useRouteError } from 'react-router';
import { MissingContent } from '../content/reading';
import { languages, type Language } from '../i18n/languages';
import { pathTo, underBase } from '../links';
import { ActionButton } from '../ui/ActionButton';
import { NotFoundPage } from './NotFoundPage';
import { site, siteLanguages } from './siteSettings';
import { TitleTag } from './TitleTag';
import { useTries } from './useTries';

/**
 * The last resort, in no language's frame: an address outside every language, or a visit on which not even
 * the interface's words came through.
 */
export function OutsideErrorPage() {
  const isMissing = useRouteError() instanceof MissingContent;
  return isMissing ? <NotFoundPage /> : <NothingCame />;
}

/** A written page needs nothing else, so a new load is the best try. */
function NothingCame() {
  const { isBusy, inVain, tryAgain } = useTries();
  const all = siteLanguages.map((code) => ({ code, ...languages[code].unreachable }));
  const title = <OnLines texts={all.map(({ code, title: text }) => ({ code, text }))} />;

  return (
    <main className="page-width grid gap-8 py-16">
      <TitleTag title={all.map(({ title: text }) => text).join(' ')} />
      <h1 tabIndex={-1} className="font-serif text-section font-semibold">
        {title}
      </h1>
      <div className="flex flex-wrap items-center gap-x-8 gap-y-4">
        <ActionButton isBusy={isBusy} onPress={tryAgain}>
          <OnLines texts={all.map(({ code, retry }) => ({ code, text: retry }))} />
        </ActionButton>
        {inVain > 0 && !isBusy && (
          // Said each time.
          <p key={inVain} role="alert" className="text-list text-quiet">
            {title}
          </p>
        )}
      </div>
      <ul className="flex flex-wrap gap-x-8 gap-y-2 border-t border-line pt-5 text-name">
        {siteLanguages.map((code) => (
          <li key={code} lang={code}>
            {/* A page load, which needs nothing of what didn't come. */}
            <a href={underBase(site.base, pathTo(code, { page: 'home' }))} className="link inline-block py-2">
              {languages[code].name}
            </a>
          </li>
        ))}
      </ul>
    </main>
  );
}

/** The same in each language, a line each; heard as one, with a pause between. */
function OnLines({ texts }: { texts: { code: Language; text: string }[] }) {
  return texts.map(({ code, text }) => (
    <Fragment key={code}>
      <span lang={code} className="block">
        {text}
      </span>{' '}
    </Fragment>
  ));
}
