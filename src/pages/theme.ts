import { choose } from './choices';

/** Light or dark: the device's wish, unless the visitor chose otherwise here. */
type Theme = 'light' | 'dark';

export function toggleTheme(): void {
  choose('theme', shownTheme() === 'dark' ? 'light' : 'dark');
}

function shownTheme(): Theme {
  const { theme } = document.documentElement.dataset;
  if (theme === 'light' || theme === 'dark') return theme;
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}
