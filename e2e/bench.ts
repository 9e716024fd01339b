/** The workbench as its people use it: by what the screen says, with the keyboard, with the mouse. */
import { expect, type Locator, type Page } from '@playwright/test';
import { benchOf } from './world';

/** Opens an article, and waits until the keys work: that is when `?` shows the list of them. */
export async function openBench(page: Page, article: { id: string }, query = ''): Promise<void> {
  await page.goto(`${benchOf(article)}${query}`);
  await benchIsReady(page);
}

/**
 * The text half takes its keys once the editor has taken the text over. The list of keys is the first sign that somebody
 * is there: with it comes whatever is fetched late.
 */
export async function benchIsReady(page: Page): Promise<void> {
  const list = page.getByRole('dialog', { name: /From the keyboard|Con el teclado/u });
  await expect(page.locator('.bench-text[contenteditable]')).toBeVisible();
  await page.keyboard.press('?');
  await expect(list).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(list).toBeHidden();
}

export const text = (page: Page): Locator => page.getByRole('main').getByRole('document');
export const cursor = (page: Page): Locator =>
  page.getByRole('application', { name: 'Text, sentence by sentence' });
/** What a screen reader hears of the selection. */
export const said = (page: Page): Locator => page.locator('[role=application] ~ [role=status]');
export const coverage = (page: Page): Locator => page.getByRole('region', { name: 'Coverage, in words' });
export const cards = (page: Page): Locator => page.getByRole('region', { name: 'Claims', exact: true });
/** The open claim, by how its heading begins: “Number · Open”. */
export const panel = (page: Page, heading: string): Locator =>
  page.getByRole('region', { name: new RegExp(`^${heading.replaceAll(' · ', '\\s*·\\s*')}`, 'u') });
export const claimForm = (page: Page): Locator => page.getByRole('form', { name: 'New claim' });

/** What is said when exactly these words are selected, whatever is said of them. */
export function spoken(words: string): RegExp {
  const escaped = words.replace(/\.$/u, '').replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
  const first = escaped.charAt(0);
  return new RegExp(
    `^[${first.toUpperCase()}${first}]${escaped.slice(1)}\\. ?(?:\\d+ claim|Not yet|Nothing to|The rest|$)`,
    'u',
  );
}

/** Presses a key until these words are selected; each press has to change what is selected. */
export async function pressTo(page: Page, key: string, words: string): Promise<void> {
  const wanted = spoken(words);
  for (;;) {
    const now = (await said(page).textContent()) ?? '';
    if (wanted.test(now)) return;
    await page.keyboard.press(key);
    await saidOther(page, now).catch(() => {
      throw new Error(`${key} leads nowhere from “${now}” on the way to “${words}”.`);
    });
  }
}

/** Waits until something else is said of the selection, frame by frame: hundreds of words are walked through so. */
export async function saidOther(page: Page, than: string): Promise<void> {
  await page.waitForFunction(
    (was) => (document.querySelector('[role=application] ~ [role=status]')?.textContent ?? '') !== was,
    than,
    { timeout: 10_000 },
  );
}

/** Selects words of a sentence by keys alone: to the sentence, into it, to the last word. */
export async function selectWords(page: Page, sentence: string, first: string, words: string): Promise<void> {
  await pressTo(page, 'j', sentence);
  await pressTo(page, 'ArrowRight', first);
  await pressTo(page, 'Shift+ArrowRight', words);
}

/** Goes there by Tab alone. */
export async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await expect(target).toBeVisible();
  for (let presses = 0; presses < 120; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(key);
  }
  await expect(target, 'reached by Tab').toBeFocused();
}

/** Where a stretch of an element's text stands on the screen. Offsets are UTF-16. */
export async function boxAt(element: Locator, start: number, end: number) {
  // What is within the window may be under the bars.
  await element.evaluate((root) => root.scrollIntoView({ block: 'center', behavior: 'instant' }));
  return element.evaluate(
    (root, [from, to]) => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const range = document.createRange();
      let before = 0;
      while (walker.nextNode()) {
        const node = walker.currentNode as Text;
        const after = before + node.data.length;
        if (before <= from && from < after) range.setStart(node, from - before);
        if (before < to && to <= after) range.setEnd(node, to - before);
        before = after;
      }
      const boxes = [...range.getClientRects()].filter((one) => one.width > 0);
      const plain = ({ left, right, top, bottom }: DOMRect) => ({ left, right, y: (top + bottom) / 2 });
      return { first: plain(boxes[0]!), last: plain(boxes.at(-1)!) };
    },
    [start, end] as const,
  );
}

async function boxOf(element: Locator, words: string) {
  const start = ((await element.textContent()) ?? '').indexOf(words);
  if (start === -1) throw new Error(`“${words}” is not on the screen.`);
  return boxAt(element, start, start + words.length);
}

/** From the first character of the words to the last, as a hand does it. */
export async function drag(page: Page, element: Locator, words: string): Promise<void> {
  const { first, last } = await boxOf(element, words);
  await page.mouse.move(first.left + 1, first.y);
  await page.mouse.down();
  await page.mouse.move((first.left + last.right) / 2, last.y, { steps: 4 });
  await page.mouse.move(last.right - 1, last.y, { steps: 4 });
  await page.mouse.up();
}

export async function clickWords(page: Page, element: Locator, words: string): Promise<void> {
  const { first } = await boxOf(element, words);
  await page.mouse.click((first.left + first.right) / 2, first.y);
}

/** What binds waits before it is sent: the screen says so, and for how long. Returns when it says so no more. */
export async function sent(page: Page, label: string): Promise<void> {
  const waiting = page.getByRole('status').filter({ hasText: label });
  await expect(waiting).toBeVisible();
  await expect(waiting).toHaveCount(0, { timeout: 20_000 });
}
