/** The workbench with 50,000 words and 1,000 claims: how long until it can be read, how long a key takes to be seen. */
import { chromium, type Page } from '@playwright/test';
import { memoryOf, percentile } from '@/bench/measure';
import { reportNote, reportTable } from '@/bench/report';
import { CHECKER, NEWSROOM, signIn } from '@/bench/sign-in';
import { CLAIMS, makeThousandClaims, WORDS } from '@/bench/thousand-claims';
import { say } from '@/scripts/set-up.mjs';
import { onStop } from '@/scripts/stopping.mjs';
import { ensureChromium, launchOptions } from '@/scripts/test/chromium';
import { openDesk } from '@/scripts/trials/desk';

const LOADS = 7;
const KEYS = 120;
const MADE = 20;
const OPENED = 60;
/** Milliseconds for which a claim is looked at before the next is opened. */
const LOOK = 500;
/** Milliseconds from a hand's coming to words until it presses them. */
const HAND = 150;

interface Seen {
  presses: number[];
  claims: number[];
  opened: number[];
  shifts: number;
  editorAt: number;
}
declare global {
  interface Window {
    seen: Seen;
  }
}

export async function benchWorkbench(): Promise<void> {
  await ensureChromium(true);
  const desk = await openDesk(say);
  const { id } = await makeThousandClaims(desk);
  const address = `/n/${NEWSROOM}/articles/${id}`;
  const idle = memoryOf(desk.product.pid);
  const browser = await chromium.launch(launchOptions(true));
  onStop(() => browser.close());
  const context = await browser.newContext({
    baseURL: desk.product.origin,
    viewport: { width: 1440, height: 900 },
  });
  await signIn(desk.product, context.request, CHECKER);
  await context.addInitScript(watch);

  const loads: Awaited<ReturnType<typeof measureLoad>>[] = [];
  for (let load = 0; load < LOADS; load += 1) {
    const page = await context.newPage();
    loads.push(await measureLoad(page, address));
    await page.close();
  }
  const page = await context.newPage();
  await measureLoad(page, address);
  const keys = await measureKeys(page);
  const byKey = await measureOpening(page, 'key');
  const atOnce = await measureOpening(page, 'key at once');
  const byClick = await measureOpening(page, 'click');
  const claims = await measureClaims(page);
  await browser.close();

  const median = (pick: (load: (typeof loads)[number]) => number) => percentile(loads.map(pick), 0.5);
  const ms = (value: number) => `${value.toFixed(1)} ms`;
  const both = (values: readonly number[]) => [ms(percentile(values, 0.5)), ms(percentile(values, 0.95))];
  reportTable(
    `${WORDS.toLocaleString('en')} words, ${CLAIMS.toLocaleString('en')} claims`,
    ['', 'median', '95th percentile', 'aim for the 95th'],
    [
      ['first byte', ms(median((load) => load.firstByte)), '', ''],
      ['readable text', ms(median((load) => load.readable)), '', ''],
      ['editor has taken over', ms(median((load) => load.editor)), '', ''],
      ['key press to paint', ...both(keys), '50 ms'],
      ['key to the open claim, painted', ...both(byKey), '50 ms'],
      ['… the next as soon as it is painted', ...both(atOnce), ''],
      ['click to the open claim, painted', ...both(byClick), '50 ms'],
      ['Enter to the new highlight, painted', ...both(claims), '50 ms'],
    ],
  );
  reportNote(
    `A claim counts as open once its panel is painted with all that it holds. ${OPENED} are opened one after the other, each looked at for ${LOOK} ms; the pointer lies on the words for ${HAND} ms before it presses them.`,
  );
  reportTable(
    'Besides',
    ['', 'measured', 'aim'],
    [
      ['layout shift (largest)', Math.max(...loads.map((load) => load.shifts)).toFixed(4), '0'],
      ['page, over the wire', `${((loads[0]?.bytes ?? 0) / 1000).toFixed(0)} kB`, ''],
      ['server memory before', `${(idle / 1024 ** 2).toFixed(0)} MB`, ''],
      ['server memory after', `${(memoryOf(desk.product.pid) / 1024 ** 2).toFixed(0)} MB`, '400 MB'],
    ],
  );
}

