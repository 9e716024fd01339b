/** The workbench with 50,000 words and 1,000 claims: how long until it can be read, how long a key takes to be seen. */
import { chromium, type Page } from '@playwright/test';
import { inventedArticle } from '@/bench/invented-article';
import { memoryOf, percentile } from '@/bench/measure';
import { say } from '@/scripts/set-up.mjs';
import { stopAll } from '@/scripts/stopping.mjs';
import { ensureChromium, launchOptions } from '@/scripts/test/chromium';
import { type Desk, openDesk } from '@/scripts/trials/desk';

const WORDS = 50_000;
const CLAIMS = 1_000;
const LOADS = 7;
const KEYS = 120;
const MADE = 20;
const CHECKER = 'ben@example.org';

interface Seen {
  presses: number[];
  claims: number[];
  shifts: number;
  editorAt: number;
}
declare global {
  interface Window {
    seen: Seen;
  }
}

export async function benchWorkbench(): Promise<void> {
  await ensureChromium();
  const desk = await openDesk(say);
  const address = await fill(desk);
  const idle = memoryOf(desk.product.pid);
  const browser = await chromium.launch(launchOptions());
  const context = await browser.newContext({
    baseURL: desk.product.origin,
    viewport: { width: 1440, height: 900 },
  });
  await signIn(desk, context.request);
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
  const claims = await measureClaims(page);
  await browser.close();

  const median = (pick: (load: (typeof loads)[number]) => number) =>
    `${percentile(loads.map(pick), 0.5).toFixed(0)} ms`;
  console.log(`\nWorkbench, ${WORDS.toLocaleString('en')} words, ${CLAIMS.toLocaleString('en')} claims`);
  console.table({
    'first byte (median)': median((load) => load.firstByte),
    'readable text (median)': median((load) => load.readable),
    'editor has taken over (median)': median((load) => load.editor),
    'layout shift (largest)': Math.max(...loads.map((load) => load.shifts)).toFixed(4),
    'page, over the wire': `${((loads[0]?.bytes ?? 0) / 1024).toFixed(0)} kB`,
    'key press to paint (median)': `${percentile(keys, 0.5).toFixed(1)} ms`,
    'key press to paint (95th percentile)': `${percentile(keys, 0.95).toFixed(1)} ms`,
    'Enter to painted highlight (95th percentile)': `${percentile(claims, 0.95).toFixed(1)} ms`,
    'server memory before': `${(idle / 1024 ** 2).toFixed(0)} MB`,
    'server memory after': `${(memoryOf(desk.product.pid) / 1024 ** 2).toFixed(0)} MB`,
  });
  await stopAll(0);
}

/** The article, in check, with a claim on words of every few sentences. @returns the path of its workbench. */
async function fill(desk: Desk): Promise<string> {
  say(`Making an article of ${WORDS} words with ${CLAIMS} claims …`);
  const slug = 'arrow-courier';
  const created = await desk.api('nadia', 'POST', `/newsrooms/${slug}/articles`, {
    markdown: inventedArticle(WORDS),
    purpose: 'before_publication',
    language: 'en',
  });
  if (created.status !== 201) throw new Error(created.text);
  const article = created.body as { id: string; text: { sentences: [number, number][] } };
  await desk.api('nadia', 'POST', `/articles/${article.id}/state`, { to: 'in_check' });
  const { sentences } = article.text;
  const step = Math.floor(sentences.length / CLAIMS);
  for (let claim = 0; claim < CLAIMS; claim += 1) {
    const [start, end] = sentences[claim * step]!;
    const body = {
      version: 1,
      start,
      end: claim % 3 === 0 ? end : Math.min(end, start + 11),
      kind: 'number',
    };
    const made = await desk.api('ben', 'POST', `/articles/${article.id}/claims`, body);
    if (made.status !== 201) throw new Error(made.text);
  }
  return `/n/${slug}/articles/${article.id}`;
}

async function signIn(desk: Desk, request: Page['request']): Promise<void> {
  const { origin, accounts } = desk.product;
  const password = accounts.find((one) => one.email === CHECKER)?.password ?? '';
  const { csrfToken } = (await (await request.get('/api/auth/csrf')).json()) as { csrfToken: string };
  const answer = await request.post('/api/auth/callback/credentials', {
    headers: { Origin: origin },
    form: { email: CHECKER, password, csrfToken, json: 'true' },
  });
  if (answer.status() !== 200) throw new Error(`Nobody could sign in: ${answer.status()}`);
}

/** Runs in the page before anything of it: notes layout shifts, the editor's coming, and the frame after each key. */
function watch(): void {
  const seen: Seen = { presses: [], claims: [], shifts: 0, editorAt: 0 };
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
  };
  addEventListener(
    'keydown',
    (event) => {
      const pressed = event.timeStamp;
      paint.after(() => seen.presses.push(performance.now() - pressed));
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
