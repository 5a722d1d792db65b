/** What a sighted visitor who uses the keyboard sees of the focus. */
import type { Page } from '@playwright/test';

/**
 * Looks at what has the focus: a ring of 2 px that stands out 3 : 1 from the paper (along its border, where it is a state of the map),
 * and nothing over it.
 * @returns what is wrong with it, in words; nothing where all is well.
 */
export function faultsOfFocus(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const element = document.activeElement;
    // Headings are gone to, and announced, not acted on.
    if (!element || element === document.body || element.matches('h1, h2, main')) return [];
    const name = `${element.tagName} “${(element.getAttribute('aria-label') ?? element.textContent).trim().slice(0, 60)}”`;
    const ring = ringOf(element);
    const faults: string[] = [];
    if (ring.width < 2) faults.push(`${name} has a ring of ${ring.width} px`);
    else if (contrast(ring.colour, getComputedStyle(document.documentElement).backgroundColor) < 3)
      faults.push(`${name} has a ring that is little to see: ${ring.colour}`);
    const share = shareSeen(element);
    // What is higher than a small screen has room for can't be seen whole.
    if (share < 0.5) faults.push(`${name}: ${Math.round(share * 100)} % of it is seen`);
    return faults;

    function ringOf(focused: Element) {
      if (focused.closest('svg')) {
        const shape = focused.querySelector('use')!.getAttribute('href');
        const widths = [...focused.closest('svg')!.querySelectorAll('[aria-hidden] use')]
          .filter((one) => one.getAttribute('href') === shape)
          .map((one) => getComputedStyle(one))
          .toSorted((one, other) => parseFloat(other.strokeWidth) - parseFloat(one.strokeWidth));
        const [outer, inner] = widths;
        if (!outer || !inner) return { width: 0, colour: '' };
        return {
          width: (parseFloat(outer.strokeWidth) - parseFloat(inner.strokeWidth)) / 2,
          colour: outer.stroke,
        };
      }
      const { outlineStyle, outlineWidth, outlineColor, borderBottomWidth, borderBottomColor } =
        getComputedStyle(focused);
      // A box to type in has a caret besides, and a line that grows.
      if (focused.matches('input'))
        return { width: parseFloat(borderBottomWidth) - 2, colour: borderBottomColor };
      return { width: outlineStyle === 'none' ? 0 : parseFloat(outlineWidth), colour: outlineColor };
    }

    /** Of nine points of each of its lines, how many show it. */
    function shareSeen(focused: Element) {
      const points = [...focused.getClientRects()].flatMap(({ left, top, width, height }) =>
        [0.1, 0.5, 0.9].flatMap((x) =>
          [0.1, 0.5, 0.9].map((y) => [left + x * width, top + y * height] as const),
        ),
      );
      const seen = points.filter(([x, y]) => {
        const on = document.elementFromPoint(x, y);
        // A state's neighbours stand within the square around it.
        return on && (focused.contains(on) || on.contains(focused) || focused.closest('svg')?.contains(on));
      });
      return seen.length / points.length;
    }

    function contrast(...colours: [string, string]) {
      const [dark, light] = colours.map(luminance).toSorted((one, other) => one - other);
      return (light! + 0.05) / (dark! + 0.05);
    }

    function luminance(colour: string) {
      const [red, green, blue] = (colour.match(/[\d.]+/gu) ?? [])
        .map((part) => Number(part) / 255)
        .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
      return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
    }
  });
}
