import type { TFunction } from 'i18next';
import type { StateCode } from './states';

/** `Five members in six states`. */
export function membersHeadline(members: readonly { states: readonly StateCode[] }[], t: TFunction): string {
  return t('home.heading', {
    members: t('home.members', { count: members.length }),
    states: t('home.states', { count: new Set(members.flatMap(({ states }) => states)).size }),
  });
}
