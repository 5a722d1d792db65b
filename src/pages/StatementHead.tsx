import { correctedOn } from '../content/corrections';
import { sayerOf, textIn } from '../content/names';
import { statementTitle } from '../content/statementTitle';
import { useWords } from '../i18n/useWords';
import { Head } from './Head';
import type { useStatement } from './useStatement';

interface StatementHeadProps extends ReturnType<typeof useStatement> {
  page: 'statement' | 'both';
}

/** A statement's title and its own words, for whoever shows the link. */
export function StatementHead({ release, statement, speakers, words, page }: StatementHeadProps) {
  const { t, language } = useWords();
  const ids = { release: release.id, statement: statement.id };
  const title = statementTitle({ ...speakers, date: release.date }, t, language);

  return (
    <Head
      place={{ page, ...ids }}
      canonical={{ page: 'statement', ...ids }}
      title={page === 'both' ? t('statement.bothTitle', { title }) : title}
      description={`“${textIn(statement.pull, words)}” — ${sayerOf(speakers, language)}`}
      kind="article"
      published={release.date}
      modified={correctedOn(release)}
    />
  );
}
