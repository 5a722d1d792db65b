import { languageCodes, type Language } from '../../i18n/languages';
import type { Draft, DraftPart } from '../draft/draft';
import { joinParts, makeStatement } from '../draft/editBlocks';
import { wordsAt } from '../draft/spans';
import { Button } from '../Button';
import { useDesk } from '../DeskTools';
import { Excerpt } from '../Excerpt';
import { PanelHeading } from '../PanelHeading';
import { useDeskWords } from '../useDeskWords';
import { useNames } from '../useNames';
import { Group } from './Group';
import { NoteFields } from './NoteFields';
import { Paragraphs } from './Paragraphs';
import { StatementEditor } from './StatementEditor';

/** The parts of the release in their order, one of them opened. */
export function PartsPanel() {
  const { t } = useDeskWords();
  const { draft } = useDesk();
  return (
    <>
      <PanelHeading hint={t('parts.hint')}>{t('view.statements')}</PanelHeading>
      <ol className="border-t border-ink">
        {draft.body.map((part, index) => (
          <Part key={index} part={part} place={index} />
        ))}
      </ol>
    </>
  );
}

function Part({ part, place }: { part: DraftPart; place: number }) {
  const { t, language: own } = useDeskWords();
  const { draft, opened, show, point } = useDesk();
  const { sayer, organization } = useNames();
  const isOpen = opened === place;
  const spans = languageCodes.flatMap((code) => part.text[code] ?? []);
  const [language, first] = firstWords(part, own);

  return (
    <li className="border-b border-line" onPointerEnter={() => !isOpen && point(spans)}>
      <h3>
        <button
          type="button"
          id={`part-${place}`}
          aria-expanded={isOpen}
          onClick={() => show('statements', isOpen ? null : place)}
          onFocus={() => point(spans)}
          className="grid min-h-14 w-full grid-cols-[1.75rem_1fr] gap-x-3 py-3 text-left hover:bg-celadon-pale"
        >
          <span className="pt-0.5 text-list text-celadon">{place + 1}</span>
          <span className="min-w-0">
            <span
              className={
                part.kind === 'statement' ? 'font-serif text-lead font-semibold' : 'text-name text-quiet'
              }
            >
              {part.kind === 'statement' ? sayer(part) : t('use.paragraph')}
            </span>
            {part.kind === 'statement' && part.speaker !== undefined && (
              <span className="ml-2 text-list text-quiet">
                {part.organizations.map(organization).join(' · ')}
              </span>
            )}
            <span className="block text-list text-quiet">
              <Excerpt language={language}>{first ? wordsAt(draft.texts, first) : ''}</Excerpt>
            </span>
          </span>
        </button>
      </h3>
      {isOpen &&
        (part.kind === 'statement' ? (
          <StatementEditor statement={part} place={place} />
        ) : (
          <ParagraphEditor part={part} place={place} />
        ))}
    </li>
  );
}

/** In the desk's language, where the part has it. */
function firstWords(part: DraftPart, own: Language) {
  const language = [own, ...languageCodes].find((code) => part.text[code]) ?? own;
  const said = part.kind === 'statement' ? part.passages[0]?.words[language]?.[0] : undefined;
  return [language, said ?? part.text[language]?.[0]] as const;
}

function ParagraphEditor({ part, place }: { part: DraftPart; place: number }) {
  const { t } = useDeskWords();
  const { draft, change } = useDesk();
  const isNextParagraph = draft.body[place + 1]?.kind === 'paragraph';
  return (
    <div className="grid gap-6 pt-5 pb-8">
      <Group level={4} title={t('group.paragraphs')} hint={t('group.paragraphsHint')}>
        <Paragraphs place={place} block={part} />
      </Group>
      <Group level={4} title={t('group.notes')} hint={t('group.notesHint')}>
        <NoteFields place={place} notes={part.notes} />
      </Group>
      <div className="flex flex-wrap gap-x-6 gap-y-2">
        <Button onClick={() => change('statement', (now: Draft) => makeStatement(now, place))}>
          {t('action.makeStatement')}
        </Button>
        {isNextParagraph && (
          <Button
            kind="plain"
            className="min-h-11"
            onClick={() => change('move', (now) => joinParts(now, place, place + 1))}
          >
            {t('action.joinParts')}
          </Button>
        )}
      </div>
    </div>
  );
}
