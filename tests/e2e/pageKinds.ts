/** One page of each kind, below a language. */
export const pageKinds = {
  home: '',
  'a state with a member': 'states/ny/',
  'a state without members': 'states/wy/',
  'a member': 'organizations/hana-center/',
  'the national organization': 'organizations/nakasec/',
  'a leader': 'people/danae-kovac/',
  'all releases': 'releases/',
  'a release': 'releases/2024-11-06-election-results/',
  'a statement': 'releases/2024-11-06-election-results/hyunja-norman/',
  'the joint statement': 'releases/2024-11-06-election-results/joint/',
  'a statement in both languages': 'releases/2024-11-06-election-results/hyunja-norman/both/',
  'all statements': 'statements/',
  'about the site': 'about/',
};

export const languages = ['en', 'ko'] as const;

/** A statement whose speaker and texts the tests know. */
export const statement = 'releases/2024-11-06-election-results/hyunja-norman/';
