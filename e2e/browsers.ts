/**
 * Browsers that go from one journey to the next. To begin a process for pages costs more than to load a page, so each
 * is kept alive by a page of its own at rest; what a journey has stored in the browser is taken out of it.
 */
import type { Browser, BrowserContext, BrowserContextOptions } from '@playwright/test';
import { product } from './server';

export type State = Awaited<ReturnType<BrowserContext['storageState']>>;

/** Any size of window may be asked for; this one is the desk's. */
export const desk = (): BrowserContextOptions => ({
  baseURL: product().origin,
  viewport: { width: 1440, height: 900 },
});

/** Where nothing runs, and nothing is asked for. */
const AT_REST = '/icon.svg';

export interface KeptBrowser {
  context: BrowserContext;
  /** As it was before the journey, but for what it has fetched and compiled. @returns false where it cannot be kept. */
  clear: () => Promise<boolean>;
}

/** @param state - who is signed in; nobody without. */
export async function keepBrowser(browser: Browser, state?: State): Promise<KeptBrowser> {
  const context = await browser.newContext({ ...desk(), ...(state && { storageState: state }) });
  const resting = await context.newPage();
  await resting.goto(AT_REST);
  const session = await context.newCDPSession(resting);
  let isAlive = true;
  resting.once('crash', () => (isAlive = false));
  return {
    context,
    clear: async () => {
      await Promise.all(context.pages().map((page) => (page === resting ? undefined : page.close())));
      if (!isAlive) return false;
      await context.unrouteAll();
      await context.setOffline(false);
      await context.clearPermissions();
      await context.clearCookies();
      if (state) await context.addCookies(state.cookies);
      const { origin } = product();
      await session.send('Storage.clearDataForOrigin', {
        origin,
        storageTypes: 'local_storage,indexeddb,cache_storage,service_workers',
      });
      return true;
    },
  };
}
