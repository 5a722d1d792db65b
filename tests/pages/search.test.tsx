// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { UnreachableContent } from '../../src/content/reading';
import { namesFile } from '../../src/content/searchFiles';
import { releaseId } from '../leaders';
import { anotherNetwork } from '../network';
import { readFrom, textOf, visit } from '../visit';

const box = () => screen.getByRole('searchbox');
const links = (within_: HTMLElement) => within(within_).getAllByRole('link').map(textOf);

/** Opens the panel by its key, from wherever the focus is. */
async function openPanel(user: Awaited<ReturnType<typeof visit>>['user'], key = '/') {
  await user.keyboard(key);
  // Its code comes now.
  return screen.findByRole('dialog', {}, { timeout: 10_000 });
}

test.each(['/', '{Control>}k{/Control}', '{Meta>}k{/Meta}'])(
  'A visitor opens search from any page by the key %s and types at once',
  async (key) => {
    const { user } = await visit('/en/about/');
    await openPanel(user, key);
    expect(box()).toHaveFocus();
    expect(box()).toHaveValue('');
  },
);

test.each([
  ['en', ['h', 'a', 'n', 'x', 'Backspace', 'a'], 'hana'],
  ['ko', ['ㅎ', 'ㅏ', 'ㄴ', 'ㅏ'], '하나'],
])('What a visitor types before the box has come stands in it: %s', async (language, keys, words) => {
  const { user } = await visit(`/${language}/about/`);
  for (const key of ['/', ...keys]) fireEvent.keyDown(document.body, { key });
  await screen.findByRole('dialog', {}, { timeout: 10_000 });
  expect(box()).toHaveValue(words);
  await user.keyboard('!');
  expect(box()).toHaveValue(`${words}!`);
});

