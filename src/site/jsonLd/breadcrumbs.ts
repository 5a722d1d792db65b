import type { BreadcrumbListLeaf } from 'schema-dts';
import { sayerOf, speakerName } from '../../content/names';
import { states, type StateCode } from '../../content/states';
import { wordsOf } from '../../i18n/words';
import type { Place } from '../../links';
import { addressOf, type Page } from './page';

/** The way to a page from the home page. */
export function breadcrumbs(page: Page, place: Place): BreadcrumbListLeaf {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: [...wayTo(place), place].map((step, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: nameOf(page, step),
      item: addressOf(page, step),
    })),
  };
}

/** The pages above a page. */
function wayTo(place: Place): Place[] {
  const home: Place = { page: 'home' };
  if (place.page === 'release') return [home, { page: 'releases' }];
  if (place.page === 'statement' || place.page === 'both') {
    return [home, { page: 'releases' }, { page: 'release', release: place.release }];
  }
  if ('part' in place && place.part !== undefined) {
    const { part: _, ...whole } = place;
    return [home, whole];
  }
  return [home];
}

/** What a page is called in its own language. */
export function nameOf(page: Page, place: Place): string {
  const { t } = wordsOf(page.language);
  const { archive, phrasing } = page;
  const withPart = (title: string) =>
    'part' in place && place.part !== undefined ? t('part.titlePart', { title, number: place.part }) : title;
  switch (place.page) {
    case 'home':
      return phrasing.text(archive.organization(archive.content.network.organization).name);
    case 'state': {
      const title = states[place.state.toUpperCase() as StateCode][page.language];
      return place.part === undefined ? title : t('state.titlePage', { title, number: place.part });
    }
    case 'organization':
      return withPart(phrasing.text(archive.organization(place.organization).name));
    case 'person':
      return withPart(phrasing.text(archive.person(place.person).name));
    case 'releases':
      return withPart(t('releases.title'));
    case 'release': {
      const release = archive.release(place.release);
      return phrasing.said(release, release.headline).text;
    }
    case 'statement':
    case 'both': {
      const voice = phrasing.voice(archive.entry(place.release, place.statement));
      return speakerName(voice, page.language)?.text ?? sayerOf(voice, page.language);
    }
    case 'statements':
      return withPart(t('statements.title'));
    case 'about':
      return t('about.title');
  }
}
