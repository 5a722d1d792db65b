import { languages } from '../i18n/languages';
import { absolute, pathTo, versionsOf, type Place } from '../links';
import { site, siteLanguages } from './siteSettings';
import { useLanguage } from './useLanguage';
import { useSiteName } from './useSiteName';

interface HeadProps {
  place: Place;
  title: string;
  description: string;
  kind?: 'website' | 'article' | 'profile';
  /** The page whose words these are, where this one shows them another way. */
  canonical?: Place;
  published?: string;
  /** The day of the last correction. */
  modified?: string | undefined;
}

/** What the page says of itself to browsers, search engines and previews. React puts it in `<head>`. */
export function Head({
  place,
  title,
  description,
  kind = 'website',
  canonical = place,
  published,
  modified,
}: HeadProps) {
  const language = useLanguage();
  const siteName = useSiteName();
  const address = absolute(site, pathTo(language, canonical));
  const others = siteLanguages.filter((code) => code !== language);
  // Previews show the title alone: it names the network, too.
  const whole = title.includes(siteName) ? title : `${title} · ${siteName}`;

  return (
    <>
      <title>{whole}</title>
      <meta name="description" content={description} />
      <link rel="canonical" href={address} />
      {versionsOf(site, siteLanguages, canonical).map((version) => (
        <link key={version.language} rel="alternate" hrefLang={version.language} href={version.address} />
      ))}
      <meta property="og:site_name" content={siteName} />
      <meta property="og:type" content={kind} />
      <meta property="og:title" content={whole} />
      <meta property="og:description" content={description} />
      <meta property="og:url" content={address} />
      <meta property="og:locale" content={languages[language].openGraph} />
      {others.map((code) => (
        <meta key={code} property="og:locale:alternate" content={languages[code].openGraph} />
      ))}
      {published && <meta property="article:published_time" content={published} />}
      {modified && <meta property="article:modified_time" content={modified} />}
      <meta name="twitter:card" content="summary_large_image" />
      <meta name="twitter:title" content={whole} />
      <meta name="twitter:description" content={description} />
    </>
  );
}
