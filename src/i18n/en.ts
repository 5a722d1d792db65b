/** What every page and a statement’s page say in English: the keys that every other language has too. */
export const words = {
  site: {
    skip: 'Skip to the main content',
    menu: 'Menu',
    search: 'Search',
    home: 'Members & map',
    statements: 'Statements',
    releases: 'Releases',
    about: 'About',
    pages: 'Main menu',
    language: 'Language',
    theme: 'Switch between light and dark',
    loading: 'Loading…',
    subscribe: 'Subscribe',
    reuse: 'Reuse and embed',
  },
  language: { en: 'English', ko: 'Korean' },
  home: {
    national_one: 'National organization',
    national_other: 'National organizations',
  },
  release: {
    source: 'Source',
    only: 'This release was published in {{language}} only.',
    updatedWith: 'Updated {{date}}: {{text}}',
    updates: 'What was updated',
  },
  statement: {
    both: 'Both',
    bothFull: 'Both languages, side by side',
    versions: 'Language of the statement',
    title: 'Statement by {{name}}, {{date}}',
    jointTitle: 'Joint statement of {{names}}, {{date}}',
    joint: 'Joint statement',
    ownTitle: 'Statement by {{name}}, {{date}}',
    only: 'Only the {{language}} version of the release has this statement.',
    previous: 'Previous',
    next: 'Next',
    theRelease: 'The release',
    all_one: '{{count, spelled(capital: true)}} statement',
    all_other: 'All {{count, spelled}} statements',
    jointAndLeaders_one: 'Joint statement and {{count, spelled}} leader',
    jointAndLeaders_other: 'Joint statement and {{count, spelled}} leaders',
    leadersOnly_one: '{{count, spelled(capital: true)}} leader',
    leadersOnly_other: '{{count, spelled(capital: true)}} leaders',
    inContext: 'Read it in the release',
    inRelease: 'Statements of this release',
    copyLink: 'Copy link',
    copyLinkTo: 'Copy link to passage {{number}}',
    aboutMember: 'About this member',
    aboutNational: 'About this organization',
    allBy: 'All statements by {{name}}',
    notes: 'Where the two versions differ',
    aboutMemberOf: 'About this member: {{name}}',
    aboutNationalOf: 'About this organization: {{name}}',
    bothTitle: '{{title}} (English and Korean)',
  },
  share: {
    open: 'Share',
    close: 'Close',
    linkCopied: 'Link copied',
    copyByHand: 'Your browser won’t let us copy. Please copy this yourself:',
    unavailable: 'Sharing options didn’t load, so we copied the link.',
  },
  selection: {
    share: 'Share these words',
    offered: 'You can share the selected words with the button that follows the statement.',
  },
  error: {
    notFoundTitle: 'Page not found',
    state: 'There is no state “{{id}}”.',
    organization: 'There is no organization “{{id}}” here.',
    person: 'There is no person “{{id}}” here.',
    release: 'There is no release “{{id}}”.',
    statement: 'There is no statement “{{id}}” at this address.',
    part: 'This list has no part {{id}}.',
    page: 'There is nothing at this address. Check that it is complete.',
    unreachableTitle: 'This page didn’t come through',
    unreachable: 'The connection was lost, or our server didn’t answer. Check the connection and try again.',
    notSavedTitle: 'This page isn’t saved on this device',
    code: 'The connection was lost, or this site has been renewed since you opened it. Loading the page again helps.',
    brokenTitle: 'This page can’t be shown',
    broken:
      'What came can’t be read, so we don’t show it. Perhaps your network wants you to sign in, or this site has been renewed since you opened it. Loading the page again helps.',
    renewed: 'Perhaps this site has been renewed since you opened it. Loading the page again helps.',
    unexpectedTitle: 'Something went wrong',
    unexpected: 'That is our mistake, not yours. Loading the page again often helps.',
    retry: 'Try again',
    inVain: 'It still didn’t come through.',
    reload: 'Load the page again',
    goHome: 'Members & map',
    goReleases: 'All releases',
    goStatements: 'All statements',
    waysOn: 'Where to go next',
    both: 'There is no statement “{{id}}” at this address, or it exists in one language only.',
    goStatement: 'The statement',
    search: 'Search for “{{text}}”',
  },
} as const;

const numbers = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** Made when a large number comes: making it takes as long as all words do, and most pages show none. */
let figures: Intl.NumberFormat | undefined;
const inFigures = (number: number) => (figures ??= new Intl.NumberFormat('en-US')).format(number);

/** Small numbers as words, as English prose writes them. */
export function spell(number: number, capital: boolean): string {
  const word = numbers[number] ?? inFigures(number);
  return capital ? word[0]!.toUpperCase() + word.slice(1) : word;
}
