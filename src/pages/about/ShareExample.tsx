import { sayerOf } from '../../content/names';
import type { Voice } from '../../content/views';
import type { Language } from '../../i18n/languages';
import { useWords } from '../../i18n/useWords';
import { absolute, pathTo } from '../../links';
import { site } from '../siteSettings';
import { Example } from './Example';
import { Link } from '../../ui/Link';

interface ShareExampleProps {
  voice: Voice;
  /** The languages of the statement. */
  published: readonly Language[];
}

/** Every statement has it. */
const firstPassage = 's1';

/** A statement's addresses, as a visitor would share them. */
export function ShareExample({ voice, published }: ShareExampleProps) {
  const { t, language } = useWords();
  const ids = { release: voice.release, statement: voice.statement };

  return (
    <Example>
      <p className="text-quiet">{t('about.shareExample', { name: sayerOf(voice, language) })}</p>
      {[
        pathTo(language, { page: 'statement', ...ids }),
        ...(published.includes(language) && published.length > 1
          ? [pathTo(language, { page: 'both', ...ids })]
          : []),
        pathTo(language, { page: 'statement', ...ids }, firstPassage),
      ].map((to) => (
        <p key={to}>
          <Link to={to} className="link inline-block py-1 break-all">
            {absolute(site, to)}
          </Link>
        </p>
      ))}
    </Example>
  );
}
