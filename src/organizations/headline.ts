import type { Member } from '../content/views';
import type { useWords } from '../i18n/useWords';

/** `Five members in six states`. */
export function membersHeadline(members: readonly Member[], t: ReturnType<typeof useWords>['t']): string {
  return t('home.heading', {
    members: t('home.members', { count: members.length }),
    states: t('home.states', { count: new Set(members.flatMap(({ states }) => states)).size }),
  });
}
