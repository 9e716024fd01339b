/** A page of the product is the server's HTML first: what is pressed before it is awake goes nowhere. */
import type { Page } from '@playwright/test';

/** Resolves once React has taken the page over, each button of it, and what listens to keys has begun to. */
export async function awake(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const isTaken = (one: Element) => Object.keys(one).some((key) => key.startsWith('__reactProps$'));
    const buttons = [...document.querySelectorAll('button')];
    return buttons.length > 0
      ? buttons.every(isTaken)
      : [...document.querySelectorAll('body *')].some(isTaken);
  });
  // React runs effects after it has drawn, when nothing more urgent waits.
  await page.evaluate(() => new Promise((rested) => requestIdleCallback(rested, { timeout: 2_000 })));
}

/** Opens a page and waits until it answers to keys and presses. */
export async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await awake(page);
}

/** Opens all that is folded in the panel of a claim. */
export const unfold = (page: Page): Promise<void> =>
  page.locator('[data-claim-panel] details').evaluateAll((all) => {
    for (const one of all as HTMLDetailsElement[]) one.open = true;
  });
