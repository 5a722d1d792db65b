import { useRouteError } from 'react-router';
import { MissingContent } from '../content/reading';
import { languages } from '../i18n/languages';
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
        {all.map(({ code, title }) => (
          <span key={code} lang={code} className="block">
            {title}{' '}
          </span>
        ))}
      </h1>
      <ActionButton onPress={() => window.location.reload()}>
        {all.map(({ code, retry }) => (
          <span key={code} lang={code} className="block">
            {retry}{' '}
          </span>
        ))}
      </ActionButton>
    </main>
  );
}
