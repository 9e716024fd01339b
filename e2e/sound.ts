/** What every page keeps in every form of it: no violation of WCAG 2.2 AA, and no sideways scrolling at 400 %. */
import type { Page } from '@playwright/test';
import { expect, expectAccessible } from './fixtures';

/** Colours on their way from one to the other are nobody's colours. */
export const settled = (page: Page) =>
  page.evaluate(async () => {
    await Promise.all(document.getAnimations().map((one) => one.finished.catch(() => undefined)));
  });

/** Light, dark, and 320 pixels wide: 1,280 at 400 % (WCAG 1.4.10). */
export async function expectSound(page: Page): Promise<void> {
  // As tall as the page: what a bar that stays in view covers by chance is no target that is too small.
  const shown = page.viewportSize()!;
  const tall = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ ...shown, height: Math.min(Math.max(tall, shown.height), 6_000) });
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await settled(page);
    await expectAccessible(page);
  }
  await page.setViewportSize(shown);
  const before = page.viewportSize()!;
  await page.setViewportSize({ width: 320, height: 640 });
  const wide = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    return [...document.querySelectorAll('body *')]
      .filter((one) => one.getBoundingClientRect().right > clientWidth + 0.5)
      .slice(0, 5)
      .map((one) => one.outerHTML.slice(0, 120));
  });
  expect(wide, `${page.url()} at 320 pixels`).toEqual([]);
  await page.setViewportSize(before);
}
