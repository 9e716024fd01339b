/** docs/keys.md: how many keys a record takes besides its words. A chord counts as one press, a held modifier as none. */
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { call } from './api';
import { claimForm, openBench, panel, pressTo, sent } from './bench';
import { ferries, makeArticle, mark } from './world';

/** Counts from here on. @returns what was pressed so far. */
async function counting(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const pressed: string[] = [];
    Object.assign(window, { pressed });
    addEventListener(
      'keydown',
      ({ key }) => {
        if (!['Control', 'Shift', 'Alt', 'Meta'].includes(key)) pressed.push(key);
      },
      { capture: true },
    );
  });
  return () => page.evaluate(() => (window as unknown as { pressed: string[] }).pressed);
}

const before = 'What it costs';
const passage = 'A return ticket costs £14, two pounds less than in 2024.';

test('passage, rating, source title, address, page and quote take ten presses besides their words', async ({
  as,
}) => {
  const [writer, checker] = await Promise.all([as('writer'), as('checker')]);
  const title = `Fares of the Lowen line ${mark()}`;
  const article = await makeArticle(writer, { markdown: ferries(`Keys counted ${mark()}`) });
  await openBench(checker, article);
  await pressTo(checker, 'j', before);
  const pressed = await counting(checker);
  const { keyboard } = checker;

  await keyboard.press('j');
  await keyboard.press('Enter');
  await expect(claimForm(checker)).toBeVisible();
  await keyboard.press('Enter');
  await expect(panel(checker, 'Number · Open')).toBeVisible();
  await keyboard.press('e');
  const form = checker.getByRole('form', { name: 'Add evidence' });
  await expect(form.getByRole('combobox', { name: 'Source', exact: true })).toBeFocused();
  await keyboard.insertText(title);
  await expect(checker.getByRole('option', { name: `New source “${title}”…` })).toHaveAttribute(
    'data-highlighted',
  );
  await keyboard.press('Enter');
  await expect(checker.getByLabel('Web address')).toBeFocused();
  await keyboard.insertText('https://example.org/lowen/fares');
  await keyboard.press('Enter');
  await expect(form.getByLabel('Where in it')).toBeFocused();
  await keyboard.insertText('p. 3');
  await keyboard.press('Tab');
  await expect(form.getByLabel('Exact words')).toBeFocused();
  await keyboard.insertText('Return £14.00 (2024: £16.00)');
  await keyboard.press('Control+Enter');
  await expect(form).toBeHidden();
  await keyboard.press('1');
  await keyboard.press('Control+Enter');
  await sent(checker, 'Submit “Confirmed”');
  await expect(panel(checker, 'Number · Submitted')).toBeVisible();

  expect(await pressed()).toEqual([
    'j',
    'Enter',
    'Enter',
    'e',
    'Enter',
    'Enter',
    'Tab',
    'Enter',
    '1',
    'Enter',
  ]);

  const { items } = await call(checker, 'claim.list', { params: { id: article.id } });
  const claim = await call(checker, 'claim.read', { params: { id: items[0]!.id } });
  expect(claim.statement).toBe(passage);
  expect(claim.rating?.code).toBe('confirmed');
  const { current } = claim.evidence[0]!;
  expect(current.locator).toBe('p. 3');
  expect(current.detail).toMatchObject({ form: 'quote', quote: 'Return £14.00 (2024: £16.00)' });
  expect(current.source).toMatchObject({ source: { title, url: 'https://example.org/lowen/fares' } });
});
