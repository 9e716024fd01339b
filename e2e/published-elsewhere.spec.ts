/** What somebody else has published: wrong stays wrong, and the check is concluded all the same. */
import { expect, test } from './fixtures';
import { claimForm, coverage, openBench, panel, pressTo, sent } from './bench';
import { ferries, makeArticle, mark, markTheRest } from './world';

test('an inaccurate text of somebody else is concluded', async ({ as }) => {
  test.setTimeout(90_000);
  const [writer, checker, editor] = await Promise.all([as('writer'), as('checker'), as('editor')]);
  const article = await makeArticle(writer, {
    markdown: ferries(`Elsewhere ${mark()}`),
    purpose: 'published_elsewhere',
    byline: 'By Tomas Brandt',
    outlet: 'The Kettleby Echo',
  });
  await openBench(checker, article);
  await pressTo(checker, 'j', 'That is 9.5% more than the year before.');
  await checker.keyboard.press('Enter');
  const form = claimForm(checker);
  await expect(form.getByLabel('Claimant').getByRole('option')).toHaveText(['A person', 'An organisation']);
  await expect(form.getByLabel('Name')).toHaveValue('Tomas Brandt');
  await form.getByRole('button', { name: 'Make a claim' }).click();
  const open = panel(checker, 'Number · Open');
  await expect(open).toBeVisible();
  await expect(open.getByRole('group', { name: 'Rating' }).getByRole('radio')).toHaveCount(7);
  for (const name of ['Minor fix', 'Vouched']) await expect(open.getByRole('radio', { name })).toHaveCount(0);

  await open.getByText('About the claim').click();
  await open.getByRole('button', { name: 'Change the claimant' }).click();
  const claimant = open.getByRole('group', { name: 'Who says so' });
  await expect(claimant.getByRole('radio')).toHaveCount(2);
  await expect(claimant.getByRole('radio', { name: 'We' })).toHaveCount(0);
  await open.getByRole('form', { name: 'Edit the claimant' }).getByRole('button', { name: 'Close' }).click();

  await open.getByRole('radio', { name: 'Inaccurate' }).check();
  await expect(open.getByLabel('Suggested wording')).toHaveCount(0);
  await open.getByRole('textbox', { name: 'Rationale' }).fill('It is 4.1%.');
  await open.getByRole('button', { name: 'Submit' }).click();
  await open.getByRole('button', { name: 'Send now' }).click();
  await expect(panel(checker, 'Number · Submitted')).toBeVisible();

  await openBench(editor, article);
  await expect(editor.getByRole('button', { name: 'Clear…' })).toHaveCount(0);
  await editor.getByRole('button', { name: 'Conclude…' }).click();
  const dialog = editor.getByRole('dialog', { name: 'Conclude the check?' });
  await dialog.getByRole('button', { name: 'Conclude' }).click();
  await dialog.getByRole('link', { name: 'waits for review' }).click();
  const decided = panel(editor, 'Number · Submitted');
  await decided.getByRole('button', { name: 'Approve' }).click();
  await sent(editor, 'Approve “Inaccurate”');
  await expect(panel(editor, 'Number · Approved')).toBeVisible();

  await markTheRest(checker, article.id);
  await openBench(editor, article);
  await expect(coverage(editor).getByRole('definition').last()).toHaveText('0');
  await editor.getByRole('button', { name: 'Conclude…' }).click();
  await dialog.getByRole('button', { name: 'Conclude' }).click();
  await expect(editor.getByText('Concluded. To change anything, an editor reopens it.')).toBeVisible();
});
