/** Puts the focus on the page's heading, which a screen reader then says. The scroll stays as it is. */
export function focusHeading(): HTMLElement | null {
  const heading = document.querySelector<HTMLElement>('main h1');
  heading?.focus({ preventScroll: true });
  return heading;
}
