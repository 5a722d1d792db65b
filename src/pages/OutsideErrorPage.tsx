import { Fragment } from 'react';
import { useRouteError } from 'react-router';
import { MissingContent } from '../content/reading';
import { languages, type Language } from '../i18n/languages';
import { ActionButton } from '../ui/ActionButton';
import { NotFoundPage } from './NotFoundPage';
import { siteLanguages } from './siteSettings';
import { TitleTag } from './TitleTag';

/**
 * The last resort, in no language's frame: an address outside every language, or a visit on which not even
 * the interface's words came through.
 */
export function OutsideErrorPage() {
  if (useRouteError() instanceof MissingContent) return <NotFoundPage />;
  const all = siteLanguages.map((code) => ({ code, ...languages[code].unreachable }));

  return (
    <main className="page-width grid gap-8 py-16">
      <TitleTag title={all.map(({ title }) => title).join(' ')} />
      <h1 tabIndex={-1} className="font-serif text-section font-semibold">
        <OnLines texts={all.map(({ code, title }) => ({ code, text: title }))} />
      </h1>
      <ActionButton onPress={() => window.location.reload()}>
        <OnLines texts={all.map(({ code, retry }) => ({ code, text: retry }))} />
      </ActionButton>
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
