// @vitest-environment jsdom
import { cleanup, render } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { Silhouette } from '../../src/map/Silhouette';

afterEach(cleanup);

test('several states are drawn in one frame that holds them all, with the pin inside', () => {
  const { container } = render(
    <Silhouette states={['NY', 'NJ']} pin={{ latitude: 40.77, longitude: -73.82 }} className="w-40" />,
  );
  const drawing = container.querySelector('svg')!;
  expect(drawing.getAttribute('aria-hidden')).toBe('true');
  const [x, y, width, height] = drawing.getAttribute('viewBox')!.split(' ').map(Number);
  expect(x).toBeLessThanOrEqual(1535);
  expect(x! + width!).toBeGreaterThanOrEqual(1806);
  expect(y).toBeLessThanOrEqual(236);
  expect(y! + height!).toBeGreaterThanOrEqual(518);
  expect([...drawing.querySelectorAll('use')].map((use) => use.getAttribute('href')!.slice(-2))).toEqual([
    'NY',
    'NJ',
  ]);
  expect(Number(drawing.querySelector('circle')!.getAttribute('cx'))).toBeCloseTo(1745, 0);
});

test('without a seat there is no pin, without states no drawing', () => {
  const { container } = render(<Silhouette states={['TX']} />);
  expect(container.querySelector('use')).not.toBeNull();
  expect(container.querySelector('circle')).toBeNull();
  cleanup();
  expect(render(<Silhouette states={[]} />).container.querySelector('svg')).toBeNull();
});
