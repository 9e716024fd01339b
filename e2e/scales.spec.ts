/** A newsroom words its scales and adopts one for what others publish; old verdicts stay as they were judged. */
import type { ArticlePurpose } from '@/lib/domain/article';
import { test as base } from './desk-of-its-own';
import { expect, type OwnPerson } from './product-of-its-own';
import { mark } from './world';
import { expectSound } from './sound';

const text = '# The ferry\n\nThe line opened in 1951. It has three ships.';

const test = base.extend<{ begin: (purpose: ArticlePurpose) => Promise<string> }>({
  begin: async ({ desk }, use) => {
    await use(async (purpose) => {
      const { slug, join } = desk.newsroom;
      // Somebody else: who is a writer of it rates nothing in it.
      const who = await join(`${mark()}@courier.example.org`, ['editor']);
      const body = { markdown: text, purpose, byline: 'By Tomas Brandt' };
      const { id } = await who.call('article.create', { params: { slug }, body });
      await who.call('article.set_state', { params: { id }, body: { to: 'in_check' } });
      return id;
    });
  },
});

const claimOn = async (who: OwnPerson, articleId: string, exact: string) =>
  (
    await who.call('claim.create', {
      params: { id: articleId },
      body: { quote: { exact }, kind: 'date' },
    })
  ).items[0]!;

