/** What every page keeps in every form of it: WCAG 2.2 AA, no sideways scrolling at 200 and 400 %, calm where that is asked for. */
import type { Page } from '@playwright/test';
import { expect, expectAccessible } from './fixtures';

/** 1,440 × 900 at 200 %, and 1,280 × 1,024 at 400 % (WCAG 1.4.4 and 1.4.10), in CSS pixels. */
const zoomed = [
  { width: 720, height: 450 },
  { width: 320, height: 256 },
];

/** Light, dark, reduced motion, and zoomed. Forced colours change no markup, and their contrast is the reader's own choice. */
export async function expectSound(page: Page): Promise<void> {
  // As tall as the page: what a bar that stays in view covers by chance is no target that is too small.
  const shown = page.viewportSize()!;
  const tall = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ ...shown, height: Math.min(Math.max(tall, shown.height), 6_000) });
  await page.emulateMedia({ colorScheme: 'light' });
  await expectAccessible(page);
  // In the dark nothing but the colours is another.
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectAccessible(page, ['color-contrast']);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  expect(await moving(page), `${page.url()} moves`).toEqual([]);
  await page.emulateMedia({ reducedMotion: null, colorScheme: null });
  for (const size of zoomed) {
    await page.setViewportSize(size);
    expect(await tooWide(page), `${page.url()} at ${size.width} pixels`).toEqual([]);
  }
  await page.setViewportSize(shown);
}

/** Lines of a page's main part that begin with a dot that belongs between two facts of one row. */
export const linesBegunByDots = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found: string[] = [];
    const range = document.createRange();
    const boxOf = (node: Node, at: number) => {
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      return range.getBoundingClientRect();
    };
    for (const row of document.querySelectorAll('main p')) {
      const walker = document.createTreeWalker(row, NodeFilter.SHOW_TEXT);
      let before: DOMRect | null = null;
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        for (let at = 0; at < node.textContent!.length; at += 1) {
          const char = node.textContent![at]!;
          if (/\s/u.test(char)) continue;
          const box = boxOf(node, at);
          if (box.width === 0) continue;
          if (char === '·' && (before === null || box.top >= before.bottom)) found.push(row.textContent!);
          before = box;
        }
      }
    }
    return found;
  });

/** What stands out of the page to the right. */
const tooWide = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    return [...document.querySelectorAll('body *')]
      .filter((one) => one.getBoundingClientRect().right > clientWidth + 0.5)
      .slice(0, 5)
      .map((one) => one.outerHTML.slice(0, 120));
  });

/** What goes on moving though the person asked for calm. */
const moving = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    document
      .getAnimations()
      .filter(
        ({ playState, effect }) =>
          playState === 'running' && effect?.getComputedTiming().iterations === Infinity,
      )
      .map(({ effect }) => (effect as KeyframeEffect).target?.outerHTML.slice(0, 120) ?? ''),
  );