test('A visitor finds organizations, people, states and statements in one box, each a link', async () => {
  const { user } = await visit('/en/');
  const panel = await openPanel(user);
  await user.type(box(), 'center');
  const organizations = await within(panel).findByRole('region', { name: 'Organizations' });
  expect(links(organizations)[0]).toContain('HANA Center');
  expect(within(organizations).getAllByRole('link')[0]).toHaveAttribute(
    'href',
    '/en/organizations/hana-center/',
  );
  const statements = within(panel).getByRole('region', { name: 'Statements' });
  for (const link of within(statements).getAllByRole('link')) {
    expect(link.getAttribute('href')).toMatch(/^\/en\/releases\/[\w-]+\/[\w-]+\/#s\d+$/);
    expect(within(link).getAllByText(/center/i, { selector: 'mark' }).length).toBeGreaterThan(0);
  }
  await user.clear(box());
  await user.type(box(), 'Texas');
  const states = await within(panel).findByRole('region', { name: 'States' });
  expect(within(states).getByRole('link')).toHaveAttribute('href', '/en/states/tx/');
});

test('A Korean visitor finds a person by the name as it is typed in Korean', async () => {
  const { user } = await visit('/ko/releases/');
  const panel = await openPanel(user);
  await user.type(box(), '코박');
  const people = await within(panel).findByRole('region', { name: '사람' });
  expect(within(people).getByRole('link')).toHaveAttribute('href', '/ko/people/danae-kovac/');
});

test('A visitor goes on with Enter to all that was found, and the address says what was looked for', async () => {
  const { user, arrived } = await visit('/ko/');
  await openPanel(user);
  await user.type(box(), '이민자{Enter}');
  await arrived(`/ko/statements/?q=${encodeURIComponent('이민자')}`);
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  expect(box()).toHaveValue('이민자');
  expect((await screen.findAllByText('이민자', { selector: 'mark' })).length).toBeGreaterThan(1);
});

test('Arrow keys go through what was found and back to the box; typing there goes on in the box', async () => {
  const { user, arrived } = await visit('/en/');
  const panel = await openPanel(user);
  await user.type(box(), 'hana');
  const organizations = await within(panel).findByRole('region', { name: 'Organizations' });
  await user.keyboard('{ArrowDown}');
  expect(within(organizations).getByRole('link')).toHaveFocus();
  await user.keyboard('{ArrowDown}{ArrowUp}{ArrowUp}');
  expect(box()).toHaveFocus();
  await user.keyboard('{ArrowDown}');
  await user.keyboard(' c');
  expect(box()).toHaveFocus();
  expect(box()).toHaveValue('hanac');
  await user.keyboard('{Backspace}');
  await waitFor(() => expect(within(panel).queryByRole('region', { name: 'Organizations' })).toBeVisible());
  await user.keyboard('{ArrowDown}{Enter}');
  await arrived('/en/organizations/hana-center/');
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
});

test('While a syllable is being typed, the arrow keys are the input method’s', async () => {
  const { user } = await visit('/ko/');
  const panel = await openPanel(user);
  await user.type(box(), '하나');
  await within(panel).findByRole('region', { name: '단체' });
  fireEvent.keyDown(box(), { key: 'ArrowDown', isComposing: true });
  expect(box()).toHaveFocus();
  fireEvent.keyDown(box(), { key: 'ArrowDown' });
  expect(box()).not.toHaveFocus();
});

test('The key opens nothing where a visitor is typing, nor with another key held', async () => {
  const { user } = await visit('/en/statements/');
  await user.click(box());
  await user.keyboard('and/or');
  expect(box()).toHaveValue('and/or');
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
});

test('On the page of all statements the key goes to its own box', async () => {
  const { user } = await visit('/en/statements/');
  await user.keyboard('/');
  expect(box()).toHaveFocus();
  expect(box()).toHaveValue('');
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
});

test('A visitor who finds nothing is told so, and what may help', async () => {
  const { user } = await visit('/en/');
  const panel = await openPanel(user);
  await user.type(box(), 'xyzzyx');
  expect(await within(panel).findByText('Nothing found for “xyzzyx”.')).toBeVisible();
  expect(within(panel).getByText(/Fewer words may help/)).toBeVisible();
  expect(within(panel).getByRole('link', { name: 'All statements' })).toHaveAttribute(
    'href',
    '/en/statements/',
  );
});

test('A visitor whose index didn’t come can try again, and what was typed stays', async () => {
  const read = readFrom();
  let isDown = true;
  const { user } = await visit('/ko/', {
    read: (file) =>
      isDown && file === namesFile ? Promise.reject(new UnreachableContent('no network')) : read(file),
  });
  const panel = await openPanel(user);
  await user.type(box(), '센터');
  const alert = await within(panel).findByRole('alert');
  expect(alert).toHaveTextContent('인터넷 연결이 끊겼거나');
  isDown = false;
  await user.click(within(panel).getByRole('button', { name: '다시 시도' }));
  expect(await within(panel).findByRole('region', { name: '단체' })).toBeVisible();
  expect(box()).toHaveValue('센터');
  expect(within(panel).queryByRole('alert')).not.toBeInTheDocument();
});

test('What is typed on the page goes into the address, in one entry of the history', async () => {
  const { user, router, arrived } = await visit('/en/releases/');
  await user.click(screen.getAllByRole('link', { name: 'Statements' })[0]!);
  await arrived('/en/statements/');
  await user.type(box(), 'fear');
  await arrived('/en/statements/?q=fear');
  expect(box()).toHaveFocus();
  const found = screen.getAllByRole('figure').length;
  expect(found).toBeGreaterThan(0);
  await user.type(box(), ' zzz');
  await arrived('/en/statements/?q=fear+zzz');
  expect(await screen.findByText('Nothing found for “fear zzz”.')).toBeVisible();
  await router.navigate(-1);
  await arrived('/en/releases/');
});

test('A shared address shows what was found, with its filters; Back takes a filter away and leaves the words', async () => {
  const { user, router } = await visit('/ko/statements/?q=이민자&year=2024');
  expect(box()).toHaveValue('이민자');
  expect(screen.getByRole('combobox', { name: '연도' })).toHaveValue('2024');
  await waitFor(() => expect(screen.getAllByRole('figure').length).toBeGreaterThan(1));
  const all = screen.getAllByRole('figure').length;
  await user.selectOptions(screen.getByRole('combobox', { name: '주' }), 'tx');
  await waitFor(() => expect(screen.getAllByRole('figure').length).toBeLessThan(all));
  expect(router.state.location.search).toContain('state=tx');
  expect(box()).toHaveValue('이민자');
  await router.navigate(-1);
  await waitFor(() => expect(screen.getAllByRole('figure')).toHaveLength(all));
  expect(box()).toHaveValue('이민자');
});

test('A visitor narrows the statements to an organization that the box found', async () => {
  const { user, arrived } = await visit('/en/statements/');
  await user.type(box(), 'minkwon');
  await user.click(await screen.findByRole('link', { name: 'Only its statements' }));
  await arrived('/en/statements/?organization=minkwon-center');
  expect(box()).toHaveValue('');
  await waitFor(() => expect(screen.getAllByRole('figure')).toHaveLength(1));
  expect(screen.getByRole('figure')).toHaveTextContent('John Park');
});

test('A hit leads to its passage, and names who says it, each a link', async () => {
  await visit('/en/statements/?q=thrive');
  const [hit] = await screen.findAllByRole('figure');
  expect(within(hit!).getByText('thrive', { selector: 'mark' })).toBeVisible();
  expect(within(hit!).getByRole('link', { name: 'Danae Kovac' })).toHaveAttribute(
    'href',
    '/en/people/danae-kovac/',
  );
  expect(within(hit!).getByRole('link', { name: 'HANA Center' })).toHaveAttribute(
    'href',
    '/en/organizations/hana-center/',
  );
  expect(within(hit!).getByRole('blockquote').querySelector('a')).toHaveAttribute(
    'href',
    `/en/releases/${releaseId}/danae-kovac/#s5`,
  );
});

test('Words that only the other language has are found in it, and the page says so', async () => {
  await visit('/en/statements/?q=이민자');
  const [hit] = await screen.findAllByRole('figure');
  expect(hit).toHaveTextContent('Found in the Korean version');
  expect(within(hit!).getByRole('blockquote')).toHaveAttribute('lang', 'ko');
  expect(within(hit!).getByRole('blockquote').querySelector('a')?.getAttribute('href')).toMatch(
    /^\/en\/releases\//,
  );
});

test('The header’s link leads to the page of all statements, whatever becomes of scripts', async () => {
  await visit('/ko/about/');
  expect(screen.getByRole('link', { name: '찾기' })).toHaveAttribute('href', '/ko/statements/');
});

test('A visitor who finds a person among narrowed statements is not told that nothing was found', async () => {
  await visit('/en/statements/?q=kovak&state=il');
  expect(await screen.findByText('No statement says “kovak”.')).toBeVisible();
  expect(screen.getByRole('link', { name: /^Danae Kovac/ })).toBeVisible();
  expect(screen.getByRole('link', { name: 'Search without the filters' })).toBeVisible();
});

test('A visitor who goes to a passage of the very statement that they read sees it', async () => {
  const address = `/en/releases/${releaseId}/danae-kovac/`;
  const { user, arrived } = await visit(address);
  const panel = await openPanel(user);
  await user.type(box(), 'thrive');
  await user.click(await within(panel).findByRole('link', { name: /thrive/ }));
  await arrived(`${address}#s5`);
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
});

test('Where nothing was ever said, a visitor finds who is there, and that nothing was said', async () => {
  const { user } = await visit('/en/statements/?q=door', { content: anotherNetwork([]) });
  expect(await screen.findByText('Nothing found for “door”.')).toBeVisible();
  await user.clear(box());
  await user.type(box(), 'mesa');
  expect(await screen.findByRole('link', { name: /^Mesa Center/ })).toBeVisible();
});
