/**
 * What a page says of itself to machines that read schema.org. Everything is content of the page itself: no
 * contact, no note, and of a list no more than one part of it holds.
 */
import type { Graph, Thing } from 'schema-dts';
import type { Entry } from '../../content/archive';
import { partOfList, partSize } from '../../content/parts';
import { Phrasing } from '../../content/phrasing';
import { membersOfState } from '../../content/stateMembers';
import type { StateCode } from '../../content/states';
import type { Language } from '../../i18n/languages';
import { absolute, type Place } from '../../links';
import type { CardContext } from '../siteFile';
import { breadcrumbs, nameOf } from './breadcrumbs';
import { addressOf, alternateNames, type Page } from './page';
import { organizationNamed, organizationWhole, personNamed, stateNamed } from './things';
import { quotationNamed, quotationWhole, releaseNamed, releaseWhole } from './works';

/**
 * Needs the words of the language loaded.
 */
export function jsonLdOf(context: CardContext, language: Language, place: Place): Graph {
  const image = context.cardOf(language, place).address;
  const page: Page = { ...context, language, image, phrasing: new Phrasing(context.archive, language) };
  return {
    '@context': 'https://schema.org',
    '@graph':
      place.page === 'home' ? shownOn(page, place) : [...shownOn(page, place), breadcrumbs(page, place)],
  };
}

/** A graph as it stands in a page's head. */
export function jsonLdTag(graph: Graph): string {
  return `<script type="application/ld+json">${JSON.stringify(graph).replaceAll('<', '\\u003c')}</script>`;
}

function shownOn(page: Page, place: Place): Thing[] {
  const { archive } = page;
  const common = {
    url: addressOf(page, place),
    name: nameOf(page, place),
    inLanguage: page.language,
    image: page.image,
  };
  switch (place.page) {
    case 'home':
      return [website(page), organizationWhole(page, archive.content.network.organization)];
    case 'state': {
      const code = place.state.toUpperCase() as StateCode;
      const here = membersOfState(archive, code, place.part === undefined ? undefined : Number(place.part));
      return [
        {
          '@type': 'CollectionPage',
          ...common,
          about: stateNamed(page, code),
          ...(here.total > 0 && { mentions: here.items.map(({ id }) => organizationNamed(page, id)) }),
        },
      ];
    }
    case 'organization': {
      const releases = new Set(
        shown(archive.by(place.organization), place.part).map(({ release }) => release),
      );
      return [
        {
          '@type': 'ProfilePage',
          ...common,
          mainEntity: {
            ...organizationWhole(page, place.organization),
            ...(releases.size > 0 && {
              subjectOf: [...releases].map((release) => releaseNamed(page, release)),
            }),
          },
        },
      ];
    }
    case 'person': {
      const said = shown(archive.said(place.person), place.part);
      return [
        {
          '@type': 'ProfilePage',
          ...common,
          mainEntity: personNamed(page, place.person),
          ...(said.length > 0 && { hasPart: said.map((entry) => quotationNamed(page, entry)) }),
        },
      ];
    }
    case 'release':
      return [releaseWhole(page, archive.release(place.release))];
    case 'statement':
    case 'both':
      return [quotationWhole(page, archive.entry(place.release, place.statement))];
    case 'releases':
    case 'statements':
      return [{ '@type': 'CollectionPage', ...common }];
    case 'about':
      return [{ '@type': 'AboutPage', ...common }];
  }
}

/** What a page of a list shows of it first. */
function shown(entries: readonly Entry[], part: string | undefined): Entry[] {
  const number = part === undefined ? undefined : Number(part);
  return partOfList(entries, number).items.slice(0, partSize);
}

function website(page: Page): Thing {
  const { archive, site, phrasing, image } = page;
  const { languages, organization } = archive.content.network;
  const { name } = archive.organization(organization);
  const url = absolute(site, '/');
  return {
    '@type': 'WebSite',
    '@id': `${url}#website`,
    url,
    name: phrasing.text(name),
    ...alternateNames(page, name),
    inLanguage: languages,
    image,
    publisher: organizationNamed(page, organization),
  };
}
