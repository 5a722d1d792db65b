import type { Release } from '../../content/schema';
import type { Change } from '../draft/differences';
import { speakerName } from '../draft/sayings';
import { useDesk } from '../DeskTools';
import { useDeskWords } from '../useDeskWords';

/** One difference: what it is, and the words that were taken out and put in. */
export function ChangeItem({ change, published }: { change: Change; published: Release }) {
  const { t, language } = useDeskWords();
  const { draft, network } = useDesk();
  const { kind, statement, words = [] } = change;
  const name = statement === undefined ? '' : speakerName(statement, draft, published, network, language);
  const isAltered = words.some((one) => one.kind !== 'same');

  return (
    <li className="border-b border-line py-2.5 text-name">
      <p>
        {t(`change.${kind}`, { name })}
        {change.language && <span className="text-quiet"> {t(`inLanguage.${change.language}`)}</span>}
      </p>
      {isAltered && (
        <p lang={change.language} className="max-w-2xl pt-1 font-serif text-quiet">
          {words.map(({ kind: what, text }, index) => {
            if (what === 'removed') {
              return (
                <del key={index} className="decoration-iron">
                  {text}
                </del>
              );
            }
            if (what === 'added') {
              return (
                <ins key={index} className="bg-celadon-pale text-ink decoration-celadon">
                  {text}
                </ins>
              );
            }
            return <span key={index}>{shortened(text, index === 0, index === words.length - 1)}</span>;
          })}
        </p>
      )}
    </li>
  );
}

/** Of what stayed, a few words beside what didn't. */
function shortened(text: string, isFirst: boolean, isLast: boolean): string {
  if (text.length < 90) return text;
  const head = isFirst ? '' : text.slice(0, text.indexOf(' ', 30));
  const tail = isLast ? '' : text.slice(text.lastIndexOf(' ', text.length - 30));
  return `${head} … ${tail}`;
}
