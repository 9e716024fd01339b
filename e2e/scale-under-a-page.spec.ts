/** A scale is worded anew while somebody rates by it: nobody's record gets a word that they have not seen. */
import { benchIsReady, cursor, pressTo, selectWords } from './bench';
import { test as base } from './desk-of-its-own';
import { expect, type OwnPerson } from './product-of-its-own';
import { expectSound } from './sound';
import { mark } from './world';

const opened = 'The line opened in 1951.';

interface Scene {
  articleId: string;
  /** The claim on `opened`, marked by the person who may do everything. */
  claim: { id: string; version: number };
  /** Words “Confirmed” anew. @returns the version that says so. */
  reword: (label: string, definition: string) => Promise<number>;
}

const test = base.extend<{ scene: Scene }, { wordsItsScale: boolean }>({
  // With a fixture of a worker’s the file has workers of its own, and with them a desk: others count the versions of its scale.
  wordsItsScale: [true, { scope: 'worker', option: true }],
  scene: async ({ desk }, use) => {
    const { newsroom, everything } = desk;
    const params = { slug: newsroom.slug };
    // Somebody else's: who is a writer of it rates nothing in it.
    const writer = await newsroom.join(`${mark()}@courier.example.org`, ['writer']);
    const { id } = await writer.call('article.create', {
      params,
      body: { purpose: 'before_publication', markdown: `# The ferry\n\n${opened} It has three ships.` },
    });
    await writer.call('article.set_state', { params: { id }, body: { to: 'in_check' } });
    const { items } = await everything.call('claim.create', {
      params: { id },
      body: { quote: { exact: opened }, kind: 'event' },
    });
    const reword = async (label: string, definition: string) => {
      const scales = await everything.call('rating_scale.list', { params });
      const { name, version, ratings } = scales.items.find((one) => one.code === 'desk')!;
      const changed = await everything.call('rating_scale.change', {
        params: { ...params, code: 'desk' },
        body: {
          ...{ name, note: 'Plainer.', expectedVersion: version },
          ratings: ratings.map((one) => (one.code === 'confirmed' ? { ...one, label, definition } : one)),
        },
      });
      return changed.version;
    };
    await reword('Confirmed', 'Accurate, nothing important missing');
    await use({ articleId: id, claim: items[0]!, reword });
  },
});

const readClaim = (who: OwnPerson, id: string) => who.call('claim.read', { params: { id } });

test('a verdict is not recorded in other words than its author saw; one press sends it in those of now', async ({
  desk,
  visit,
  scene,
}) => {
  const { newsroom, everything } = desk;
  const { claim, articleId } = scene;
  const page = await visit(everything);
  await page.goto(`/n/${newsroom.slug}/articles/${articleId}?claim=${claim.id}`);
  const ratings = page.getByRole('group', { name: 'Rating' });
  await ratings.getByRole('radio', { name: /Confirmed/u }).check();
  await page.getByRole('textbox', { name: /^Rationale/u }).click();
  await page.keyboard.type('The log says so.');
  const version = await scene.reword('Checked by phone', 'Somebody was called');
  await page.keyboard.press('Control+Enter');
  await page.getByRole('button', { name: 'Send now' }).click();

  const notice = page.getByRole('alert').filter({ hasText: 'The scale was changed meanwhile' });
  await expect(notice).toContainText('Confirmed: Accurate, nothing important missing');
  await expect(notice).toContainText('Checked by phone: Somebody was called');
  await expect(ratings.getByRole('radio', { name: /Checked by phone/u })).toBeChecked();
  expect((await readClaim(everything, claim.id)).verdicts).toEqual([]);
  await expectSound(page);
  await notice.getByRole('button', { name: 'Submit “Checked by phone”' }).click();
  await expect
    .poll(async () => (await readClaim(everything, claim.id)).verdicts, { timeout: 20_000 })
    .toMatchObject([{ ratingLabel: 'Checked by phone', scale: { version } }]);
  const [verdict] = (await readClaim(everything, claim.id)).verdicts;
  expect(JSON.stringify(verdict!.rationale)).toContain('The log says so.');
});

