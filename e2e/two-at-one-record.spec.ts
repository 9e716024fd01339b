/** What was typed on an older state of things meets the newer one, however late it is sent; what is beside it does not. */
import type { Locator, Page } from '@playwright/test';
import { call } from './api';
import { benchIsReady, openBench, panel } from './bench';
import { expect, newsroom, test } from './fixtures';
import { ferries, makeArticle, makeClaim, mark } from './world';

const mine = 'The line carried 412,000 passengers.';
const theirs = 'All lines carried 412,000 passengers.';
const conflict = (within: Locator) =>
  within.getByRole('alert').filter({ hasText: 'Somebody else was quicker' });

/** What one's own hand did not change is theirs from the start. */
const expectTheirs = (within: Locator, field: string) =>
  expect(
    within.getByRole('group', { name: `${field}: which of the two` }).getByRole('radio', { name: 'Theirs' }),
  ).toBeChecked();

async function claimOf(writer: Page, checker: Page) {
  const article = await makeArticle(writer, { markdown: ferries(`One record ${mark()}`) });
  const claim = await makeClaim(checker, article, '412,000 passengers', 'number');
  const read = () => call(checker, 'claim.read', { params: { id: claim.id } });
  return { article, claim, read, open: panel(checker, 'Number') };
}

test('a statement typed on an older one shows both, though the page knows the newer one by then', async ({
  as,
}) => {
  const [writer, checker, second] = await Promise.all([as('writer'), as('checker'), as('secondChecker')]);
  const { article, claim, read, open } = await claimOf(writer, checker);
  await openBench(checker, article, `?claim=${claim.id}`);
  await open.getByRole('button', { name: 'Edit the statement' }).click();
  const statement = open.getByLabel('Statement', { exact: true });
  await statement.fill(mine);
  await call(second, 'claim.change', {
    params: { id: claim.id },
    body: { statement: theirs, expectedVersion: claim.version },
  });
  await checker.reload();
  await benchIsReady(checker);
  await expect(statement).toHaveValue(mine);
  // A change of one’s own on top of theirs does not lead the draft over theirs.
  await open.getByText('About the claim').click();
  await open.getByLabel('Assigned to').selectOption('Ben Achterberg');
  await expect.poll(async () => (await read()).assignee?.name).toBe('Ben Achterberg');

  await open.getByRole('form', { name: 'Edit the statement' }).getByRole('button', { name: 'Save' }).click();
  await expect(conflict(open).getByRole('deletion')).toContainText('All lines');
  await expect(conflict(open).getByRole('insertion')).toContainText('The line');
  expect((await read()).statement).toBe(theirs);
  await conflict(open).getByRole('button', { name: 'Save mine on top' }).click();
  await expect.poll(async () => (await read()).statement).toBe(mine);
  await expect(conflict(open)).toBeHidden();
});

test('what others and one’s own hand change beside the statement is no conflict', async ({ as }) => {
  const [writer, checker, second] = await Promise.all([as('writer'), as('checker'), as('secondChecker')]);
  const { article, claim, read, open } = await claimOf(writer, checker);
  await openBench(checker, article, `?claim=${claim.id}`);
  await open.getByRole('button', { name: 'Edit the statement' }).click();
  await open.getByLabel('Statement', { exact: true }).fill(mine);
  await call(second, 'claim.change', {
    params: { id: claim.id },
    body: { riskReason: 'health_or_safety', expectedVersion: claim.version },
  });
  await checker.reload();
  await benchIsReady(checker);
  await open.getByText('About the claim').click();
  await open.getByLabel('Assigned to').selectOption('Ben Achterberg');
  await open.getByRole('form', { name: 'Edit the statement' }).getByRole('button', { name: 'Save' }).click();
  await expect.poll(async () => (await read()).statement).toBe(mine);
  expect(await read()).toMatchObject({
    riskReason: 'health_or_safety',
    assignee: { name: 'Ben Achterberg' },
  });
  await expect(conflict(open)).toBeHidden();
});

test('a claimant typed on an older one shows both', async ({ as }) => {
  const [writer, checker, second] = await Promise.all([as('writer'), as('checker'), as('secondChecker')]);
  const { article, claim, read, open } = await claimOf(writer, checker);
  await openBench(checker, article, `?claim=${claim.id}`);
  const change = async () => {
    await open.getByText('About the claim').click();
    await open.getByRole('button', { name: 'Change the claimant' }).click();
  };
  const form = open.getByRole('form', { name: 'Edit the claimant' });
  await change();
  await form.getByRole('radio', { name: 'An organisation' }).check();
  await form.getByLabel('Name').fill('Kettleby Harbour Office');
  await call(second, 'claim.change', {
    params: { id: claim.id },
    body: { claimant: { type: 'person', name: 'Maren Holt' }, expectedVersion: claim.version },
  });
  await checker.reload();
  await benchIsReady(checker);
  await change();
  await form.getByRole('button', { name: 'Save' }).click();
  await expect(conflict(form)).toContainText('Maren Holt');
  expect((await read()).claimant).toMatchObject({ name: 'Maren Holt' });
  await conflict(form).getByRole('button', { name: 'Save mine on top' }).click();
  await expect.poll(async () => (await read()).claimant).toMatchObject({ name: 'Kettleby Harbour Office' });
});

