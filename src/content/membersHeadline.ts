import type { TFunction } from 'i18next';

/** `Five members in six states`. */
export function membersHeadline({ total, states }: { total: number; states: number }, t: TFunction): string {
  return t('home.heading', {
    members: t('home.members', { count: total }),
    states: t('home.states', { count: states }),
  });
}
