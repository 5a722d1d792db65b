/** From texts to a draft, by way of every stage; what it isn't sure of stands in the draft's findings. */
import type { Network, Release } from '../../content/schema';
import type { Language } from '../../i18n/languages';
import type { Draft } from '../draft/draft';
import { bodyOf } from './body';
import { carryOver } from './carryOver';
import { invisibleCharacters } from './invisible';
import { withSoundStatements } from './sound';
import { releaseId } from './ids';
import { identify, newFindings } from './identify';
import { KnownPeople } from './known';
import { mergeProposed } from './mergeProposed';
import { namesInOneLanguage } from './oneLanguage';
import { pairedVoices } from './pairedVoices';
import { printed } from './printed';
import { publishersOf } from './publishers';
import { isTooLong, refusalOf, type Refusal } from './refusal';
import type { ReleaseParts } from './releaseParts';
import { headFindings, namesOf, partsOf, perLanguage } from './partsOf';
import type { SourceText, Span } from './source';
import { paragraphsOf } from './paragraphs';
import { hear } from './hear';
import { withJointStatement } from './voices';

export interface ImportOptions {
  /** The same release as it was published before: its ids, pulls and notes are kept. */
  existing?: Release | undefined;
  /** Its address on the web. */
  source?: string | undefined;
}

/** @param texts the parts of one release, as `readText` gives them. Never throws. */
export function importRelease(
  texts: readonly SourceText[],
  network: Network,
  { source, existing }: ImportOptions = {},
): { draft: Draft | null; refused: Refusal | null } {
  if (isTooLong(texts)) return { draft: null, refused: { kind: 'tooLong' } };
  const { paragraphs, findings } = paragraphsOf(texts);
  const known = new KnownPeople(network);
  const languages = network.languages.filter((code) => paragraphs.some(({ language }) => language === code));
  const each = <Value>(of: (language: Language) => Value | undefined) => perLanguage(languages, of);
  const names = namesOf(network);
  const parts = partsOf(paragraphs, languages, names.organizations);
  const refused = refusalOf(texts, paragraphs, parts, [...names.organizations, ...names.people]);
  if (refused) return { draft: null, refused };
  const heard = each((language) => hear(language, parts[language]?.body ?? [], known));
  const shown = publishersOf(Object.values(parts), network, known, texts);
  const identified = identify(heard, texts, network, { known, publishers: shown });
  const headline = each((language) => parts[language]?.headline);
  const datelines = each((language) => parts[language]?.dateline);
  const {
    voices,
    rest,
    publishers = shown,
  } = withJointStatement(
    { voices: identified.voices, rest: each((language) => heard[language]?.rest.map(({ span }) => span)) },
    languages,
    {
      datelines,
      labels: each((language) => parts[language]?.label),
      headlines: headline,
      publishers: shown,
      known,
      network,
      texts,
    },
  );
  const { people, organizations, pairs } = mergeProposed(
    identified,
    pairedVoices(languages, voices, identified.people, { texts, known, network }),
  );
  for (const language of languages) {
    const subheadlines = (parts[language]?.subheadlines ?? []).map(({ span }) => span);
    rest[language] = [...subheadlines, ...(rest[language] ?? [])];
  }
  const body = bodyOf(languages, pairs, rest, texts, known);
  const date = languages.map((language) => parts[language]?.date?.day).find((day) => day !== undefined);
  const blocks = (of: (part: ReleaseParts) => { span: Span }[]) =>
    each((language) => {
      const spans = parts[language] ? of(parts[language]).map(({ span }) => span) : [];
      return spans.length > 0 ? spans : undefined;
    });
  const draft: Draft = {
    texts,
    id: releaseId(date, headline.en && printed(texts, headline.en)),
    ...(date !== undefined && { date }),
    ...(source !== undefined && { source }),
    publishers: publishers.length > 0 ? publishers : [network.organization],
    missing: network.languages.filter((language) => !languages.includes(language)),
    label: each((language) => parts[language]?.label),
    headline,
    dateline: datelines,
    contact: { text: blocks((part) => part.contact), notes: [] },
    boilerplate: { text: blocks((part) => part.boilerplate), notes: [] },
    body: body.parts,
    people,
    organizations,
    findings: [
      ...findings,
      ...headFindings(date, headline, languages),
      ...languages.flatMap((language) => [
        ...(parts[language]?.findings ?? []),
        ...(heard[language]?.findings ?? []),
      ]),
      ...identified.findings,
      ...newFindings({ people, organizations }, identified.printedAt),
      ...namesInOneLanguage([...people, ...organizations], network, identified.printedAt),
      ...body.findings,
    ],
  };
  const sound = withSoundStatements(draft);
  const whole = existing ? carryOver(sound, existing) : sound;
  return {
    draft: { ...whole, findings: [...whole.findings, ...invisibleCharacters(whole)] },
    refused: null,
  };
}
