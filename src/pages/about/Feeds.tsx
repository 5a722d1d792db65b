import type { Voice } from '../../content/views';
import { Mixed } from '../../i18n/Mixed';
import { useWords } from '../../i18n/useWords';
import { absolute, feedFormatIds, feedFormats, feedPath } from '../../links';
import { site } from '../siteSettings';
import { Example } from './Example';

interface FeedsProps {
  /** An organization to show the feed of. */
  organization: Voice['organizations'][number] | undefined;
}

/** The addresses to subscribe at, written out: they are pasted into a feed reader, not opened. */
export function Feeds({ organization }: FeedsProps) {
  const { t, language } = useWords();
  const feeds = [
    ...feedFormatIds.map((format) => ({
      words: t('about.feedAll', { format: feedFormats[format].name }),
      address: absolute(site, feedPath(language, format)),
    })),
    ...(organization
      ? [
          {
            words: t('about.feedOf', { name: organization.name.text, format: feedFormats.atom.name }),
            address: absolute(site, feedPath(language, 'atom', organization.id)),
          },
        ]
      : []),
  ];

  return (
    <Example>
      <dl className="grid gap-2">
        {feeds.map(({ words, address }) => (
          <div key={address}>
            <dt className="text-quiet">
              <Mixed text={words} language={language} />
            </dt>
            <dd>
              <a href={address} className="link inline-block py-1 break-all">
                {address}
              </a>
            </dd>
          </div>
        ))}
      </dl>
    </Example>
  );
}
