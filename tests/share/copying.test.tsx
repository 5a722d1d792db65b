// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { releaseId } from '../leaders';
import { visit } from '../visit';

const address = (language: string) => `/${language}/releases/${releaseId}/mel-lee/`;

test.each([
  ['en', 'Copy link to passage 2', 'Link copied'],
  ['ko', '2번 구절 링크 복사', '링크를 복사했습니다'],
])('A visitor with a keyboard copies the link of one passage: %s', async (language, name, said) => {
  const { user } = await visit(address(language));
  const link = screen.getByRole('link', { name });
  while (document.activeElement !== link) await user.tab();
  await user.keyboard('{Enter}');
  expect(await screen.findByText(said)).toBeVisible();
  const copied = new URL(await navigator.clipboard.readText());
  expect(copied.pathname + copied.hash).toBe(`${address(language)}#s2`);
});

test.each([
  ['en', 'Copy link to passage 1', /copy this/, 'Close'],
  ['ko', '1번 구절 링크 복사', /복사해 주세요/, '닫기'],
])(
  'A visitor whose browser lets no page copy gets the address to copy by hand: %s',
  async (language, name, label, close) => {
    const { user } = await visit(address(language));
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('not allowed'));
    await user.click(screen.getByRole('link', { name }));
    const field = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: label });
    expect(new URL(field.value).pathname).toBe(address(language));
    await user.click(screen.getByRole('button', { name: close }));
    await waitFor(() => expect(field).not.toBeInTheDocument());
  },
);
