/** People of the demo newsroom, signed in; and what every page has to keep: no violation of axe, of the CSP, no error. */
import {
  test as base,
  expect,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
} from '@playwright/test';
import type axe from 'axe-core';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { desk, keepBrowser, type KeptBrowser, type State } from './browsers';
import { product } from './server';

/** The demo's people by what they are for. */
export const people = {
  admin: 'viktor@example.org',
  editor: 'irene@example.org',
  checker: 'ben@example.org',
  secondChecker: 'sofia@example.org',
  writer: 'nadia@example.org',
} as const;
export type Person = keyof typeof people;

export const newsroom = 'arrow-courier';

interface Fixtures {
  /** A page of somebody's own browser, signed in. With options, or `NEW_BROWSER`, one that was never here. */
  as: (who: Person, options?: BrowserContextOptions) => Promise<Page>;
  /** The same for somebody whom the journey has made. */
  signInAs: (email: string, password: string) => Promise<Page>;
  /** A page of a browser that nobody has signed in on. */
  visitor: () => Promise<Page>;
  opened: Opened[];
}

/** For what depends on nothing having been fetched before. */
export const NEW_BROWSER: BrowserContextOptions = {};

interface Opened {
  problems: string[];
  leave: () => Promise<unknown>;
}

interface WorkerFixtures {
  signedIn: (who: Person) => Promise<State>;
  /** Browsers that nobody uses just now, by who is signed in. */
  kept: Map<Person | undefined, KeptBrowser[]>;
}

export const passwordOf = (who: Person): string => {
  const account = product().accounts.find((one) => one.email === people[who]);
  if (!account) throw new Error(`The demo has no ${who}.`);
  return account.password;
};

/** Everything that a page must never do. Call it on pages that a test opens itself. */
export function watch(page: Page): string[] {
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(`error: ${error.message}`));
  page.on('console', (message) => {
    const text = message.text();
    if (/Content Security Policy|Hydration|hydrat/iu.test(text)) problems.push(text);
  });
  return problems;
}

async function enter(context: BrowserContext, email: string, password: string): Promise<void> {
  const { csrfToken } = (await (await context.request.get('/api/auth/csrf')).json()) as { csrfToken: string };
  const response = await context.request.post('/api/auth/callback/credentials', {
    headers: { Origin: product().origin },
    form: { email, password, csrfToken, json: 'true' },
  });
  expect(response.status()).toBe(200);
}

async function open(opened: Opened[], context: BrowserContext, leave: () => Promise<unknown>): Promise<Page> {
  const page = await context.newPage();
  opened.push({ problems: watch(page), leave });
  return page;
}

const openNew = (opened: Opened[], context: BrowserContext) => open(opened, context, () => context.close());

async function openKept(
  opened: Opened[],
  kept: WorkerFixtures['kept'],
  who: Person | undefined,
  begin: () => Promise<KeptBrowser>,
): Promise<Page> {
  const idle = kept.get(who) ?? [];
  kept.set(who, idle);
  const browser = idle.pop() ?? (await begin());
  return open(opened, browser.context, async () => {
    if (await browser.clear()) idle.push(browser);
    else await browser.context.close();
  });
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  signedIn: [
    async ({ browser }, use) => {
      const states = new Map<Person, State>();
      await use(async (who) => {
        const known = states.get(who);
        if (known) return known;
        const context = await browser.newContext({ baseURL: product().origin });
        await enter(context, people[who], passwordOf(who));
        const state = await context.storageState();
        await context.close();
        states.set(who, state);
        return state;
      });
    },
    { scope: 'worker' },
  ],
  kept: [async ({}, use) => use(new Map()), { scope: 'worker' }],
  opened: async ({}, use) => {
    const opened: Opened[] = [];
    await use(opened);
    for (const { leave } of opened) await leave();
    for (const { problems } of opened) expect(problems).toEqual([]);
  },
  as: async ({ browser, signedIn, opened, kept }, use) => {
    await use(async (who, options) => {
      const storageState = await signedIn(who);
      if (!options) return openKept(opened, kept, who, () => keepBrowser(browser, storageState));
      return openNew(opened, await browser.newContext({ ...desk(), ...options, storageState }));
    });
  },
  signInAs: async ({ browser, opened }, use) => {
    await use(async (email, password) => {
      const context = await browser.newContext(desk());
      await enter(context, email, password);
      return openNew(opened, context);
    });
  },
  visitor: async ({ browser, opened, kept }, use) => {
    await use(() => openKept(opened, kept, undefined, () => keepBrowser(browser)));
  },
});

/** What fades in, and a colour on its way to another, is nothing to measure contrasts on. Runs in the page. */
const settled = async () => {
  const passing = document
    .getAnimations()
    .filter((one) => one.effect?.getComputedTiming().endTime !== Infinity);
  await Promise.allSettled(passing.map((one) => one.finished));
};

const axeScript = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** By the shortest way: a page is given half a megabyte in half the time that Playwright's own evaluating takes. */
async function giveAxe(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Runtime.evaluate', { expression: `${axeScript};0` });
  await session.detach();
}

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** No violation of WCAG 2.2 A and AA that axe can see; of these rules alone, where some are given. */
export async function expectAccessible(page: Page, rules?: string[]): Promise<void> {
  // Run in the page itself, which has no frames, and for violations alone: a quarter of the time of axe's own driver.
  if (await page.evaluate(() => !('axe' in window))) await giveAxe(page);
  await page.evaluate(settled);
  const violations = await page.evaluate(async (runOnly) => {
    const options = { runOnly, resultTypes: ['violations' as const] };
    return (await (window as unknown as { axe: typeof axe }).axe.run(document, options)).violations;
  }, rules ?? WCAG);
  // A card beside an open claim may lie partly under it or under the bar: its size is measured where it is whole.
  const isCard = (target: string) => target.startsWith('#claim-');
  const found = violations.flatMap(({ id, nodes }) =>
    nodes
      .map((node) => node.target.join(' '))
      .filter((target) => id !== 'target-size' || !isCard(target))
      .map((target) => `${id}: ${target}`),
  );
  expect(found).toEqual([]);
}

export { expect };
