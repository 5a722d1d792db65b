/** What a visitor chose here, kept in their own browser. One that keeps nothing is asked again: no harm. */

/** Under the base path's name: one host may carry several such sites. */
const keyOf = (name: string) => import.meta.env.BASE_URL + name;

export function kept(name: string): string | null {
  try {
    return localStorage.getItem(keyOf(name));
  } catch {
    return null;
  }
}

export function keep(name: string, choice: string): void {
  try {
    localStorage.setItem(keyOf(name), choice);
  } catch {
    // Storage is switched off or full: it holds until the page is left.
  }
}

/** Choices that stand on the page's root, from before it is taken over. */
const names = ['theme', 'slash'] as const;

export function applyChoices(): void {
  const { dataset } = document.documentElement;
  for (const name of names) {
    const choice = kept(name);
    if (choice) dataset[name] = choice;
  }
}

export function choose(name: (typeof names)[number], choice: string): void {
  document.documentElement.dataset[name] = choice;
  keep(name, choice);
}
