// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ComponentProps } from 'react';
import { createMemoryRouter, RouterProvider, useLocation } from 'react-router';
import { shapes, spriteUrl } from 'virtual:states-atlas';
import { afterEach, expect, test, vi } from 'vitest';
import { stateCodes } from '../../src/content/states';
import type { MapState } from '../../src/map/StateLink';
import { UnitedStatesMap } from '../../src/map/UnitedStatesMap';

const states: MapState[] = [
  { code: 'IL', name: 'Illinois, 1 organization: HANA Center', to: '/en/states/il/' },
  { code: 'NJ', name: 'New Jersey, 1 organization: MinKwon Center', to: '/en/states/nj/' },
  { code: 'TX', name: 'Texas, 1 organization: Woori Juntos', to: '/en/states/tx/' },
];
const pins = [
  { city: 'Chicago', state: 'IL', latitude: 41.88, longitude: -87.63 },
  { city: 'Houston', state: 'TX', latitude: 29.76, longitude: -95.37 },
] as const;

afterEach(cleanup);

function show(props: Partial<ComponentProps<typeof UnitedStatesMap>> = {}) {
  const onPoint = vi.fn();
  function Page() {
    return (
      <>
        <UnitedStatesMap
          label="Member states"
          states={states}
          pins={[...pins]}
          onPoint={onPoint}
          {...props}
        />
        <output>{useLocation().pathname}</output>
      </>
    );
  }
  const router = createMemoryRouter([{ path: '*', Component: Page }]);
  const { container } = render(<RouterProvider router={router} />);
  return { onPoint, container };
}

/** jsdom doesn't know which focus a browser would show. */
function showFocusOf(element: Element) {
  const matches = element.matches.bind(element);
  const shown = (selector: string) => selector === ':focus-visible' || matches(selector);
  element.matches = shown as typeof element.matches;
}

const link = (name: RegExp) => screen.getByRole('link', { name });

test('a visitor finds the member states as links with names, in the order given', () => {
  show();
  const map = screen.getByRole('group', { name: 'Member states' });
  const links = within(map).getAllByRole('link');
  expect(links.map((element) => element.getAttribute('aria-label'))).toEqual(states.map(({ name }) => name));
  expect(links.map((element) => element.getAttribute('href'))).toEqual(states.map(({ to }) => to));
});

test('all the states are drawn, once each, and all are in the atlas', () => {
  const { container } = show();
  const drawn = [...container.querySelectorAll('use')].map((use) => use.getAttribute('href'));
  expect(drawn.toSorted()).toEqual(stateCodes.map((code) => `${spriteUrl}#${code}`).toSorted());
  expect(Object.keys(shapes).toSorted()).toEqual(stateCodes.toSorted());
});

test('pointing at a state, and leaving it, calls back', async () => {
  const { onPoint } = show();
  await userEvent.hover(link(/Texas/));
  expect(onPoint).toHaveBeenLastCalledWith('TX');
  await userEvent.unhover(link(/Texas/));
  expect(onPoint).toHaveBeenLastCalledWith(null);
});

test('Tab goes through the members, calls back, and draws a ring around the state', async () => {
  const { onPoint, container } = show();
  const links = screen.getAllByRole('link');
  for (const element of links) showFocusOf(element);
  const outlines = () => container.querySelectorAll(`use[href$="#IL"]`).length;
  await userEvent.tab();
  expect(document.activeElement).toBe(links[0]);
  expect(onPoint).toHaveBeenLastCalledWith('IL');
  // The state itself, its ring of ink and paper, and its emphasis of two.
  expect(outlines()).toBe(5);
  await userEvent.tab();
  expect(onPoint).toHaveBeenLastCalledWith('NJ');
  expect(outlines()).toBe(1);
});

test('a click leads to the state', async () => {
  show();
  await userEvent.click(link(/Texas/));
  expect(screen.getByRole('status').textContent).toBe('/en/states/tx/');
});

test('the city is named beside the pin of the open state and of the one pointed at', () => {
  show({ open: 'TX' });
  expect(screen.queryByText('Houston')).not.toBeNull();
  expect(screen.queryByText('Chicago')).toBeNull();
  cleanup();
  show({ open: 'TX', pointed: 'IL' });
  expect(screen.queryByText('Chicago')).not.toBeNull();
});

test('the open state is the current one, and is drawn last', () => {
  const { container } = show({ open: 'IL' });
  expect(link(/Illinois/).getAttribute('aria-current')).toBe('page');
  expect(link(/Texas/).hasAttribute('aria-current')).toBe(false);
  expect([...container.querySelectorAll('use')].at(-1)!.getAttribute('href')).toMatch(/#IL$/);
});

test('a small member’s chip is part of its link; the others are scenery', () => {
  show();
  expect(link(/New Jersey/).textContent).toBe('NJ');
  expect(screen.getByText('MD').closest('a')).toBeNull();
});

test('a place off the map has no pin', () => {
  const { container } = show({
    pins: [{ city: 'San Juan', state: 'TX', latitude: 18.47, longitude: -66.11 }],
    open: 'TX',
  });
  expect(container.querySelector('circle.fill-pin')).toBeNull();
  expect(screen.queryByText('San Juan')).toBeNull();
});

test('nothing carries a style attribute, which the policy would block', () => {
  const { container } = show({ open: 'TX', pointed: 'NJ' });
  expect(container.querySelector('[style]')).toBeNull();
});

test('a state that has no pin to name says of itself what it is given, while it is meant', () => {
  const counted = states.map((state) => ({ ...state, caption: [state.code, '7 organizations'] }));
  show({ states: counted, pins: [] });
  expect(screen.queryByText('7 organizations')).not.toBeInTheDocument();
  cleanup();
  show({ states: counted, pins: [], pointed: 'TX' });
  expect(screen.getByText('7 organizations')).toBeInTheDocument();
});

test('a label that a pin would cover gives way to it', () => {
  show();
  expect(screen.getByText('TX')).toBeInTheDocument();
  cleanup();
  const inTexas = { city: 'Austin', state: 'TX', latitude: 30.27, longitude: -97.74 } as const;
  show({ pins: [inTexas] });
  expect(screen.queryByText('TX')).not.toBeInTheDocument();
  expect(screen.getByText('OK')).toBeInTheDocument();
});

test('two cities in the state that is meant are named; more would stand on each other', () => {
  const inTexas = ['Austin', 'Dallas', 'El Paso'].map((city, index) => ({
    city,
    state: 'TX' as const,
    latitude: 30 + index,
    longitude: -97 - index,
  }));
  show({ pins: inTexas.slice(0, 2), open: 'TX' });
  expect(screen.getByText('Dallas')).toBeInTheDocument();
  cleanup();
  show({ pins: inTexas, open: 'TX' });
  expect(screen.queryByText('Dallas')).not.toBeInTheDocument();
});
