// @vitest-environment jsdom
/** What can't be drawn takes nothing away that is around it. */
import { render, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { Boundary } from '../../src/ui/Boundary';
import { takeSaid } from '../console';

const trouble = new Error('no such name');
function Broken(): never {
  throw trouble;
}

test('What can’t be drawn is told once, something stands in its place, and what is around it stays', () => {
  const onTrouble = vi.fn();
  render(
    <main>
      <p>around</p>
      <Boundary onTrouble={onTrouble} instead={(error) => <p role="alert">{String(error)}</p>}>
        <Broken />
      </Boundary>
    </main>,
  );
  expect(screen.getByRole('main')).toHaveTextContent('aroundError: no such name');
  expect(screen.getByRole('alert')).toBeVisible();
  expect(onTrouble.mock.calls).toEqual([[trouble]]);
  // React tells it to developers.
  expect(takeSaid().join()).toContain('no such name');
});

test('Without anything to stand in its place there is nothing there; what can be drawn, is', () => {
  const { container } = render(
    <>
      <Boundary>
        <Broken />
      </Boundary>
      <Boundary>
        <p>drawn</p>
      </Boundary>
    </>,
  );
  expect(container).toHaveTextContent(/^drawn$/);
  takeSaid();
});
