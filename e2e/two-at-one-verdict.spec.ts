/** Two people at one verdict: the second sees both, loses nothing, and nothing is overwritten. */
import { expect, test } from './fixtures';
import { call } from './api';
import { query } from './audit';
import { openBench, panel } from './bench';
import { approve, ferries, makeArticle, makeClaim, mark, newsroom, submit } from './world';

async function verdictsOf(claimId: string): Promise<string[]> {
  const rows = await query<{ rating: string }>(
    'SELECT rating FROM "VerdictRevision" WHERE "claimId" = $1 ORDER BY number',
    [claimId],
  );
  return rows.map((row) => row.rating);
}

test('the second of two sees both versions word by word and puts theirs on top', async ({ as }) => {
  const [writer, ben, sofia] = await Promise.all([as('writer'), as('checker'), as('secondChecker')]);
  const article = await makeArticle(writer, { markdown: ferries(`Two at once ${mark()}`) });
  const claim = await makeClaim(ben, article, '412,000 passengers', 'number');
  await Promise.all([ben, sofia].map((page) => openBench(page, article, `?claim=${claim.id}`)));

  const hers = panel(sofia, 'Number');
  await hers.getByRole('radio', { name: 'Inaccurate' }).check();
  await hers.getByRole('textbox', { name: 'Rationale' }).fill('The returns of the county say 398,000.');
  await hers.getByLabel('Suggested wording').fill('398,000 passengers');

  const his = panel(ben, 'Number');
  await his.getByRole('radio', { name: 'Confirmed' }).check();
  await his.getByRole('textbox', { name: 'Rationale' }).fill('The returns of the harbour say so.');
  await his.getByRole('button', { name: 'Submit' }).click();
  await his.getByRole('button', { name: 'Send now' }).click();
  await expect(panel(ben, 'Number · Submitted')).toBeVisible();

  await hers.getByRole('button', { name: 'Submit' }).click();
  await hers.getByRole('button', { name: 'Send now' }).click();
  const both = hers.getByRole('alert').filter({ hasText: 'Somebody else was quicker' });
  await expect(both).toContainText('Ben Achterberg submitted “Confirmed”.');
  await expect(both.getByRole('deletion').first()).toContainText('Confirmed');
  await expect(both.getByRole('insertion').first()).toContainText('Inaccurate');
  await expect(both.getByRole('deletion').filter({ hasText: 'harbour' })).toBeVisible();
  await expect(both.getByRole('insertion').filter({ hasText: 'county' })).toBeVisible();
  expect(await verdictsOf(claim.id)).toEqual(['confirmed']);

  await expect(hers.getByRole('radio', { name: 'Inaccurate' })).toBeChecked();
  await expect(hers.getByRole('textbox', { name: 'Rationale' })).toHaveText(
    'The returns of the county say 398,000.',
  );
  await expect(hers.getByLabel('Suggested wording')).toHaveValue('398,000 passengers');

  await both.getByRole('button', { name: 'Submit mine on top' }).click();
  await expect(both).toBeHidden();
  await expect(panel(sofia, 'Number · Submitted')).toBeVisible();
  await expect(hers.getByText('By Sofia Marques')).toBeVisible();
  expect(await verdictsOf(claim.id)).toEqual(['confirmed', 'inaccurate']);
});

test('an editor who decides on a verdict that was replaced meanwhile decides nothing', async ({ as }) => {
  const [writer, ben, editor] = await Promise.all([as('writer'), as('checker'), as('editor')]);
  const article = await makeArticle(writer, { markdown: ferries(`Two at once ${mark()}`) });
  const marked = await makeClaim(ben, article, '412,000 passengers', 'number');
  const claim = await submit(ben, marked, { rating: 'confirmed' });
  await openBench(editor, article, `?claim=${claim.id}`);
  const open = panel(editor, 'Number · Submitted');
  await expect(open.getByRole('button', { name: 'Approve' })).toBeVisible();
  await submit(ben, claim, { rating: 'unsupported' });
  await open.getByRole('button', { name: 'Approve' }).click();
  await open.getByRole('button', { name: 'Send now' }).click();
  const both = open.getByRole('alert').filter({ hasText: 'Somebody else was quicker' });
  await expect(both).toContainText('Nothing was recorded; decide on what is there now.');
  await both.getByRole('button', { name: 'Show what is there now' }).click();
  await expect(both).toBeHidden();
  await expect(open.getByText('Unsupported').first()).toBeVisible();
  const now = await call(editor, 'claim.read', { params: { id: claim.id } });
  expect(now.state).toBe('submitted');
  expect(now.verdicts.map((one) => one.reviews.length)).toEqual([0, 0]);
});

test('an editor who has decided in another tab is told that it was nobody else', async ({ as }) => {
  const [writer, ben, editor] = await Promise.all([as('writer'), as('checker'), as('editor')]);
  const article = await makeArticle(writer, { markdown: ferries(`Two tabs ${mark()}`) });
  const marked = await makeClaim(ben, article, '412,000 passengers', 'number');
  const claim = await submit(ben, marked, { rating: 'confirmed' });
  await openBench(editor, article, `?claim=${claim.id}`);
  const open = panel(editor, 'Number · Submitted');
  await expect(open.getByRole('button', { name: 'Approve' })).toBeVisible();
  await approve(editor, claim.id);
  await open.getByRole('button', { name: 'Approve' }).click();
  await open.getByRole('button', { name: 'Send now' }).click();
  const both = open.getByRole('alert').filter({ hasText: 'You were quicker yourself' });
  await expect(both).toContainText('You have decided on this verdict already, in another tab or browser.');
  await expect(both).not.toContainText('Somebody else');
});

test('an editor whose decision waits while the text changes is told of the text, in the list too', async ({
  as,
}) => {
  const [writer, ben, editor] = await Promise.all([as('writer'), as('checker'), as('editor')]);
  const title = `Under a decision ${mark()}`;
  const article = await makeArticle(writer, { markdown: ferries(title) });
  const marked = await makeClaim(ben, article, '412,000 passengers', 'number');
  await submit(ben, marked, { rating: 'confirmed' });
  await editor.goto(`/n/${newsroom}/reviews`);
  const sheet = editor.getByRole('region', { name: title });
  await sheet.getByRole('button', { name: 'Approve' }).click();
  await expect(sheet.getByRole('button', { name: 'Take back' })).toBeVisible();
  const markdown = ferries(title).replace('412,000', '398,000');
  await call(writer, 'version.save', { params: { id: article.id }, body: { baseVersion: 1, markdown } });
  await sheet.getByRole('button', { name: 'Send now' }).click();

  const both = sheet.getByRole('alert').filter({ hasText: 'Somebody else was quicker' });
  await expect(both).toContainText('What this verdict judged has changed since');
  await expect(both.getByRole('deletion').filter({ hasText: '412' }).first()).toBeVisible();
  await expect(both.getByRole('insertion').filter({ hasText: '398' }).first()).toBeVisible();
  await expect(both).toContainText('Approve “Confirmed”');
  await both.getByRole('button', { name: 'Show what is there now' }).click();
  await expect(sheet.getByText('Stale: it no longer waits here.')).toBeVisible();
});
