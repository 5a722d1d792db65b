import { expect, test } from 'vitest';
import type { Network } from '../../src/content/schema';
import { organization, saidAfterNetwork } from './authored';

test.each<[string, (network: Network) => void, string]>([
  [
    'the id of an organization twice',
    (n) => n.organizations.push({ ...organization(n, 'hana-center') }),
    'organizations[7].id: “hana-center” is the id of organizations[2] already',
  ],
  [
    'the id of a person twice',
    (n) => n.people.push({ id: 'mel-lee', name: { en: 'Mel Lee', ko: '멜 리' } }),
    'people[7].id: “mel-lee” is the id of people[5] already',
  ],
  [
    'an id that an address needs',
    (n) => n.people.push({ id: 'page', name: { en: 'Page', ko: '페이지' } }),
    'people[7].id: “page” is reserved for addresses of the site',
  ],
  ['a language twice', (n) => n.languages.push('ko'), 'languages[2]: names “ko” again'],
  [
    'a network of an organization that nobody knows',
    (n) => (n.organization = 'nakasek'),
    'organization: “nakasek” is no organization of this network: its id must stand in network.json',
  ],
  [
    'the network’s own organization as a member',
    (n) => Object.assign(organization(n, 'nakasec'), { memberOf: 'nakasec-action-fund', states: ['VA'] }),
    'organizations[0].memberOf: makes the network’s own organization a member',
  ],
  [
    'a member of nothing known',
    (n) => (organization(n, 'hana-center').memberOf = 'nakasek'),
    'organizations[2].memberOf: “nakasek” is no organization of this network: its id must stand in network.json',
  ],
  [
    'a member of itself',
    (n) => (organization(n, 'hana-center').memberOf = 'hana-center'),
    'organizations[2].memberOf: makes “hana-center” a member of itself',
  ],
  [
    'members of each other',
    (n) => {
      organization(n, 'hana-center').memberOf = 'hamkae-center';
      organization(n, 'hamkae-center').memberOf = 'hana-center';
    },
    'organizations[2].memberOf: makes “hana-center” a member of itself',
  ],
  [
    'a member without a state',
    (n) => Object.assign(organization(n, 'woori-juntos'), { states: [], seat: undefined }),
    'organizations[6].states: is empty: a member must have a state to stand on the map',
  ],
  [
    'an organization with a state and forgets what it is a member of',
    (n) => delete organization(n, 'woori-juntos').memberOf,
    'organizations[6].states: must be empty where there is no “memberOf”: a national body',
  ],
  [
    'a state twice',
    (n) => organization(n, 'minkwon-center').states.push('NY'),
    'organizations[5].states[2]: names “NY” again',
  ],
  [
    'a seat in another state',
    (n) => Object.assign(organization(n, 'hana-center').seat ?? {}, { state: 'TX' }),
    'organizations[2].seat.state: TX is none of the organization’s states',
  ],
  [
    'an office in another state',
    (n) => Object.assign(organization(n, 'hamkae-center').otherOffices?.[0] ?? {}, { state: 'MD' }),
    'organizations[3].otherOffices[0].state: MD is none of the organization’s states',
  ],
])('a staff member who writes %s is told', (_, edit, line) => {
  expect(saidAfterNetwork(edit)[0]).toBe(`network.json: ${line}`);
});

function saidOfRedirects(redirects: Record<string, string>) {
  return saidAfterNetwork((network) => void (network.redirects = redirects)).map((line) =>
    line.replace('network.json: ', ''),
  );
}

test('a staff member may lead an old address to every kind of page', () => {
  const pages = [
    '/',
    '/states/wy/',
    '/organizations/hana-center/',
    '/people/mel-lee/',
    '/releases/',
    '/releases/2024-11-06-election-results/',
    '/releases/2024-11-06-election-results/joint/',
    '/releases/2024-11-06-election-results/mel-lee/both/',
    '/statements/',
    '/about/',
  ];
  expect(saidOfRedirects(Object.fromEntries(pages.map((to, index) => [`/old/${index}/`, to])))).toEqual([]);
});

test.each([
  ['/', '/about/'],
  ['/states/wy/', '/'],
  ['/people/mel-lee/', '/people/john-park/'],
  ['/releases/2024-11-06-election-results/joint/both/', '/about/'],
])('a staff member who leads the living page %s elsewhere is told', (from, to) => {
  expect(saidOfRedirects({ [from]: to })).toEqual([
    `redirects["${from}"]: the old path is a page of the site`,
  ]);
});

test.each([
  '/states/zz/',
  '/organizations/old/',
  '/people/old/',
  '/releases/old/',
  '/releases/2024-11-06-election-results/old/',
  '/somewhere/',
])('a staff member who leads an old address to %s, where nothing is, is told', (to) => {
  expect(saidOfRedirects({ '/old/': to })).toEqual([
    `redirects["/old/"]: the new path is no page of the site: ${to}`,
  ]);
});

test('a staff member who leads addresses in a loop or a chain is told', () => {
  expect(
    saidOfRedirects({ '/a/': '/b/', '/b/': '/a/', '/c/': '/d/', '/d/': '/about/', '/e/': '/e/' }),
  ).toEqual([
    'redirects["/a/"]: leads to another redirect, /b/: lead it to a page',
    'redirects["/b/"]: leads to another redirect, /a/: lead it to a page',
    'redirects["/c/"]: leads to another redirect, /d/: lead it to a page',
    'redirects["/e/"]: leads to another redirect, /e/: lead it to a page',
  ]);
});

test.each([
  ['old/', '/about/', 'the old path must begin and end with “/” and hold only ids between: old/'],
  ['/old', '/about/', 'the old path must begin and end with “/” and hold only ids between: /old'],
  ['/o ld/', '/about/', 'the old path must begin and end with “/” and hold only ids between: /o ld/'],
  ['/../', '/about/', 'the old path must begin and end with “/” and hold only ids between: /../'],
  ['/old/', '/about', 'the new path must begin and end with “/” and hold only ids between: /about'],
  [
    '/old/',
    '//evil.example/',
    'the new path must begin and end with “/” and hold only ids between: //evil.example/',
  ],
  ['/old/', '/about/?q=1', 'the new path must begin and end with “/” and hold only ids between: /about/?q=1'],
  ['/en/old/', '/about/', 'the old path must be without its language: /en/old/'],
  ['/old/', '/ko/about/', 'the new path must be without its language: /ko/about/'],
  [
    '/old/',
    '/releases/page/2/',
    'the new path is a part of a list, which has no redirect: /releases/page/2/',
  ],
])('a staff member who writes the redirect %s → %s is told', (from, to, message) => {
  expect(saidOfRedirects({ [from]: to })).toEqual([`redirects["${from}"]: ${message}`]);
});
