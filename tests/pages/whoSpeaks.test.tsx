// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { anotherNetwork } from '../network';
import {
  acrossOrganizations,
  bySenator,
  byItself,
  pageOf,
  together,
  withSenator,
  wordOf,
} from '../rareReleases';
import { textOf, visit } from '../visit';

const content = anotherNetwork([together, bySenator, byItself], withSenator);

const heading = () => textOf(screen.getByRole('heading', { level: 1 }));
const quotes = () =>
  screen.queryAllByRole('figure').map((figure) => textOf(within(figure).getByRole('blockquote')));
const words = (day: string) => `On ${day} no. 1 we open a door.`;
const main = () => textOf(screen.getByRole('main'));

describe('What two people say together', () => {
  test('names both above it, each with the title of that day', async () => {
    await visit(wordOf('en', together), { content });
    expect(heading()).toBe('Ana Ruiz and Seoyeon Han 아나 루이스·한서연');
    expect(main()).toContain('Director and Organizer, Lake House');
    expect(document.title).toMatch(/^Statement by Ana Ruiz and Seoyeon Han, February 1, 2025/);
    expect(document.querySelector('meta[name="description"]')).toHaveAttribute(
      'content',
      `“${words('02-01')}” — Ana Ruiz, Director, and Seoyeon Han, Organizer, Lake House`,
    );
  });

  test('names both as Korean does', async () => {
    await visit(wordOf('ko', together), { content });
    expect(heading()).toBe('아나 루이스·한서연 Ana Ruiz and Seoyeon Han');
    expect(document.title).toMatch(/^아나 루이스·한서연 발언, 2025년 2월 1일/);
    expect(document.querySelector('meta[name="description"]')).toHaveAttribute(
      'content',
      expect.stringMatching(/— 호수의집 아나 루이스 대표, 한서연 활동가$/),
    );
  });

  test.each(['ana-ruiz', 'seoyeon-han'])('stands on the page of each, and leads to it: %s', async (id) => {
    const { unmount } = await visit(wordOf('en', together), { content });
    const links = screen.getAllByRole('link').map((link) => link.getAttribute('href'));
    expect(links).toContain(`/en/people/${id}/`);
    unmount();
    await visit(`/en/people/${id}/`, { content });
    expect(quotes()).toEqual([words('02-01')]);
    const title = id === 'ana-ruiz' ? 'Director' : 'Organizer';
    expect(main()).toContain(`${title}, Lake House, on February 1, 2025`);
  });

  test('is found by the name of each', async () => {
    await visit('/en/statements/?person=seoyeon-han', { content });
    expect(await screen.findByText('1 of 3 statements')).toBeVisible();
    expect(quotes()).toEqual([words('02-01')]);
  });

  test('counts as the latest words of both, and as two leaders', async () => {
    await visit('/en/', { content });
    expect(quotes()).toEqual([words('02-01')]);
    expect(screen.getByText('Two leaders, in the release of February 1, 2025')).toBeVisible();
  });

  test('makes both leaders of the organization they speak for', async () => {
    await visit('/en/organizations/lake-house/', { content });
    expect(main()).toContain('Ana Ruiz 아나 루이스Director on February 1, 2025');
    expect(main()).toContain('Seoyeon Han 한서연Organizer on February 1, 2025');
  });
});

describe('What two people of two organizations say together', () => {
  const across = anotherNetwork([acrossOrganizations]);

  test.each([
    [
      'en',
      'Director, Lake House; Organizer, Mesa Center',
      'Ana Ruiz, Director, Lake House, and Seoyeon Han, Organizer, Mesa Center',
    ],
    ['ko', '호수의집 대표, 메사센터 활동가', '호수의집 아나 루이스 대표, 메사센터 한서연 활동가'],
  ])('names each with their own, in %s', async (language, role, sayers) => {
    await visit(wordOf(language, acrossOrganizations), { content: across });
    expect(main()).toContain(role);
    const description = document.querySelector('meta[name="description"]');
    expect(description).toHaveAttribute('content', expect.stringMatching(`— ${sayers}$`));
  });

  test('makes nobody a leader of the other’s organization, and is among the statements of both', async () => {
    const { unmount } = await visit('/en/organizations/lake-house/', { content: across });
    expect(screen.getByRole('link', { name: 'Ana Ruiz' })).toBeVisible();
    expect(screen.queryByRole('link', { name: 'Seoyeon Han' })).not.toBeInTheDocument();
    unmount();
    await visit('/en/organizations/mesa-center/', { content: across });
    expect(screen.queryByRole('link', { name: 'Ana Ruiz' })).not.toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Seoyeon Han' })).toBeVisible();
    expect(quotes()).toEqual([words('02-02')]);
  });

  test('tells on the page of each what they were then', async () => {
    await visit('/en/people/seoyeon-han/', { content: across });
    expect(main()).toContain('Organizer, Mesa Center, on February 2, 2025');
    expect(screen.queryByRole('link', { name: 'About Lake House' })).not.toBeInTheDocument();
  });
});

describe('What someone beside the network says', () => {
  test.each([
    ['en', 'Noor Park 박누르', 'State Senator·March 1, 2025', 'State Senator on March 1, 2025'],
    ['ko', '박누르 Noor Park', '주 상원의원·2025년 3월 1일', '2025년 3월 1일 당시 주 상원의원'],
  ])('has its page and theirs, in %s', async (language, name, role, held) => {
    const { unmount } = await visit(wordOf(language, bySenator), { content });
    expect(heading()).toBe(name);
    expect(main()).toContain(role);
    unmount();
    await visit(`/${language}/people/noor-park/`, { content });
    expect(main()).toContain(held);
    expect(quotes()).toHaveLength(1);
  });

  test('isn’t among the voices of the network, but among all statements', async () => {
    const { unmount } = await visit('/en/', { content });
    expect(main()).not.toContain('Noor Park');
    unmount();
    await visit('/en/statements/', { content });
    expect(quotes()).toContain(words('03-01'));
  });

  test('shows no source where the release was first published here', async () => {
    await visit(wordOf('en', bySenator), { content });
    expect(screen.queryByText('Source')).not.toBeInTheDocument();
  });
});

describe('What one organization says for itself', () => {
  test.each([
    ['en', 'Statement by Lake House', /^Statement by Lake House, April 1, 2025/],
    ['ko', '호수의집 성명', /^호수의집 성명, 2025년 4월 1일/],
  ])('is its statement, and no joint one, in %s', async (language, name, title) => {
    const { unmount } = await visit(wordOf(language, byItself), { content });
    expect(heading()).toBe(name);
    expect(document.title).toMatch(title);
    expect(document.body).not.toHaveTextContent(/joint|공동/i);
    unmount();
    const { unmount: leave } = await visit(pageOf(language, byItself), { content });
    expect(screen.getByRole('link', { name })).toBeVisible();
    leave();
    await visit(`/${language}/`, { content });
    expect(screen.getByRole('link', { name })).toHaveAttribute('href', wordOf(language, byItself));
  });
});
