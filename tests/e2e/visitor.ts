/** What every browser test starts from: a visitor whose browser has nothing to complain about. */
import { expect, test as base, type BrowserContext, type Page } from '@playwright/test';

interface Visitor {
  /**
   * Complaints of the browser that this test provokes: a status, a request that fails. Every other console
   * message, error, failed request or request to someone else's server fails the test.
   */
  provoke: (...complaints: RegExp[]) => void;
}

export const test = base.extend<Visitor>({
  provoke: [
    async ({ context, baseURL }, use) => {
      const provoked: RegExp[] = [];
      const complaints = listen(context, new URL(baseURL!).origin);
      await use((...more) => provoked.push(...more));
      expect(complaints.filter((complaint) => !provoked.some((pattern) => pattern.test(complaint)))).toEqual(
        [],
      );
    },
    { auto: true },
  ],
});

export { expect };

function listen(context: BrowserContext, ownOrigin: string): string[] {
  const complaints: string[] = [];
  context.on('console', (message) => {
    if (message.type() !== 'error' && message.type() !== 'warning') return;
    // Playwright's own, where it keeps workers out.
    if (message.text() === 'Service Worker registration blocked by Playwright') return;
    complaints.push(`console ${message.type()} at ${message.page()?.url()}: ${message.text()}`);
  });
  // Rejections that nobody handles come here too.
  context.on('weberror', (error) => complaints.push(`error: ${error.error().stack}`));
  context.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? '';
    // The visitor went on before it had come.
    if (reason !== 'net::ERR_ABORTED') complaints.push(`failed: ${request.url()} ${reason}`);
  });
  context.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (/^https?:$/.test(protocol) && origin !== ownOrigin)
      complaints.push(`foreign request: ${request.url()}`);
  });
  return complaints;
}

/** Opens a page and waits until it can be used. */
export async function open(page: Page, path: string): Promise<void> {
  await page.goto(path.replace(/^\//, ''));
  await ready(page);
}

export async function ready(page: Page): Promise<void> {
  await expect(page.locator('html[data-ready]')).toBeAttached();
}

/** Leaves a mark that only a page load would wipe away. */
export async function mark(page: Page): Promise<void> {
  await page.evaluate(() => Object.assign(window, { isFirstPage: true }));
}

export async function expectNoPageLoad(page: Page): Promise<void> {
  expect(await page.evaluate(() => 'isFirstPage' in window)).toBe(true);
}

/** The main heading, which an arrival moves the focus to. */
export function heading(page: Page) {
  return page.getByRole('heading', { level: 1 });
}
