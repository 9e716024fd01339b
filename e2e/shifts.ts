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

/** To be called before the page is opened. */
export const watchShifts = (page: Page): Promise<unknown> =>
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
