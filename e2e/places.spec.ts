/** A claim’s places: what a verdict judged in one of them leaves the check by an editor’s hand, with a reason. */
import { call, type Caller } from './api';
import { openBench, panel } from './bench';
import { expect, test } from './fixtures';
import { expectSound } from './sound';
import { approve, makeArticle, makeClaim, mark, submit } from './world';

/** A wrong figure in the headline and in the text, approved as wrong. */
async function wrongTwice(writer: Caller, checker: Caller, editor: Caller) {
  const headline = `A quay for £14 million ${mark()}`;
  const article = await makeArticle(writer, {
    markdown: `# ${headline}\n\nThe quay cost £14,000,000. The council paid.`,
  });
  const claim = await makeClaim(checker, article, '£14 million', 'number');
  const twice = await call(checker, 'placement.add', {
    params: { id: claim.id },
    body: { quote: { exact: '£14,000,000' }, expectedVersion: claim.version },
  });
  await submit(checker, twice, { rating: 'inaccurate', suggestedText: '£13 million' });
  await approve(editor, claim.id);
  return { article, claim };
}

test('a place that a verdict judged is no checker’s to take away, and an editor says why', async ({ as }) => {
  const [writer, checker, editor] = await Promise.all([as('writer'), as('checker'), as('editor')]);
  const { article, claim } = await wrongTwice(writer, checker, editor);

  await openBench(checker, article, `?claim=${claim.id}`);
  const seen = panel(checker, 'Number · Approved');
  await seen.getByText('Places', { exact: true }).click();
  await expect(
    seen.getByText('A verdict judged these words here: only an editor takes the place away.'),
  ).toBeVisible();
  await expect(seen.getByRole('button', { name: 'Take the place' })).toHaveCount(0);
  await expect(seen.getByRole('button', { name: 'Add a place' })).toBeVisible();
  await expectSound(checker);

  await openBench(editor, article, `?claim=${claim.id}`);
  const open = panel(editor, 'Number · ');
  await open.getByText('Places', { exact: true }).click();
  await open.getByRole('button', { name: 'Take the place “£14 million” away' }).click();
  const form = open.getByRole('form', { name: 'Take the place “£14 million” away' });
  await expect(form.getByLabel('Reason')).toBeFocused();
  await editor.keyboard.press('ControlOrMeta+Enter');
  await expect(form.getByText('Say why: it goes into the record.')).toBeVisible();
  await expectSound(editor);
  await form.getByLabel('Reason').fill('The headline is about another quay.');
  await editor.keyboard.press('ControlOrMeta+Enter');
  await expect(open.getByText('1 place', { exact: true })).toBeVisible();
  await expect(panel(editor, 'Number · Stale')).toBeVisible();
  await open.locator('summary').getByText('History', { exact: true }).click();
  await expect(open.getByText('took the place “£14 million” away')).toBeVisible();
  await expect(open.getByText('“The headline is about another quay.”')).toBeVisible();
});
