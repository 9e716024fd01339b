/** A draft has no claims yet: its workbench says what to do so that it can have some, to whoever may do it. */
import { openBench, cards } from './bench';
import { expect, expectAccessible, test } from './fixtures';
import { ferries, makeArticle, mark } from './world';

test('the check is started where the claims will stand, by whoever may', async ({ as }) => {
  const [writer, checker] = await Promise.all([as('writer'), as('checker')]);
  const article = await makeArticle(writer, { markdown: ferries(`Draft ${mark()}`) }, { isDraft: true });
  const start = (page: typeof writer) => page.getByRole('button', { name: 'Start the check' });
  const waits = 'No claims yet: they can be marked once the check has started.';

  await openBench(checker, article);
  await expect(cards(checker).getByText(waits)).toBeVisible();
  await expect(cards(checker).getByText(/^Starting the check: This takes the role/u)).toBeVisible();
  await expect(start(checker)).toBeHidden();

  await openBench(writer, article);
  await expect(cards(writer).getByText(waits)).toBeVisible();
  await expectAccessible(writer);
  await start(writer).click();
  await expect(cards(writer).getByText('No claims yet.', { exact: true })).toBeVisible();

  await checker.reload();
  await expect(cards(checker).getByText('No claims yet. Select a sentence and press Enter.')).toBeVisible();
});