test('a verdict that waited for the line is held to the words that were shown, too', async ({
  desk,
  visit,
  scene,
}) => {
  const { newsroom, everything } = desk;
  const { claim, articleId } = scene;
  const page = await visit(everything);
  await page.goto(`/n/${newsroom.slug}/articles/${articleId}?claim=${claim.id}`);
  await page
    .getByRole('group', { name: 'Rating' })
    .getByRole('radio', { name: /Confirmed/u })
    .check();
  await page.context().setOffline(true);
  await page.keyboard.press('Control+Enter');
  await page.getByRole('button', { name: 'Send now' }).click();
  await expect(page.getByRole('status').filter({ hasText: ': waits for the connection' })).toBeVisible();
  await scene.reword('Seen', 'Seen in the log');
  await page.context().setOffline(false);
  const notice = page.getByRole('alert').filter({ hasText: 'The scale was changed meanwhile' });
  await expect(notice).toContainText('Seen: Seen in the log', { timeout: 40_000 });
  expect((await readClaim(everything, claim.id)).verdicts).toEqual([]);
  await notice.getByRole('button', { name: 'Choose another rating' }).click();
  await expect(notice).toHaveCount(0);
});

test('an override in Reviews is held to the words that were shown', async ({ desk, visit, scene }) => {
  const { newsroom, everything } = desk;
  const { claim } = scene;
  await everything.call('verdict.submit', {
    params: { id: claim.id },
    body: { rating: 'unsupported', rationale: 'No log was found.', expectedVersion: claim.version },
  });
  const editor = await newsroom.join(`${mark()}@courier.example.org`, ['editor']);
  const page = await visit(editor);
  await page.goto(`/n/${newsroom.slug}/reviews`);
  const line = page.getByRole('listitem', { name: `Unsupported: ${opened}` }).first();
  await line.getByRole('button', { name: /^Override/u }).click();
  const form = line.getByRole('form', { name: 'Override with another rating' });
  await form.getByRole('radio', { name: /Confirmed/u }).check();
  await form.getByLabel('Reason').fill('The log was found.');
  const version = await scene.reword('Borne out', 'A record says so');
  await form.getByRole('button', { name: /^Override/u }).click();
  await line.getByRole('button', { name: 'Send now' }).click();

  const notice = line.getByRole('alert').filter({ hasText: 'The scale was changed meanwhile' });
  await expect(notice).toContainText('Confirmed: Accurate, nothing important missing');
  await expect(notice).toContainText('Borne out: A record says so');
  await expectSound(page);
  await notice.getByRole('button', { name: 'Override with “Borne out”' }).click();
  await expect
    .poll(async () => (await readClaim(everything, claim.id)).verdicts[0]?.reviews, { timeout: 20_000 })
    .toMatchObject([{ decision: 'override', reason: 'The log was found.' }]);
  expect((await readClaim(everything, claim.id)).rating).toMatchObject({ label: 'Borne out' });
  expect(version).toBeGreaterThan(1);

  // Sent from the message, it left nothing behind that would count as unsent.
  await page.getByRole('button', { name: /^Menu of/u }).click();
  await page.getByRole('menuitem', { name: 'Sign out' }).click();
  await expect(page).toHaveURL(/\/sign-in/u);
});

test('a tick is held to the words that were shown', async ({ desk, visit, scene }) => {
  const { newsroom, everything } = desk;
  const { articleId } = scene;
  const title = `Harbour log ${mark()}`;
  const page = await visit(everything);
  await page.goto(`/n/${newsroom.slug}/articles/${articleId}`);
  await benchIsReady(page);
  await page.keyboard.press('s');
  await expect(page.getByRole('combobox', { name: 'Source' })).toBeFocused();
  await page.keyboard.type(title);
  await expect(page.getByRole('option', { name: `New source “${title}”…` })).toBeVisible();
  await page.keyboard.press('Enter');
  const making = page.getByRole('dialog', { name: 'A new source, to be taken up' });
  await making.getByLabel('Title').press('Enter');
  await expect(page.getByRole('region', { name: 'Source in hand' })).toContainText(title);
  await expect(making).toBeHidden();
  await expect(async () => {
    await cursor(page).focus();
    await expect(cursor(page)).toBeFocused({ timeout: 500 });
  }).toPass();

  const version = await scene.reword('Looked up', 'It stands there so');
  const ships = 'It has three ships.';
  await selectWords(page, ships, 'It', 'It');
  await pressTo(page, 'ArrowRight', 'three');
  await page.keyboard.press('t');
  await page.getByRole('button', { name: 'Send now' }).click();
  const again = page.getByRole('button', { name: 'Tick it as “Looked up”' });
  await expect(again).toBeVisible({ timeout: 20_000 });
  await expect(page.getByText('“Looked up: It stands there so” now', { exact: false }).first()).toBeVisible();
  const claims = async () => (await everything.call('claim.list', { params: { id: articleId } })).items;
  expect(await claims()).toHaveLength(1);
  await again.click();
  await expect
    .poll(async () => (await claims()).find((one) => one.isTick)?.rating?.label, { timeout: 20_000 })
    .toBe('Looked up');
  expect(version).toBeGreaterThan(1);
});
