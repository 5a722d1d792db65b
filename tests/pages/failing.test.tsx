// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { BrokenContent } from '../../src/content/BrokenContent';
import { MissingContent, readFromNetwork, UnreachableContent } from '../../src/content/reading';
import { readFrom, visit } from '../visit';

const real = readFrom();
const file = 'index/en/people/mel-lee.json';
const address = '/en/people/mel-lee/';

test.each([
  ['/en/people/mel-lee/', 'This page didn’t come through', 'Try again', /^Mel Lee/],
  ['/ko/people/mel-lee/', '내용을 받지 못했습니다', '다시 시도', /^멜 리/],
])(
  'A visitor without a network is told so, and gets the page by trying again: %s',
  async (at, title, again, name) => {
    let isDown = true;
    const { user } = await visit(at, {
      read: (path) =>
        isDown && path.includes('people/')
          ? Promise.reject(new UnreachableContent('no network'))
          : real(path),
    });
    expect(screen.getByRole('heading', { level: 1, name: title })).toBeVisible();
    isDown = false;
    await user.click(screen.getByRole('button', { name: again }));
    expect(await screen.findByRole('heading', { level: 1, name })).toBeVisible();
  },
);

test('A visitor to a page whose file is damaged is told so, and keeps the ways on', async () => {
  await visit(address, {
    read: async (path) => (path === file ? { id: 'mel-lee', name: 5 } : real(path)),
  });
  expect(screen.getByRole('heading', { level: 1, name: 'This page can’t be shown' })).toBeVisible();
  expect(screen.getByRole('button', { name: 'Load the page again' })).toBeVisible();
  expect(screen.getByRole('navigation', { name: 'Where to go next' })).toBeVisible();
});

test('A visitor who tries again in vain is told so, and stays where the ways on are', async () => {
  const { user } = await visit(address, {
    read: (path) => (path === file ? Promise.reject(new UnreachableContent('no network')) : real(path)),
  });
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByText('It still didn’t come through.')).toHaveAttribute('role', 'alert');
  expect(screen.getByRole('heading', { name: 'This page didn’t come through' })).toBeVisible();
  expect(screen.getByRole('button', { name: 'Try again' })).toHaveFocus();
});

test('A visitor to whom nothing comes through is told so in both languages', async () => {
  await visit('/en/', { read: () => Promise.reject(new UnreachableContent('no network')) });
  const said = screen.getByRole('heading', { level: 1 });
  expect(said).toHaveTextContent('This page didn’t come through. 내용을 받지 못했습니다.');
  expect(screen.getByRole('button', { name: /Load the page again\s+다시 불러오기/ })).toBeVisible();
});

test.each([
  ['no such file', () => Promise.resolve(new Response('<!doctype html>', { status: 404 })), MissingContent],
  ['a server in trouble', () => Promise.resolve(new Response('', { status: 503 })), UnreachableContent],
  ['no network', () => Promise.reject(new TypeError('Failed to fetch')), UnreachableContent],
  ['a file cut off', () => Promise.resolve(new Response('{"id": "mel-')), BrokenContent],
])('Reading over the network tells apart: %s', async (_, answer, kind) => {
  const fetch = vi.fn<typeof globalThis.fetch>(answer);
  vi.stubGlobal('fetch', fetch);
  await expect(readFromNetwork('/dashboard/')(file)).rejects.toBeInstanceOf(kind);
  expect(fetch.mock.calls[0]?.[0]).toBe(`/dashboard/content/${file}`);
  vi.unstubAllGlobals();
});
