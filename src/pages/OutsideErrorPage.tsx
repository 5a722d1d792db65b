import { useRouteError } from 'react-router';
import { MissingContent } from '../content/reading';
import { languages } from '../i18n/languages';
import { siteLanguages } from './siteSettings';
import { NotFoundPage } from './NotFoundPage';

/**
 * The last resort, in no language's frame: an address outside every language, or a visit on which not even
 * the interface's words came through.
 */
export function OutsideErrorPage() {
  if (useRouteError() instanceof MissingContent) return <NotFoundPage />;

  return (
    <main className="page-width grid gap-8 py-16">
      {siteLanguages.map((code) => (
        <section key={code} lang={code} className="grid gap-4">
          <h1 className="font-serif text-section font-semibold">{languages[code].unreachable.title}</h1>
          <button
            type="button"
            onClick={() => window.location.reload()}
            className="link min-h-11 justify-self-start"
          >
            {languages[code].unreachable.retry}
          </button>
        </section>
      ))}
    </main>
  );
}
