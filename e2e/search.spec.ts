/** Finding again what was rated before, making one source of two, and taking the audit log away. */
import { readFile } from 'node:fs/promises';
import { callingAs } from './calling';
import { expect, newsroom, type Person } from './fixtures';
import { test } from './scene-fixture';
import { product } from './server';
import { expectSound } from './sound';

test('an earlier verdict is found by words, by a typing error and by a filter, and the words are marked', async ({
  as,
  scene,
}) => {
  const page = await as('checker');
  await page.goto(`/n/${newsroom}/claims`);
  const search = page.getByRole('searchbox', { name: 'Search statements and the words they stand on' });
  const claims = page.getByRole('table', { name: 'Claims', exact: true });
  // Each worker has played the scene: this is the one of ours.
  const line = claims
    .getByRole('row')
    .filter({ has: page.locator(`a[href$="claim=${scene.claims.approved}"]`) });

  await search.fill('kilometres line');
  await expect(page).toHaveURL(/q=kilometres/u);
  await expect(line.first()).toBeVisible();
  await expect(line.first().locator('mark')).toHaveText(['line', 'kilometres']);
  await expect(line.first().getByRole('link', { name: 'The line is 11 kilometres long.' })).toBeVisible();
  await expect(line.first()).toContainText('Inaccurate');
  await expect(line.first()).toContainText('Irene Calloway');
  await expect(line.first().getByRole('link', { name: 'Timetable and figures' })).toBeVisible();
  await expectSound(page);

  await search.fill('kilometers lnie');
  const near = page.getByRole('table', { name: 'Claims with similar words' });
  await expect(near.getByRole('row').filter({ hasText: 'The line is 11 kilometres long.' })).not.toHaveCount(
    0,
  );
  await expectSound(page);

  await search.fill('kilometres');
  await page.getByRole('combobox', { name: 'Rating', exact: true }).selectOption('confirmed');
  await expect(page.getByText('No claim says that.')).toBeVisible();
  await expect(page.getByText('Try fewer words, or fewer filters.')).toBeVisible();
  await page.getByRole('combobox', { name: 'Rating', exact: true }).selectOption('inaccurate');
  await expect(line.first()).toBeVisible();

  await page.getByText('Claimant, person, days').click();
  await page.getByRole('textbox', { name: 'Who says so' }).fill('Voss');
  await page.getByRole('textbox', { name: 'Who says so' }).press('Enter');
  await expect(page).toHaveURL(/claimant=Voss/u);
  await expect(line.first()).toBeVisible();
});

test('two records of one source are made one, and parted again', async ({ as }) => {
  const page = await as('checker');
  const call = callingAs(page.request, product().origin);
  const make = (title: string) =>
    call('source.create', {
      params: { slug: newsroom },
      body: {
        kind: 'document',
        title,
        url: `https://example.org/merging/${title === 'Tide tables' ? '' : '#2'}`,
      },
    });
  const kept = await make('Tide tables');
  const twice = await make('Gezeitentafeln');

  await page.goto(`/n/${newsroom}/sources/${twice.id}`);
  await expect(page).toHaveTitle('Source: Gezeitentafeln · Stet');
  await expect(page.getByRole('heading', { name: 'These look the same' })).toBeVisible();
  await expectSound(page);
  await page.getByRole('button', { name: 'Merge into that one: Tide tables' }).click();
  await expect(page.getByText('It is the same as Tide tables')).toBeVisible();

  await page.goto(`/n/${newsroom}/sources?q=gezeitentafeln`);
  const sources = page.getByRole('table', { name: 'Sources', exact: true });
  await expect(sources.getByRole('link', { name: 'Tide tables' })).toBeVisible();
  await expect(sources.locator('mark')).toHaveText(['Gezeitentafeln']);
  await page.goto(`/n/${newsroom}/sources/${kept.id}`);
  await expect(page.getByRole('heading', { name: 'Merged into this one' })).toBeVisible();
  await page.getByRole('button', { name: 'Undo the merge of Gezeitentafeln' }).click();
  await expect(page.getByRole('heading', { name: 'These look the same' })).toBeVisible();

  await page.goto(`/n/${newsroom}/sources`);
  await page.getByRole('button', { name: 'New source' }).click();
  await page.getByRole('textbox', { name: 'Web address' }).fill('http://www.example.org/merging');
  await expect(page.getByText('There is a source at this address already:')).toBeVisible();
});

test('the desk is narrowed by title, whose it is, and deadline', async ({ as, scene }) => {
  const page = await as('writer');
  await page.goto(`/n/${newsroom}`);
  await page.getByRole('searchbox', { name: 'Search titles' }).fill('tram ret');
  await expect(page).toHaveURL(/q=tram/u);
  const articles = page.getByRole('table', { name: 'Articles' });
  await expect(articles.locator(`a[href$="${scene.articleId}"]`)).toBeVisible();
  await page.getByRole('combobox', { name: 'Deadline' }).selectOption('1');
  await expect(page.getByText('No article is like that.')).toBeVisible();
  await expectSound(page);
});

test('the audit log is narrowed and taken away as a file', async ({ as, scene }) => {
  expect(scene.articleId).not.toBe('');
  const admin: Person = 'admin';
  const page = await as(admin);
  await page.goto(`/n/${newsroom}/settings/audit`);
  await page.getByRole('combobox', { name: 'What' }).selectOption('review.decided');
  await expect(page).toHaveURL(/type=review.decided/u);
  const newest = page.getByRole('rowheader').first();
  await expect(newest).toContainText('Decided on a verdict');
  // By its statement, and one press away.
  await expect(newest.locator('a[href*="?claim="]')).toHaveText(/\p{L}/u);
  await expectSound(page);
  const coming = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Export as CSV' }).click();
  const download = await coming;
  expect(download.suggestedFilename()).toBe('audit-log.csv');
  const lines = (await readFile(await download.path(), 'utf8')).trim().split('\r\n');
  expect(lines[0]).toMatch(/^at,event,outcome,/u);
  expect(lines.length).toBeGreaterThan(1);
  expect(lines.slice(1).every((line) => line.includes(',review.decided,'))).toBe(true);
});
