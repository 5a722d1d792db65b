// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { releaseId } from '../leaders';
import { visit } from '../visit';

const address = `/en/releases/${releaseId}/mel-lee/`;
const copied = () => navigator.clipboard.readText();

test('A visitor copies the link of a statement by one press, and is told so', async () => {
  const { user } = await visit(address);
  await user.click(screen.getByRole('link', { name: 'Copy link' }));
  expect(await screen.findByText('Link copied')).toBeVisible();
  expect(new URL(await copied()).pathname).toBe(address);
});

test('A visitor with a keyboard copies the link of one passage', async () => {
  const { user } = await visit(address);
  const link = screen.getByRole('link', { name: 'Copy link to passage 2' });
  while (document.activeElement !== link) await user.tab();
  await user.keyboard('{Enter}');
  expect(await screen.findByText('Link copied')).toBeVisible();
  expect(new URL(await copied()).hash).toBe('#s2');
});

test('A Korean visitor copies the link of both versions', async () => {
  const { user } = await visit(`${address.replace('/en/', '/ko/')}both/`);
  await user.click(screen.getByRole('link', { name: '링크 복사' }));
  expect(await screen.findByText('링크를 복사했습니다')).toBeVisible();
  expect(await copied()).toMatch(/\/ko\/.*\/both\/$/);
});

test('A visitor whose browser lets no page copy gets the address to copy by hand', async () => {
  const { user } = await visit(address);
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('not allowed'));
  await user.click(screen.getByRole('link', { name: 'Copy link' }));
  const field = await screen.findByRole<HTMLInputElement>('textbox', { name: 'Copy this link:' });
  expect(new URL(field.value).pathname).toBe(address);
  await user.click(screen.getByRole('button', { name: 'Close' }));
  await waitFor(() => expect(field).not.toBeInTheDocument());
});
