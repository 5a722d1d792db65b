import type { Network, Organization, Person, Release } from '../../content/schema';
import { releaseOf } from '../../desk/draft/compose';
import { differencesOf } from '../../desk/draft/differences';
import type { Draft } from '../../desk/draft/draft';
import { setVersion } from '../../desk/draft/editVersion';
import { existingOf } from '../../desk/draft/existing';
import { leftToDo, type Left } from '../../desk/draft/left';
import { leftSentence, placeName, speakerName } from '../../desk/draft/sayings';
import { wordsAt } from '../../desk/draft/spans';
import { versionFor } from '../../desk/draft/version';
import { importRelease } from '../../desk/importer/importRelease';
import type { SourceText, Span } from '../../desk/importer/source';
import type { Language } from '../../i18n/languages';
import type { DeskT } from '../../i18n/words';

/** A place in a file, as an editor names it. */
interface PrintedPlace {
  file: string;
  /** Both from 1. */
  line: number;
  column: number;
  /** In the file's text as it was read. */
  start: number;
  end: number;
  words: string;
}

export interface PrintedFinding {
  kind: string;
  weight: Left['weight'];
  /** What of the release it is about. */
  about: string;
  sentence: string;
  places: PrintedPlace[];
}

/** What the command has made of some texts. */
export interface Made {
  release: Release | null;
  people: Person[];
  organizations: Organization[];
  findings: PrintedFinding[];
  refused: string | null;
  /** Refused before it was read: the reason names the file or the folder itself. */
  isUnread?: true;
  /** The published release that this one is a new version of. */
  existing?: Release;
}

/** What the command is told beside the texts. */
interface Given {
  network: Network;
  releases: readonly Release[];
  source: string | undefined;
  /** The day of a correction, of which readers are told; none where nothing is written. */
  day?: string | undefined;
  /** The desk's words in each language. */
  words: Record<Language, DeskT>;
}

export function makeRelease(
  texts: readonly SourceText[],
  { network, releases, source, day, words }: Given,
): Made {
  const t = words.en;
  const options = source === undefined ? {} : { source };
  const first = importRelease(texts, network, options);
  if (!first.draft)
    return refusal(first.refused ? t(`refusal.${first.refused.kind}`) : t('refusal.noRelease'));
  const existing = existingOf(releaseOf(first.draft), releases);
  const again = existing && importRelease(texts, network, { ...options, existing }).draft;
  const draft = existing && again ? withCorrection(again, existing, { network, day, words }) : first.draft;
  const telling = { draft, network, t, language: 'en' as const };
  return {
    release: releaseOf(draft),
    people: draft.people,
    organizations: draft.organizations,
    findings: leftToDo(draft, network, releases).map((left) => ({
      kind:
        left.kind === 'finding'
          ? left.finding.kind
          : left.kind === 'problem'
            ? 'check'
            : left.difference.kind,
      weight: left.weight,
      about: placeName(left.place, telling),
      sentence: leftSentence(left, telling),
      places: left.at.map((span) => printedPlace(texts, span)),
    })),
    refused: null,
    ...(existing && { existing }),
  };
}

/** Tells readers what changed of what they see. */
function withCorrection(
  draft: Draft,
  existing: Release,
  { network, day, words }: Pick<Given, 'network' | 'day' | 'words'>,
): Draft {
  if (day === undefined) return draft;
  const tellings = network.languages.map((language) => ({
    language,
    t: words[language],
    nameOf: (statement: string) => speakerName(statement, draft, existing, network, language),
  }));
  const changes = differencesOf(existing, releaseOf(draft));
  return setVersion(draft, versionFor(changes, day < existing.date ? existing.date : day, tellings));
}

export function refusal(refused: string): Made {
  return { release: null, people: [], organizations: [], findings: [], refused };
}

function printedPlace(texts: readonly SourceText[], span: Span): PrintedPlace {
  const { name = '', text = '' } = texts[span.text] ?? {};
  const before = text.slice(0, span.start);
  const lineStart = before.lastIndexOf('\n') + 1;
  return {
    file: name,
    line: before.split('\n').length,
    column: span.start - lineStart + 1,
    start: span.start,
    end: span.end,
    words: wordsAt(texts, span),
  };
}
