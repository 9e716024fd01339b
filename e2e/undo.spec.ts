/** What binds nobody shows at once and is undone by one press; the record says both. */
import { call } from './api';
import { claimForm, cards, openBench, panel, pressTo } from './bench';
import { expect, expectAccessible, test } from './fixtures';
import { timesDone } from './unsent';
import { ferries, makeArticle, makeClaim, mark, submit } from './world';

test('a statement, an assignment and evidence are undone from the keyboard', async ({ as }) => {
  const [writer, checker] = await Promise.all([as('writer'), as('checker')]);
  const article = await makeArticle(writer, { markdown: ferries(`Undo ${mark()}`) });
  const claim = await makeClaim(checker, article, '412,000 passengers', 'number');
  await openBench(checker, article, `?claim=${claim.id}`);
  const open = panel(checker, 'Number');
  const read = () => call(checker, 'claim.read', { params: { id: claim.id } });

  await open.getByRole('button', { name: 'Edit the statement' }).click();
  await open.getByLabel('Statement', { exact: true }).fill('The line carried 412,000 passengers.');
  await open.getByRole('button', { name: 'Save' }).click();
  await expect.poll(async () => (await read()).statement).toBe('The line carried 412,000 passengers.');
  await checker.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(async () => (await read()).statement).toBe('412,000 passengers');
  expect(await timesDone(claim.id, 'claim.changed')).toBe(2);

  await open.getByText('About the claim').click();
  await open.getByLabel('Assigned to').selectOption('Ben Achterberg');
  await expect.poll(async () => (await read()).assignee?.name).toBe('Ben Achterberg');
  await checker.getByRole('button', { name: 'Close the claim' }).focus();
  await checker.keyboard.press('Control+z');
  await expect.poll(async () => (await read()).assignee).toBeNull();
});

test('a claim and a mark made by mistake are taken back', async ({ as }) => {
  const [writer, checker] = await Promise.all([as('writer'), as('checker')]);
  const article = await makeArticle(writer, { markdown: ferries(`Undo ${mark()}`) });
  await openBench(checker, article);
  const marks = async () =>
    (await call(checker, 'coverage.read', { params: { id: article.id } })).marks.length;
  await pressTo(checker, 'j', 'The line opened in 1951 and is the oldest on the coast.');
  await checker.keyboard.press('0');
  await expect.poll(marks).toBe(1);
  await checker.keyboard.press('Control+z');
  await expect.poll(marks).toBe(0);

  await checker.keyboard.press('Enter');
  await claimForm(checker).getByRole('button', { name: 'Make a claim' }).click();
  await expect(panel(checker, 'Superlative · Open')).toBeVisible();
  await checker.getByRole('button', { name: 'Undo' }).click();
  await expect
    .poll(async () => (await call(checker, 'claim.list', { params: { id: article.id } })).items[0]?.state)
    .toBe('dismissed');
  await expect(cards(checker)).toBeVisible();
});

test('withdrawn evidence is taken back before anything of it is recorded', async ({ as }) => {
  const [writer, checker] = await Promise.all([as('writer'), as('checker')]);
  const article = await makeArticle(writer, { markdown: ferries(`Undo ${mark()}`) });
  const claim = await makeClaim(checker, article, '412,000 passengers', 'number');
  const piece = await call(checker, 'evidence.add', {
    params: { id: claim.id },
    body: {
      ...{ sourceId: null, level: 'primary', stance: 'supports', locator: '' },
      detail: { form: 'notes', notes: 'She read the count out.', who: 'The harbour master', how: 'by phone' },
    },
  });
  const now = await call(checker, 'claim.read', { params: { id: claim.id } });
  await submit(checker, now, { rating: 'confirmed' });
  await openBench(checker, article, `?claim=${claim.id}`);
  const open = panel(checker, 'Number');
  const read = () => call(checker, 'claim.read', { params: { id: claim.id } });
  const waiting = open.getByRole('status').filter({ hasText: 'Withdraw evidence' });
  const form = open.getByRole('form', { name: 'Withdraw this evidence' });

  await open.getByRole('button', { name: 'Withdraw…' }).click();
  await form.getByLabel('Reason').fill('She read the wrong year out.');
  await checker.keyboard.press('Control+Enter');
  await expect(waiting).toBeVisible();
  await checker.keyboard.press('Escape');
  await expect(waiting).toBeHidden();
  // The words are there again, and neither the evidence nor the verdict knows of it.
  await expect(form.getByLabel('Reason')).toHaveValue('She read the wrong year out.');
  expect(await timesDone(piece.id, 'evidence.withdrawn')).toBe(0);
  expect((await read()).state).toBe('submitted');

  await form.getByRole('button', { name: 'Withdraw' }).click();
  await waiting.getByRole('button', { name: 'Send now' }).click();
  await expect.poll(async () => (await read()).state).toBe('stale');
  expect(await timesDone(piece.id, 'evidence.withdrawn')).toBe(1);
  await expect(open.getByText('Withdrawn by')).toBeVisible();

  // Later, too, there is a way back: it is added anew with what it said, and the record keeps both.
  await open.getByRole('button', { name: 'Take it up again…' }).click();
  const again = open.getByRole('form', { name: 'Take the evidence up again' });
  await expect(again.getByLabel('Notes', { exact: true }).last()).toHaveValue('She read the count out.');
  await expectAccessible(checker);
  await again.getByRole('button', { name: 'Add', exact: true }).click();
  await expect
    .poll(async () => (await read()).evidence.map((one) => [one.isWithdrawn, one.current.detail]))
    .toEqual([
      [false, piece.current.detail],
      [true, piece.current.detail],
    ]);
});