test('a rating is called otherwise from now on; an old verdict keeps its word', async ({
  desk,
  visit,
  begin,
}) => {
  const { newsroom, everything } = desk;
  const article = await begin('before_publication');
  const old = await claimOn(everything, article, 'The line opened in 1951.');
  const judged = {
    params: { id: old.id },
    body: { rating: 'confirmed', expectedVersion: old.version },
  };
  await everything.call('verdict.submit', judged);

  const page = await visit(newsroom.admin);
  await page.goto(`/n/${newsroom.slug}/settings/scales`);
  await expectSound(page);
  await page.getByRole('link', { name: 'Change the Desk scale' }).click();
  await page.getByRole('button', { name: 'Change Confirmed' }).click();
  await page.getByLabel('Label').fill('Right');
  await page.getByLabel('Sign').fill('◉');
  await expect(page.getByText('This rating stays: it is what a tick says.')).toBeVisible();
  await expectSound(page);
  await page.reload();
  await expect(page.getByText('Right', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Save as version 2' }).click();
  await expect(page.getByLabel('What changes, and why')).toBeFocused();
  await page.getByLabel('What changes, and why').fill('A shorter word.');
  await page.getByRole('button', { name: 'Save as version 2' }).click();
  await expect(page.getByText('Saved as version 2.')).toBeVisible();
  const history = page.getByRole('region', { name: 'History' });
  await expect(history.getByText('A shorter word.')).toBeVisible();
  await expect(history.getByText('Version 2')).toBeVisible();
  await expect(history.getByRole('deletion').first()).toContainText('Confirmed');
  await expect(history.getByRole('insertion').first()).toContainText('Right');

  const next = await claimOn(everything, article, 'It has three ships.');
  await everything.call('verdict.submit', {
    params: { id: next.id },
    body: { rating: 'confirmed', expectedVersion: next.version },
  });
  const report = await visit(everything);
  await report.goto(`/n/${newsroom.slug}/articles/${article}/report`);
  const outcome = (number: number) => report.locator(`#claim-${number}`).getByRole('list').first();
  await expect(outcome(1)).toContainText('Confirmed');
  await expect(outcome(2)).toContainText('Right');
});

test('what changes a meaning is refused, and says why', async ({ desk, visit }) => {
  const { newsroom } = desk;
  const page = await visit(newsroom.admin);
  await page.goto(`/n/${newsroom.slug}/settings/scales/wording`);
  await page.getByRole('button', { name: 'Change Tidied' }).click();
  await page.getByLabel('Label').fill('verbatim');
  await page.getByLabel('What changes, and why').fill('A slip.');
  await page.getByRole('button', { name: 'Save as version 2' }).click();
  await expect(page.getByRole('form', { name: 'Change the scale' }).getByRole('alert')).toContainText(
    'nobody could tell them apart',
  );
  await page.getByRole('button', { name: 'Back to how it is' }).click();
  await expect(page.getByText('Tidied', { exact: true })).toBeVisible();
});

test('a scale worded on an older version shows what it would change in the newer one', async ({
  desk,
  visit,
}) => {
  const { newsroom, everything } = desk;
  const page = await visit(newsroom.admin);
  await page.goto(`/n/${newsroom.slug}/settings/scales/desk`);
  await page.getByRole('button', { name: 'Change Conflicting' }).click();
  await page.getByLabel('Label').fill('Sources disagree');
  const { items } = await everything.call('rating_scale.list', { params: { slug: newsroom.slug } });
  const { name, version, ratings } = items.find((one) => one.code === 'desk')!;
  await everything.call('rating_scale.change', {
    params: { slug: newsroom.slug, code: 'desk' },
    body: {
      ratings: ratings.map((one) => (one.code === 'unsupported' ? { ...one, label: 'No source' } : one)),
      ...{ name, note: 'Plainer.', expectedVersion: version },
    },
  });

  await page.reload();
  await expect(page.getByText('Sources disagree', { exact: true })).toBeVisible();
  await page.getByLabel('What changes, and why').fill('Plainer still.');
  const save = page.getByRole('button', { name: `Save as version ${version + 2}` });
  await save.click();
  await expect(page.getByRole('status').filter({ hasText: 'As it is now' })).toContainText('No source');
  const meeting = page.getByRole('region', { name: 'What yours changes in it' });
  await expect(meeting.getByRole('deletion').filter({ hasText: 'No source' })).toBeVisible();
  await expect(meeting.getByRole('insertion').filter({ hasText: 'Sources disagree' })).toBeVisible();
  await save.click();
  await expect(page.getByText(`Saved as version ${version + 2}.`)).toBeVisible();
});

test('articles published elsewhere are rated in the steps that an admin adopts', async ({
  desk,
  visit,
  begin,
}) => {
  const { newsroom, everything } = desk;
  const before = await begin('published_elsewhere');
  const page = await visit(newsroom.admin);
  await page.goto(`/n/${newsroom.slug}/settings/scales`);
  await page.getByRole('radio', { name: /^Five steps, true to false/u }).check();
  await page.getByRole('button', { name: 'Use for articles published elsewhere' }).click();
  await expect(page.getByText('Those under check keep the scale that they began with.')).toBeVisible();
  await expect(page.getByRole('heading', { name: /^Five steps, true to false/u })).toBeVisible();

  const ratingsOf = async (articleId: string, exact: string) => {
    const claim = await claimOn(everything, articleId, exact);
    const bench = await visit(everything);
    await bench.goto(`/n/${newsroom.slug}/articles/${articleId}?claim=${claim.id}`);
    const group = bench.getByRole('group', { name: 'Rating' });
    await expect(group).toBeVisible();
    return group.getByRole('radio');
  };
  const after = await begin('published_elsewhere');
  await expect(await ratingsOf(before, 'It has three ships.')).toHaveCount(7);
  const steps = await ratingsOf(after, 'It has three ships.');
  await expect(steps).toHaveCount(8);
  await expect(steps.first()).toHaveAccessibleName(/True/u);
});

test('all keys of the newsroom are switched off, and on again', async ({ desk, visit, own }) => {
  const { newsroom } = desk;
  const { key } = await newsroom.admin.call('api_key.create', {
    params: { slug: newsroom.slug },
    body: { name: 'A script', scopes: ['read'] },
  });
  const asks = async () =>
    (await fetch(`${own.origin}/api/v1/me`, { headers: { Authorization: `Bearer ${key}` } })).status;
  expect(await asks()).toBe(200);
  const page = await visit(newsroom.admin);
  await page.goto(`/n/${newsroom.slug}/settings/keys`);
  await page.getByRole('button', { name: 'Switch all keys off…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Switch all keys of the newsroom off?' });
  await expectSound(page);
  await dialog.getByRole('button', { name: 'Switch them off' }).click();
  await expect(page.getByText('All keys of the newsroom are switched off.')).toBeVisible();
  await expect(page.getByRole('cell', { name: 'switched off' })).toBeVisible();
  expect(await asks()).toBe(401);
  await expectSound(page);
  await page.getByRole('button', { name: 'Switch them on again' }).click();
  await expect(page.getByRole('button', { name: 'Switch all keys off…' })).toBeVisible();
  expect(await asks()).toBe(200);
});
