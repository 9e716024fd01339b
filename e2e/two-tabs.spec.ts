/** One person with one thing in two tabs: neither writes over the other. */
import type { Page } from '@playwright/test';
import { openBench } from './bench';
import { expect, test } from './fixtures';
import { ferries, makeArticle, makeClaim, mark } from './world';

const rationale = (page: Page) => page.getByRole('textbox', { name: 'Rationale' });

test('two tabs with one claim show what is typed in either, and neither writes over the other', async ({
  as,
}) => {
  const [writer, checker] = await Promise.all([as('writer'), as('checker')]);
  const article = await makeArticle(writer, { markdown: ferries(`In two tabs ${mark()}`) });
  const claim = await makeClaim(checker, article, '412,000 passengers', 'number');
  const other = await checker.context().newPage();
  for (const page of [checker, other]) {
    await openBench(page, article, `?claim=${claim.id}`);
    await expect(rationale(page)).toBeVisible();
  }
  await rationale(checker).fill('The returns say so');
  await expect(rationale(other)).toHaveText('The returns say so');
  await rationale(other).press('Control+End');
  await other.keyboard.type(', and so does the operator');
  await expect(rationale(checker)).toHaveText('The returns say so, and so does the operator');
  await rationale(checker).press('Control+End');
  await checker.keyboard.type('.');
  await expect(rationale(other)).toHaveText('The returns say so, and so does the operator.');
  await other.reload();
  await expect(rationale(other)).toHaveText('The returns say so, and so does the operator.');
  await other.close();
});
