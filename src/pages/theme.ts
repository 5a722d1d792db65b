/** Light or dark: the device's wish, unless the visitor chose otherwise here. */
const key = `${import.meta.env.BASE_URL}theme`;

type Theme = 'light' | 'dark';

/** Puts a saved choice on the page, before it is taken over. */
export function applySavedTheme(): void {
  try {
    const saved = localStorage.getItem(key);
    if (saved === 'light' || saved === 'dark') document.documentElement.dataset.theme = saved;
  } catch {
    // Storage is switched off: the device's wish stands.
  }
}

export function toggleTheme(): void {
  const theme: Theme = shownTheme() === 'dark' ? 'light' : 'dark';
  document.documentElement.dataset.theme = theme;
  try {
    localStorage.setItem(key, theme);
  } catch {
    // The choice holds until the page is left.
  }
}

function shownTheme(): Theme {
  const { theme } = document.documentElement.dataset;
  if (theme === 'light' || theme === 'dark') return theme;
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}
