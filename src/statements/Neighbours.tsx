import type { ReactNode } from 'react';
import { roleOf, speakerName } from '../content/names';
import { speakersOf } from '../content/speakers';
import { statementHeading } from '../content/statementTitle';
import type { StatementView } from '../content/views';
import { Mixed } from '../i18n/Mixed';
import { useWords } from '../i18n/useWords';
import { pathTo } from '../links';
import { ArrowLeftIcon, ArrowRightIcon } from '../ui/icons';
import { OtherName } from '../ui/OtherName';
import { Link } from '../ui/Link';

interface NeighbourProps extends NeighboursProps {
  statement: NonNullable<StatementView['next']>;
  words: ReactNode;
  isNext?: boolean;
}

interface NeighboursProps {
  view: StatementView;
}

/** The statements before and after this one, and the release between them. */
export function Neighbours({ view }: NeighboursProps) {
  const { t, language } = useWords();
  const { release, previous, next, statements, joint, leaders } = view;

  return (
    <nav
      aria-label={t('statement.inRelease')}
      className="grid border-t border-ink md:grid-cols-[1fr_auto_1fr] md:gap-8 md:pt-4 max-md:divide-y max-md:divide-line"
    >
      <div className="max-md:empty:hidden">
        {previous && (
          <Neighbour
            view={view}
            statement={previous}
            words={
              <>
                <ArrowLeftIcon className="size-3.5" />
                {t('statement.previous')}
              </>
            }
          />
        )}
      </div>
      <Link
        to={pathTo(language, { page: 'release', release: release.id })}
        className="group block py-4 md:order-none md:py-0 md:text-center"
      >
        <span className="block text-list font-medium text-celadon">{t('statement.theRelease')}</span>
        <span className="block font-serif text-lead group-hover:underline group-hover:decoration-1 group-hover:underline-offset-4">
          {t('statement.all', { count: statements })}
        </span>
        {leaders !== undefined && (
          <span className="block text-list text-balance text-quiet">
            {t(joint ? 'statement.jointAndLeaders' : 'statement.leadersOnly', { count: leaders })}
          </span>
        )}
      </Link>
      <div className="max-md:empty:hidden md:text-right">
        {next && (
          <Neighbour
            view={view}
            statement={next}
            isNext
            words={
              <>
                {t('statement.next')}
                <ArrowRightIcon className="size-3.5" />
              </>
            }
          />
        )}
      </div>
    </nav>
  );
}

function Neighbour({ view, statement, words, isNext = false }: NeighbourProps) {
  const { t, language } = useWords();
  const speakers = speakersOf(view, statement, language);
  const name = speakerName(speakers, language);

  return (
    <Link
      to={pathTo(language, { page: 'statement', release: view.release.id, statement: statement.id })}
      className="group block py-4 md:py-0"
    >
      <span
        className={`flex items-center gap-2 text-list font-medium text-celadon ${isNext ? 'md:justify-end' : ''}`}
      >
        {words}
      </span>
      <span className="block font-serif text-lead">
        <span className="group-hover:underline group-hover:decoration-1 group-hover:underline-offset-4">
          {statementHeading(speakers, t, language)}
        </span>
        {name && <OtherName name={name} className="text-body text-quiet" />}
      </span>
      <span className="block text-list text-balance text-quiet">
        <Mixed text={roleOf(speakers, language)} language={language} />
      </span>
    </Link>
  );
}