test('links ticked on an older list do not take a newer link away: both go into the form', async ({ as }) => {
  const [writer, checker, second] = await Promise.all([as('writer'), as('checker'), as('secondChecker')]);
  const { article, claim, read, open } = await claimOf(writer, checker);
  const [own, other] = [
    await makeClaim(checker, article, '9.5%', 'number'),
    await makeClaim(checker, article, 'Islanders pay half.', 'number'),
  ];
  await openBench(checker, article, `?claim=${claim.id}`);
  const links = open.locator('summary').filter({ hasText: 'Links' });
  const form = open.getByRole('form', { name: 'Choose what it rests on' });
  await links.click();
  await open.getByRole('button', { name: 'Link a claim that it rests on' }).click();
  await form.getByRole('checkbox', { name: '9.5%' }).check();
  await call(second, 'claim.link', {
    params: { id: claim.id },
    body: { restsOnIds: [other.id], expectedVersion: claim.version },
  });
  await checker.reload();
  await benchIsReady(checker);
  await links.click();
  await form.getByRole('button', { name: 'Save' }).click();
  await expect(conflict(open).getByRole('deletion')).toContainText('Islanders pay half.');
  expect((await read()).restsOn).toMatchObject([{ id: other.id }]);

  await conflict(open).getByRole('radio', { name: 'Both, to be edited' }).check();
  await conflict(open).getByRole('button', { name: 'Put both into the form' }).click();
  for (const name of ['9.5%', 'Islanders pay half.'])
    await expect(form.getByRole('checkbox', { name })).toBeChecked();
  await form.getByRole('button', { name: 'Save' }).click();
  await expect
    .poll(async () => (await read()).restsOn.map((one) => one.id).sort())
    .toEqual([own.id, other.id].sort());
  await expect(conflict(open)).toBeHidden();
});

test('evidence written over an older revision shows both', async ({ as }) => {
  const [writer, checker, second] = await Promise.all([as('writer'), as('checker'), as('secondChecker')]);
  const { article, claim, read, open } = await claimOf(writer, checker);
  const fields = {
    ...({ sourceId: null, level: 'primary', stance: 'supports', locator: '' } as const),
    detail: { form: 'notes', notes: 'She read it out.', who: 'The harbour master', how: 'by phone' } as const,
  };
  const piece = await call(checker, 'evidence.add', { params: { id: claim.id }, body: fields });
  await openBench(checker, article, `?claim=${claim.id}`);
  const form = open.getByRole('form', { name: 'Change evidence' });
  const change = () =>
    open.getByRole('listitem').getByRole('button', { name: 'Change', exact: true }).click();
  await change();
  await form.getByLabel('Where in it').fill('Second call');
  await call(second, 'evidence.change', {
    params: { id: piece.id },
    body: {
      fields: { ...fields, level: 'secondary' },
      reason: 'By hearsay.',
      expectedVersion: piece.version,
    },
  });
  await checker.reload();
  await benchIsReady(checker);
  await change();
  await form.getByRole('button', { name: 'Save the change' }).click();
  await expect(conflict(form)).toContainText('Sofia Marques changed this evidence while you wrote');
  await expectTheirs(conflict(form), 'Level');
  await conflict(form).getByRole('button', { name: 'Save what I chose' }).click();
  await expect
    .poll(async () => (await read()).evidence[0]?.current)
    .toMatchObject({ locator: 'Second call', level: 'secondary' });
});

test('a source’s record written over an older one shows both', async ({ as }) => {
  const [checker, second] = await Promise.all([as('checker'), as('secondChecker')]);
  const fields = { kind: 'document', title: `Returns of the harbour ${mark()}` } as const;
  const inNewsroom = { params: { slug: newsroom } };
  const source = await call(checker, 'source.create', { ...inNewsroom, body: fields });
  const dialog = checker.getByRole('dialog', { name: 'Correct the record' });
  const correct = async () => {
    await checker.goto(`/n/${newsroom}/sources/${source.id}`);
    await checker.getByRole('button', { name: 'Correct the record…' }).click();
  };
  await correct();
  await dialog.getByLabel('Note').fill('The second edition.');
  const changed = await call(second, 'source.change', {
    params: { id: source.id },
    body: {
      fields: { ...fields, publisher: 'Kettleby Harbour Office', confidential: true },
      expectedVersion: source.version,
    },
  });
  const both = await Promise.all([checker, second].map((page) => call(page, 'newsroom.read', inNewsroom)));
  await call(second, 'source.set_access', {
    params: { id: source.id },
    body: { memberIds: both.map(({ me }) => me.memberId), expectedVersion: changed.version },
  });
  await correct();
  await expect(dialog.getByLabel('Note')).toHaveValue('The second edition.');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(conflict(dialog)).toContainText('Kettleby Harbour Office');
  // What would show a confidential source to everybody is seen, and not done.
  for (const field of ['Publisher', 'Confidential']) await expectTheirs(conflict(dialog), field);
  await conflict(dialog).getByRole('button', { name: 'Save what I chose' }).click();
  await expect(dialog).toBeHidden();
  const now = await call(checker, 'source.read', { params: { id: source.id } });
  expect(now).toMatchObject({
    note: 'The second edition.',
    publisher: 'Kettleby Harbour Office',
    confidential: true,
  });
});
