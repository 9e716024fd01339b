/** A text that is written in, by what the screen says, with keys and clipboard as a person has them. */
import { expect, type Locator, type Page } from '@playwright/test';
import { call } from './api';
import { benchOf } from './world';

export const text = (page: Page): Locator => page.getByRole('textbox', { name: 'Text of the article' });
export const tools = (page: Page): Locator => page.getByRole('toolbar', { name: 'Tools of the text' });
export const status = (page: Page, words: string | RegExp): Locator =>
  page.getByRole('status').filter({ hasText: words });
export const saveDialog = (page: Page): Locator => page.getByRole('dialog', { name: /^Save as version \d/u });

/** Waits until the text can be written in. */
export async function textIsReady(page: Page): Promise<void> {
  await expect(page.locator('.edit-text[contenteditable=true]')).toBeVisible();
}

export async function openText(page: Page, article: { id: string }): Promise<void> {
  await page.goto(`${benchOf(article)}/edit`);
  await textIsReady(page);
}

/** Selects the first of these words, as a drag over them would. */
export async function select(page: Page, words: string): Promise<void> {
  await text(page).focus();
  await text(page).evaluate((root, wanted) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const nodes: { node: Node; from: number; to: number }[] = [];
    let all = '';
    while (walker.nextNode()) {
      const value = walker.currentNode.nodeValue ?? '';
      nodes.push({ node: walker.currentNode, from: all.length, to: all.length + value.length });
      all += value;
    }
    const start = all.indexOf(wanted);
    const end = start + wanted.length;
    const first = nodes.find((one) => one.from <= start && start < one.to);
    const last = nodes.find((one) => one.from < end && end <= one.to);
    if (start === -1 || !first || !last) throw new Error(`“${wanted}” is not in the text.`);
    getSelection()!.setBaseAndExtent(first.node, start - first.from, last.node, end - last.from);
  }, words);
  await expect.poll(() => page.evaluate(() => getSelection()!.toString())).toBe(words);
}

/** Puts the caret behind these words, and waits until the editor has heard of it: a key is for the selection it knows. */
export async function goBehind(page: Page, words: string): Promise<void> {
  await select(page, words);
  await page.keyboard.press('ArrowRight');
  const isCollapsed = () =>
    page.evaluate(
      () => new Promise((told) => requestAnimationFrame(() => told(getSelection()!.isCollapsed))),
    );
  await expect.poll(isCollapsed).toBe(true);
}

/** Types other words over these. */
export async function rewrite(page: Page, words: string, others: string): Promise<void> {
  await select(page, words);
  await page.keyboard.type(others);
}

/** As the clipboard of another program would give it. */
export async function paste(page: Page, clipboard: { html?: string; plain?: string }): Promise<void> {
  await text(page).evaluate((root, { html, plain }) => {
    const data = new DataTransfer();
    if (html !== undefined) data.setData('text/html', html);
    data.setData('text/plain', plain ?? '');
    root.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  }, clipboard);
}

/** Saves by the keyboard. @returns once the workbench is there. */
export async function save(page: Page, note = ''): Promise<void> {
  await page.keyboard.press('Control+s');
  const dialog = saveDialog(page);
  await expect(dialog).toBeVisible();
  if (note) await dialog.getByLabel('Note').fill(note);
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(page).toHaveURL(/\/articles\/[\w-]+$/u);
}

/** The text as it stands saved, whatever is on the screen. */
export const savedText = async (page: Page, id: string): Promise<string> =>
  (await call(page, 'article.read', { params: { id } })).text.text;
