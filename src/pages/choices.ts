/** What a visitor chose here: on the page's root from before it is taken over, and kept in their own browser. */
const names = ['theme', 'slash'] as const;

/** Under the base path's name: one host may carry several such sites. */
const keyOf = (name: string) => import.meta.env.BASE_URL + name;

export function applyChoices(): void {
  try {
    for (const name of names) {
      const saved = localStorage.getItem(keyOf(name));
      if (saved) document.documentElement.dataset[name] = saved;
    }
  } catch {
    // Storage is switched off: nothing was chosen.
  }
}

export function choose(name: (typeof names)[number], choice: string): void {
  document.documentElement.dataset[name] = choice;
  try {
    localStorage.setItem(keyOf(name), choice);
  } catch {
    // The choice holds until the page is left.
  }
}
