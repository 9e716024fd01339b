/** What an editor does on Reviews and over an article, by what the screen says. */
import { expect, type Locator, type Page } from '@playwright/test';

/** Puts the keys of Reviews on one line of an article's sheet. */
export async function standOn(editor: Page, headline: string, rating: string): Promise<Locator> {
  const sheet = editor.getByRole('region', { name: headline });
  const line = sheet.getByRole('listitem', { name: new RegExp(`^${rating}:`, 'u') });
  await expect(async () => {
    await line.click({ position: { x: 6, y: 6 } });
    await expect(line).toHaveAttribute('aria-current', 'true', { timeout: 500 });
  }).toPass();
  return line;
}

/** Asks to clear it. @returns what is missing, where something is. */
export async function clear(editor: Page): Promise<Locator> {
  await editor.getByRole('button', { name: 'Clear…' }).click();
  const dialog = editor.getByRole('dialog', { name: 'Clear the article?' });
  await dialog.getByRole('button', { name: 'Clear', exact: true }).click();
  return dialog.getByRole('list', { name: 'What is missing' }).getByRole('listitem');
}
