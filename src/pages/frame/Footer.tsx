import type { ShellView } from '../../content/views';
import { useWords } from '../../i18n/useWords';
import { pathTo } from '../../links';
import { Link } from '../../ui/Link';

interface FooterProps {
  shell: ShellView;
}

export function Footer({ shell: { fullName } }: FooterProps) {
  const { t, language } = useWords();
  const about = (section?: string) => pathTo(language, { page: 'about' }, section);

  return (
    <footer className="mt-16 border-t border-line md:mt-24 print:hidden">
      <div className="page-width flex flex-wrap items-center justify-between gap-x-12 gap-y-5 py-8">
        <p className="text-list font-semibold">
          {fullName.text}
          {fullName.other && (
            <span lang={fullName.other.language} className="block font-normal text-quiet">
              {fullName.other.text}
            </span>
          )}
        </p>
        <ul className="flex flex-wrap gap-x-8 text-list">
          {[
            { to: about('subscribe'), words: t('site.subscribe') },
            { to: about('embed'), words: t('site.reuse') },
            { to: about(), words: t('site.about') },
          ].map(({ to, words }) => (
            <li key={to}>
              <Link to={to} className="link inline-block py-2">
                {words}
              </Link>
            </li>
          ))}
        </ul>
      </div>
    </footer>
  );
}
