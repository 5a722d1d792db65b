// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { visit } from '../visit';

test('x', async () => {
  await visit('/en/');
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('organize');
  console.log(document.title);
  console.log(screen.getAllByRole('link').map((l) => l.getAttribute('aria-label') ?? l.textContent + l.getAttribute('href')).join('\n'));
});
