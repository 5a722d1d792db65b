/** A visit to the site: the real routes at an address, on the real content unless a test brings its own. */
import { QueryClientProvider } from '@tanstack/react-query';
import { render, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useEffect } from 'react';
import { createMemoryRouter, createPath, Outlet, useLocation } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { Archive } from '../src/content/archive';
import { derive, type Derived } from '../src/content/derive';
import { contentClient, type Read } from '../src/content/queries';
import { MissingContent } from '../src/content/reading';
import type { Content } from '../src/content/schema';
import { routes } from '../src/routes';
import { realContent } from './realContent';

interface VisitOptions {
  /** Another network's content. */
  content?: Content;
  /** Where the files come from instead. */
  read?: Read;
}

/** Opens an address and waits until its page is there. */
export async function visit(address: string, { content, read }: VisitOptions = {}) {
  const client = contentClient(read ?? readFrom(content));
  let shown = '';
  /** Tells which address the page on the screen belongs to: the router is there a moment earlier. */
  function Witness() {
    const location = useLocation();
    useEffect(() => {
      shown = createPath(location);
    });
    return <Outlet />;
  }
  const router = createMemoryRouter([{ Component: Witness, children: routes(client) }], {
    initialEntries: [address],
  });
  await waitFor(() => {
    if (!router.state.initialized) throw new Error(`${address} doesn’t open.`);
  });
  const user = userEvent.setup();
  const { unmount } = render(
    <QueryClientProvider client={client}>
      <RouterProvider router={router} />
    </QueryClientProvider>,
  );

  return {
    user,
    router,
    /** Ends the visit, for another one in the same test. */
    unmount,
    /** The address of the page on the screen. */
    at: () => shown,
    /** Waits until another page is on the screen. */
    arrived: async (elsewhere: string) => {
      await waitFor(() => {
        if (shown !== elsewhere) throw new Error(`The visitor is at ${shown}, not at ${elsewhere}.`);
      });
    },
  };
}

/** Derived files as they would come over the network: as JSON, or not at all. Each is made when it is asked for. */
export function readFrom(content?: Content): Read {
  const files = content ? derive(new Archive(content)) : (realFiles ??= derive(new Archive(realContent())));
  return (file) => {
    const make = files.get(file);
    return make
      ? Promise.resolve(JSON.parse(JSON.stringify(make())) as unknown)
      : Promise.reject(new MissingContent(`There is no ${file}.`));
  };
}

let realFiles: Derived | undefined;

/** All that a visitor reads on the page, as one line. */
export function textOf(element: Element = document.body): string {
  return (element.textContent ?? '').replace(/\s+/gu, ' ').trim();
}
