/** What the pages of a release and of a statement show: in all languages, so that each page of them reads the same file. */
import { languagesOf, organizationsIn, speakersIn, type Archive } from '../archive';
import { correctionsOf } from '../corrections';
import { isOwn } from '../names';
import { printedStatement } from '../printed';
import type { Block, Release, Statement } from '../schema';
import type * as views from '../views';

/** A release as its page reads it: without the notes that are for editors only. */
export function releaseOf(archive: Archive, id: string): views.ReleaseView {
  const release = archive.release(id);
  const { $schema: _, missing: __, dateline: ___, ...rest } = release;
  const statements = statementsIn(release);
  return {
    ...rest,
    contact: release.contact && forReaders(release.contact),
    boilerplate: release.boilerplate && forReaders(release.boilerplate),
    body: release.body.map((item) =>
      item.kind === 'statement' ? printedInRelease(item, release) : forReaders(item),
    ),
    ...namedBy(archive, release, statements, release.publishers),
  };
}

/** A statement as its pages read it. @throws where the release has no such statement. */
export function statementOf(archive: Archive, releaseId: string, id: string): views.StatementView {
  const release = archive.release(releaseId);
  const all = statementsIn(release);
  const place = all.findIndex((one) => one.id === id);
  const statement = all[place];
  if (!statement) throw new Error(`The release ${releaseId} has no statement “${id}”.`);
  const previous = all[place - 1];
  const next = all[place + 1];
  const { date, dateline, headline, source } = release;
  const versions = correctionsOf(release, id);
  return {
    release: {
      id: releaseId,
      date,
      headline,
      source,
      ...(versions.length > 0 && { versions }),
    },
    statement: printedStatement(statement, dateline),
    previous: previous && bylineOnly(previous),
    next: next && bylineOnly(next),
    statements: all.length,
    ...speakingIn(all),
    ...namedBy(
      archive,
      release,
      [statement, previous, next].filter((one) => one !== undefined),
    ),
  };
}

function printedInRelease(statement: Statement, { dateline }: Release): views.PrintedInRelease {
  const { passages: _, pull: __, ...printed } = printedStatement(statement, dateline);
  return printed;
}

/** What the line below “All statements” says of them, where it has the words for it. */
function speakingIn(statements: readonly Statement[]): Pick<views.StatementView, 'joint' | 'leaders'> {
  const joint = statements.filter(({ speaker }) => speaker === undefined).length;
  const isOther = (one: Statement) => isOwn(one) || organizationsIn(one).length === 0;
  return {
    joint: joint > 0,
    leaders: joint > 1 || statements.some(isOther) ? undefined : new Set(statements.flatMap(speakersIn)).size,
  };
}

function bylineOnly({ id, speaker, coSpeakers, organizations, title, missing }: Statement) {
  return { id, speaker, coSpeakers, organizations, title, missing };
}

function namedBy(
  archive: Archive,
  release: Release,
  statements: readonly Statement[],
  others: readonly string[] = [],
) {
  const organizations = new Set([...others, ...statements.flatMap(organizationsIn)]);
  const people = new Set(statements.flatMap(speakersIn));
  return {
    languages: languagesOf(release, archive.content.network.languages),
    organizationsNamed: [...organizations].map((id) => {
      const { name, states, seat } = archive.organization(id);
      return { id, name, states, seat };
    }),
    peopleNamed: [...people].map((id) => archive.person(id)),
  };
}

function forReaders<Item extends Pick<Block, 'notes'>>(item: Item): Item {
  return { ...item, notes: item.notes?.filter(({ kind }) => kind === 'differs') };
}

/** Its statements, in its order. */
export function statementsIn(release: Release): Statement[] {
  return release.body.filter((item) => item.kind === 'statement');
}