/** Runs in the page before anything of it: notes layout shifts, the editor's coming, and the frame after each key. */
function watch(): void {
  const seen: Seen = { presses: [], claims: [], opened: [], shifts: 0, editorAt: 0 };
  window.seen = seen;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & {
      value: number;
      hadRecentInput: boolean;
    })[]) {
      if (!entry.hadRecentInput) seen.shifts += entry.value;
    }
  }).observe({ type: 'layout-shift', buffered: true });
  const editors = new MutationObserver(() => {
    if (!document.querySelector('.bench-text[contenteditable]')) return;
    seen.editorAt = performance.now();
    editors.disconnect();
  });
  editors.observe(document, { subtree: true, attributeFilter: ['contenteditable'] });
  // A method, not a named function: the compiler gives those a helper that the page does not have.
  const paint = {
    /** Calls back after the frame in which a change was painted. */
    after(done: () => void) {
      requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.onmessage = done;
        channel.port2.postMessage(null);
      });
    },
    /** Notes how long it takes from an event until the panel of another claim is painted. */
    opened(event: Event) {
      const before = document.querySelector('[data-open]')?.parentElement?.getAttribute('data-card');
      const panels = new MutationObserver(() => {
        const open = document.querySelector('[data-open]');
        // With all that the panel holds: not while the claim is being read.
        if (
          !open?.querySelector('[data-claim-panel] section') ||
          open.parentElement?.getAttribute('data-card') === before
        )
          return;
        panels.disconnect();
        paint.after(() => seen.opened.push(performance.now() - event.timeStamp));
      });
      panels.observe(document.querySelector('.bench-stack') ?? document, {
        subtree: true,
        childList: true,
        attributes: true,
      });
      setTimeout(() => panels.disconnect(), 2_000);
    },
  };
  addEventListener('click', (event) => paint.opened(event), true);
  addEventListener(
    'keydown',
    (event) => {
      const pressed = event.timeStamp;
      paint.after(() => seen.presses.push(performance.now() - pressed));
      if (event.key === 'n') paint.opened(event);
      if (event.key !== 'Enter') return;
      const marks = new MutationObserver(() => {
        if (!document.querySelector('mark[data-claims*="pending-"]')) return;
        marks.disconnect();
        paint.after(() => seen.claims.push(performance.now() - pressed));
      });
      if ((event.target as Element).closest('.bench-form')) {
        marks.observe(document.querySelector('.bench-text')!, { subtree: true, childList: true });
      }
    },
    true,
  );
}

async function measureLoad(page: Page, address: string) {
  await page.goto(address);
  await page.waitForFunction(() => window.seen.editorAt > 0);
  return page.evaluate(() => {
    const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    const [painted] = performance.getEntriesByName('first-contentful-paint');
    return {
      firstByte: navigation!.responseStart,
      readable: painted!.startTime,
      editor: window.seen.editorAt,
      shifts: window.seen.shifts,
      bytes: navigation!.transferSize,
    };
  });
}

async function measureKeys(page: Page): Promise<number[]> {
  for (let press = 0; press < KEYS; press += 1) {
    const before = await page.evaluate(() => window.seen.presses.length);
    await page.keyboard.press(['j', 'ArrowRight', 'Shift+ArrowRight', 'k', 'j', 'n'][press % 6]!);
    await page.waitForFunction((count) => window.seen.presses.length > count, before);
  }
  return page.evaluate(() => window.seen.presses);
}

/** Opens one claim after the other, with all the others there: by the key for the next claim, or by pressing its words. */
async function measureOpening(page: Page, way: 'key' | 'key at once' | 'click'): Promise<number[]> {
  await page.keyboard.press('Escape');
  // What waits for the panel of an earlier key gives up by then, and is not counted here.
  await page.waitForTimeout(2_100);
  await page.evaluate(() => (window.seen.opened = []));
  for (let opened = 0; opened < OPENED; opened += 1) {
    if (way === 'click') await pressWords(page, opened * 3 + 2);
    else await page.keyboard.press('n');
    await page.waitForFunction((count) => window.seen.opened.length > count, opened);
    // A reader's pause is what is measured here, not a wait for something to come about.
    if (way !== 'key at once') await page.waitForTimeout(LOOK);
  }
  return page.evaluate(() => window.seen.opened);
}

/** Presses the first line of a highlight: the middle of one over two lines may be no part of it. */
async function pressWords(page: Page, index: number): Promise<void> {
  const { x, y } = await page.evaluate((at) => {
    const mark = document.querySelectorAll('mark[data-claims]')[at]!;
    mark.scrollIntoView({ block: 'center' });
    const { left, top, width, height } = mark.getClientRects()[0]!;
    return { x: left + width / 2, y: top + height / 2 };
  }, index);
  await page.mouse.move(x, y);
  // A hand's pause, likewise: what a page does with it is part of what is measured.
  await page.waitForTimeout(HAND);
  await page.mouse.click(x, y);
}

/** Makes claims by keys alone: a sentence, its first words, Enter for the form, Enter to save. */
async function measureClaims(page: Page): Promise<number[]> {
  for (let made = 0; made < MADE; made += 1) {
    await page.keyboard.press('u');
    await page.keyboard.press('Enter');
    await page.locator('.bench-form select').first().waitFor();
    await page.keyboard.press('Enter');
    await page.waitForFunction((count) => window.seen.claims.length >= count, made + 1);
    await page.waitForFunction(() => !document.querySelector('mark[data-claims*="pending-"]'));
    await page.keyboard.press('Escape');
  }
  return page.evaluate(() => window.seen.claims);
}
