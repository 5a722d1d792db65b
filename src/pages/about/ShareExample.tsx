import { Link } from 'react-router';
import { bylineOf } from '../../content/names';
import type { Voice } from '../../content/views';
import { languages } from '../../i18n/languages';
import { useWords } from '../../i18n/useWords';
import { absolute, pathTo } from '../../links';
import { site } from '../siteSettings';
import { Example } from './Example';

interface ShareExampleProps {
  voice: Voice;
}

/** A statement's addresses, as a visitor would share them. */
export function ShareExample({ voice }: ShareExampleProps) {
  const { t, language } = useWords();
  const ids = { release: voice.release, statement: voice.statement };

  return (
    <Example>
      <p className="text-quiet">
        {t('about.shareExample', { name: languages[language].cite(bylineOf(voice, language)) })}
      </p>
      {[
        pathTo(language, { page: 'statement', ...ids }),
        pathTo(language, { page: 'both', ...ids }),
        pathTo(language, { page: 'statement', ...ids }, 's2'),
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
