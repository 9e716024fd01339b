/** What a checker does in the claim panel by keyboard alone. */
import { expect, type Page } from '@playwright/test';
import { tabTo } from './bench';

/** Evidence with a source that is made on the way. */
export async function addEvidence(page: Page, title: string): Promise<void> {
  await page.keyboard.press('e');
  const form = page.getByRole('form', { name: 'Add evidence' });
  await expect(form.getByRole('combobox', { name: 'Source', exact: true })).toBeFocused();
  await page.keyboard.type(title);
  const make = page.getByRole('option', { name: `New source “${title}”…` });
  await expect(page.getByRole('option')).toHaveCount(1);
  await expect(make).toHaveAttribute('data-highlighted');
  await page.keyboard.press('Enter');
  const source = page.getByRole('group', { name: 'New source' });
  await expect(source.getByLabel('Title')).toHaveValue(title);
  await expect(source.getByLabel('Web address')).toBeFocused();
  await tabTo(page, source.getByLabel('Publisher'));
  await page.keyboard.type('Kettleby Harbour Office');
  await page.keyboard.press('Enter');
  await expect(source).toBeHidden();
  await expect(form.getByLabel('Where in it')).toBeFocused();
  await page.keyboard.type('table 2, row 7');
  await tabTo(page, form.getByLabel('Exact words'));
  await page.keyboard.type('Lowen line, all sailings 2025: 398,000 passengers.');
  await page.keyboard.press('Control+Enter');
  await expect(form).toBeHidden();
}
