/** How a release says that a statement of organizations follows. */
import type { Language } from '../../i18n/languages';

const announcing: Record<Language, RegExp> = {
  en: /\b(?:(?:following|joint|this) (?:joint |public )?(?:statement|response|declaration)s?|(?:statement|declaration) (?:follows|reads|below)|in a (?:joint )?statement|(?:full|text of the) statement)\b[^.!?]{0,160}[:：]$|\b(?:issued|released|made|offered|shared) the following (?:joint |public )?statement\b[^.!?]{0,160}\.?$/iu,
  ko: /(?:다음과 같은|다음의|아래와 같은|아래의?) (?:공동 ?|합동 ?|연대 ?|긴급 ?)?(?:성명서?|입장문?|선언문?|논평)[을를]?[^.]{0,40}[.:：]?$|(?:다음은|아래는|이하는?)[^.]{0,60}(?:성명서?|입장문?|선언문?|논평|전문)[^.]{0,20}[.:：]?$|(?:공동 ?|합동 ?|연대 ?|긴급 ?)?(?:성명서?|입장문|선언문|논평)\s?(?:전문)?\s?[:：]$/u,
};

/** Whether a paragraph hands over to a statement printed below it: `… released the following statement:` */
export function isAnnouncing(text: string, language: Language): boolean {
  return announcing[language].test(text.slice(-260).trimEnd());
}

/**
 * Whether a label or a headline calls the release a statement: `JOINT STATEMENT`, `Statement on …`, `ACME’s Statement on …`,
 * `공동 성명`. Not where it reports one: `Mayor’s Statement Angers Tenants`, `Leaders Issue Statement`.
 */
export function isStatementHeading(heading: string): boolean {
  return (
    /^(?:(?:press|public|media|official|joint|solidarity|coalition|organizational|community) )*statement\b(?! of work)|\bstatement (?:on|of|regarding|about|in (?:response|solidarity|support)|from|by|against|following|condemning)\b|\bstatement$/iu.test(
      heading,
    ) || /성명서?(?:$|[\s:：\])】>」])|입장문(?:$|[\s:：\])】])/u.test(heading)
  );
}
