/** What moved on a page without anybody having asked for it, from the page's first moment. */
import type { Page } from '@playwright/test';

export interface Shift {
  /** As the browser counts it: the share of the window that moved, times how far. */
  value: number;
  /** What moved, and from where to where, in pixels. */
  nodes: string[];
}

declare global {
  interface Window {
    shifts: Shift[];
  }
}

interface LayoutShift extends PerformanceEntry {
  value: number;
  hadRecentInput: boolean;
  sources: { node: Node | null; previousRect: DOMRect; currentRect: DOMRect }[];
}

/**
 * Opens a page as its HTML alone, its scripts held back until its faces are there: a face that comes late moves words,
 * and is not what is looked for. What moves from then on is counted. @returns what lets the scripts go.
 */
export async function openHeld(page: Page, address: string): Promise<() => void> {
  let letGo = () => {};
  const held = new Promise<void>((resolve) => (letGo = resolve));
  await page.route(/\/_next\/static\/.*\.js$/u, async (route) => {
    await held;
    await route.continue();
  });
  await watchShifts(page);
  await page.goto(address, { waitUntil: 'commit' });
  await page.getByRole('main').waitFor();
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn))));
  await page.evaluate(() => (window.shifts = []));
  return letGo;
}

const watchShifts = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    window.shifts = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as LayoutShift[]) {
        if (entry.hadRecentInput) continue;
        const nodes = entry.sources.map(({ node, previousRect, currentRect }) => {
          const named = node instanceof Element ? node.outerHTML.slice(0, 100) : String(node?.textContent);
          return `${named}: ${JSON.stringify(previousRect)} → ${JSON.stringify(currentRect)}`;
        });
        window.shifts.push({ value: entry.value, nodes });
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });

export const shiftsOf = (page: Page): Promise<Shift[]> => page.evaluate(() => window.shifts);
