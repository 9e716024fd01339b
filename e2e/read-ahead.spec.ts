/** Claims are read before they are opened, so that a panel comes whole at the first press. */
import type { Page } from '@playwright/test';
import { openBench } from './bench';
import { expect, test } from './fixtures';
import { ferries, makeArticle, makeClaim, mark } from './world';

const isRead = (page: Page, claim: { id: string }) =>
  page.waitForResponse((answer) => answer.url().endsWith(`/claims/${claim.id}`));

test('the claims beside an open one and one that is pointed at open without a line', async ({ as }) => {
  const [writer, checker] = await Promise.all([as('writer'), as('checker')]);
  const article = await makeArticle(writer, { markdown: ferries(`Ahead ${mark()}`) });
  const made = (words: string) => makeClaim(checker, article, words, 'number');
  const first = await made('412,000 passengers');
  const [next, pointedAt, before] = [await made('9.5% more'), await made('£14'), await made('eleven days')];
  const opensWhole = async (claim: { id: string }) => {
    const panel = checker.locator(`[data-claim-panel="${claim.id}"]`);
    await expect(panel.getByRole('form', { name: 'Write a verdict' })).toBeVisible();
  };

  const neighbours = [isRead(checker, next), isRead(checker, before)];
  await openBench(checker, article, `?claim=${first.id}`);
  await Promise.all(neighbours);
  const words = checker.locator(`mark[data-claims="${pointedAt.id}"]`);
  const underHand = isRead(checker, pointedAt);
  await words.hover();
  await underHand;

  await checker.context().setOffline(true);
  await checker.keyboard.press('p');
  await opensWhole(before);
  await checker.keyboard.press('n');
  await opensWhole(first);
  await checker.keyboard.press('n');
  await opensWhole(next);
  await words.click();
  await opensWhole(pointedAt);
  await checker.context().setOffline(false);
});
