/** The door, by keyboard alone. */
import type { Page } from '@playwright/test';
import { tabTo } from './bench';
import { expect, newsroom, passwordOf, people } from './fixtures';

export async function signInByKeys(page: Page): Promise<void> {
  await page.goto(`/n/${newsroom}`);
  await tabTo(page, page.getByLabel('E-mail'));
  await page.keyboard.type(people.checker);
  await tabTo(page, page.getByLabel('Password', { exact: true }));
  await page.keyboard.type(passwordOf('checker'));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'What waits for me' })).toBeVisible();
}
