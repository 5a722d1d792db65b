/** What a release must hold beyond its shape. Each rule gives what breaks it. */
import { partsOf, releaseLanguages } from './checkLanguages';
import { reference, repeated, reservedId, ids } from './checkNetwork';
import type { KnownNames } from './checkNames';
import { checkPull } from './checkPull';
import { checkQuestions } from './checkQuestions';
import { checkVersions } from './checkVersions';
import type { Fault } from './BrokenContent';
import type { Network, Release, Statement } from './schema';
import { languageCodes } from '../i18n/languages';
import { NotVerbatim, runsOf } from './verbatim';

/** Rules that need nothing but the release. */
export const releaseRules: ((release: Release) => Fault[])[] = [
  ({ id }) => reservedId('id', id),
  ({ publishers }) => repeated('publishers', publishers),
  ({ missing = [] }) => repeated('missing', missing),
  (release) => partsOf(release).flatMap(([field, { missing = [] }]) => repeated(`${field}.missing`, missing)),
  checkVersions,
  statementIds,
  eachStatement(passageIds),
  eachStatement(jointTitle),
  eachStatement(someoneSpeaks),
  eachStatement(coSpeakers),
  eachStatement(verbatim),
  eachStatement(checkPull),
  notedPassages,
];

/** Rules that look into the network. */
export const releaseInNetworkRules: ((release: Release, network: Network, names: KnownNames) => Fault[])[] = [
  releaseLanguages,
  references,
  (release, _, names) => checkQuestions(release, names),
];

/** @param field the statement's, as `body[2]` */
type StatementRule = (statement: Statement, field: string, release: Release) => Fault[];

function eachStatement(rule: StatementRule) {
  return (release: Release) =>
    statementsOf(release).flatMap(({ statement, field }) => rule(statement, field, release));
}

function statementsOf({ body }: Release) {
  return body.flatMap((item, index) =>
    item.kind === 'statement' ? [{ statement: item, field: `body[${index}]` }] : [],
  );
}

function statementIds(release: Release): Fault[] {
  const statements = statementsOf(release);
  return statements.flatMap(({ statement: { id }, field }, index) => {
    const first = statements.findIndex(({ statement }) => statement.id === id);
    return [
      ...(first < index
        ? [{ field: `${field}.id`, message: `“${id}” is the id of ${statements[first]?.field} already` }]
        : []),
      ...reservedId(`${field}.id`, id),
    ];
  });
}

function passageIds({ passages }: Statement, field: string): Fault[] {
  return ids(`${field}.passages`, passages);
}

/** A speaker may have no title, as one who speaks of their own life; a joint statement has nobody to hold one. */
function jointTitle({ speaker, title }: Statement, field: string): Fault[] {
  return title && speaker === undefined
    ? [{ field: `${field}.title`, message: 'stands in a statement without a speaker' }]
    : [];
}

function someoneSpeaks({ speaker, organizations }: Statement, field: string): Fault[] {
  return speaker === undefined && organizations.length === 0
    ? [{ field: `${field}.organizations`, message: 'names no organization, and no speaker speaks either' }]
    : [];
}

function coSpeakers({ speaker, coSpeakers: others = [] }: Statement, field: string): Fault[] {
  if (others.length === 0) return [];
  if (speaker === undefined) {
    return [{ field: `${field}.coSpeakers`, message: 'stands in a statement without a speaker' }];
  }
  const everyone = [speaker, ...others.map((one) => one.speaker)];
  return everyone.flatMap((id, index) =>
    everyone.indexOf(id) < index
      ? [{ field: `${field}.coSpeakers[${index - 1}].speaker`, message: `names “${id}” again` }]
      : [],
  );
}

/** The first promise, language by language: the passages are the printed words, all of them, in order. */
function verbatim(statement: Statement, field: string, release: Release): Fault[] {
  return languageCodes.flatMap((language) => {
    try {
      runsOf(statement, language, release.dateline?.[language]);
      return [];
    } catch (error) {
      if (!(error instanceof NotVerbatim)) throw error;
      const index = statement.passages.findIndex(({ id }) => id === error.passage);
      const place = index < 0 ? 'text' : `passages[${index}]`;
      return [{ field: `${field}.${place}.${language}`, message: error.message }];
    }
  });
}

function notedPassages(release: Release): Fault[] {
  return partsOf(release).flatMap(([field, block]) => {
    const passages = 'passages' in block ? (block as Statement).passages : [];
    return (block.notes ?? []).flatMap(({ passage }, index) =>
      passage === undefined || passages.some(({ id }) => id === passage)
        ? []
        : [{ field: `${field}.notes[${index}].passage`, message: `“${passage}” is no passage here` }],
    );
  });
}

function references(release: Release, { organizations, people }: Network): Fault[] {
  return [
    ...release.publishers.flatMap((id, index) =>
      reference(`publishers[${index}]`, id, organizations, 'organization'),
    ),
    ...statementsOf(release).flatMap(({ statement, field }) => [
      ...(statement.speaker === undefined
        ? []
        : reference(`${field}.speaker`, statement.speaker, people, 'person')),
      ...(statement.coSpeakers ?? []).flatMap(({ speaker, organizations: own = [] }, index) => {
        const at = `${field}.coSpeakers[${index}]`;
        return [
          ...reference(`${at}.speaker`, speaker, people, 'person'),
          ...spokenFor(`${at}.organizations`, own, organizations),
        ];
      }),
      ...spokenFor(`${field}.organizations`, statement.organizations, organizations),
    ]),
  ];
}

function spokenFor(field: string, named: readonly string[], known: Network['organizations']): Fault[] {
  return [
    ...repeated(field, named),
    ...named.flatMap((id, index) => reference(`${field}[${index}]`, id, known, 'organization')),
  ];
}
