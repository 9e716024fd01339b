/** A source in hand: three things ticked by keyboard alone, one taken back, the sheet approved but for one. */
import { call } from './api';
import { cards, cursor, openBench, pressTo, selectWords } from './bench';
import { query } from './audit';
import { expect, expectAccessible, newsroom, test } from './fixtures';
import { expectSound } from './sound';
import { claimsOf, hand, stated, ticked } from './ticking';
import { ferries, makeArticle, mark } from './world';

const first =
  'The ferries between Kettleby and Lowen Island carried 412,000 passengers in 2025, the operator said on 6 May 2026';
const opened = 'The line opened in 1951 and is the oldest on the coast.';
const expects = 'She expects its third ship, the Sandpiper, to sail from April 2027.';

test('a checker ticks with a source in hand, and an editor approves the sheet but for one', async ({
  as,
}) => {
  test.setTimeout(180_000);
  const headline = `Lowen ferries, ticked ${mark()}`;
  const title = `Passenger returns ${mark()}`;
  const [writer, checker, editor] = await Promise.all([as('writer'), as('checker'), as('editor')]);
  const { id } = await makeArticle(writer, { markdown: ferries(headline) });
  await openBench(checker, { id });

  await test.step('takes a source up that is made on the way, and says where in it', async () => {
    await checker.keyboard.press('s');
    const dialog = checker.getByRole('dialog', { name: 'Take a source up' });
    await expect(dialog.getByRole('combobox', { name: 'Source' })).toBeFocused();
    await expectSound(checker);
    await checker.keyboard.type(title);
    await expect(checker.getByRole('option')).toHaveCount(1);
    await expect(checker.getByRole('option', { name: `New source “${title}”…` })).toBeVisible();
    await checker.keyboard.press('Enter');
    const making = checker.getByRole('dialog', { name: 'A new source, to be taken up' });
    await expect(making.getByLabel('Title')).toHaveValue(title);
    await expectSound(checker);
    await making.getByLabel('Title').press('Enter');
    await expect(hand(checker)).toContainText(title);
    await expect(making).toBeHidden();
    await expect(async () => {
      await checker.keyboard.press('l');
      await expect(hand(checker).getByLabel('Where in it')).toBeFocused({ timeout: 500 });
    }).toPass();
    await checker.keyboard.type('table 2');
    await checker.keyboard.press('Enter');
    await expect(cursor(checker)).toBeFocused();
  });

  await test.step('ticks: shown at once, and recorded when it binds', async () => {
    await selectWords(checker, first, '412,000', '412,000');
    await checker.keyboard.press('t');
    await expect(cards(checker).getByText('412,000')).toBeVisible();
    await expect(hand(checker).getByRole('status')).toContainText('Tick “412,000”');
    expect(await claimsOf(checker, id)).toEqual([]);
    await expectAccessible(checker);
    await pressTo(checker, 'ArrowRight', '6');
    await pressTo(checker, 'Shift+ArrowRight', '6 May 2026');
    await checker.keyboard.press('t');
    await expect(cards(checker).getByText('6 May 2026')).toBeVisible();
  });

  await test.step('takes one back within the moment', async () => {
    await selectWords(checker, opened, '1951', '1951');
    await checker.keyboard.press('t');
    await expect(cards(checker).getByText('1951')).toBeVisible();
    await checker.keyboard.press('Escape');
    await expect(cards(checker).getByText('1951')).toHaveCount(0);
  });

  await test.step('the source stays in hand over a reload, and so does what was about to be sent', async () => {
    await selectWords(checker, expects, 'April', 'April 2027');
    await checker.keyboard.press('t');
    await expect(cards(checker).getByText('April 2027')).toBeVisible();
    await checker.reload();
    await expect(hand(checker)).toContainText(title);
    await expect(hand(checker).getByLabel('Where in it')).toHaveValue('table 2');
    await expect(cards(checker).getByText('April 2027')).toBeVisible();
    await expect
      .poll(() => stated(checker, id), { timeout: 20_000 })
      .toEqual([
        ['412,000', 'number', 'submitted', true],
        ['6 May 2026', 'date', 'submitted', true],
        ['April 2027', 'date', 'submitted', true],
      ]);
    const [claim] = await claimsOf(checker, id);
    const { evidence } = await call(checker, 'claim.read', { params: { id: claim!.id } });
    expect(evidence).toMatchObject([
      { current: { locator: 'table 2', stance: 'supports', source: { source: { title } } } },
    ]);
  });

  await test.step('words that have a verdict are not ticked again: the claim is offered', async () => {
    await openBench(checker, { id });
    await expect(hand(checker).getByRole('button', { name: '3 claims rest on it' })).toBeVisible();
    await expectSound(checker);
    await selectWords(checker, first, '412,000', '412,000');
    await checker.keyboard.press('t');
    await expect(
      checker.getByText('These words have a verdict already.', { exact: false }).first(),
    ).toBeVisible();
    await expect(checker.getByRole('button', { name: 'Open it' })).toBeVisible();
    await checker.keyboard.press('Shift+S');
    await expect(hand(checker)).toHaveCount(0);
  });

  await test.step('the editor pulls one out, sends it back, and approves the others together', async () => {
    await editor.goto(`/n/${newsroom}/reviews`);
    const sheet = editor.getByRole('region', { name: headline });
    const ticks = sheet.getByRole('group', { name: 'Ticks · 3' });
    await expect(ticks.getByRole('heading', { name: title })).toBeVisible();
    await expectSound(editor);
    const row = editor.getByRole('listitem', { name: 'Tick: 6 May 2026' }).and(sheet.getByRole('listitem'));
    for (let presses = 0; presses < 200 && (await row.getAttribute('aria-current')) === null; presses += 1) {
      await editor.keyboard.press('j');
    }
    await expect(row).toBeFocused();
    await editor.keyboard.press('x');
    await expect(row.getByText('pulled out')).toBeVisible();
    await editor.keyboard.press('r');
    const form = editor.getByRole('form', { name: 'Send 1 tick back' });
    await expect(form.getByLabel('Reason')).toBeFocused();
    await editor.keyboard.type('The table says 5 May.');
    await editor.keyboard.press('Control+Enter');
    await expect(form).toBeHidden();
    await editor.keyboard.press('a');
    await expect(editor.getByRole('status').filter({ hasText: 'Approve 2 ticks' })).toBeVisible();
    await expect(sheet.getByText('3 ticks decided: no longer waiting here.')).toBeVisible({
      timeout: 20_000,
    });
    expect(await stated(editor, id)).toEqual([
      ['412,000', 'number', 'approved', true],
      ['6 May 2026', 'date', 'changes_requested', true],
      ['April 2027', 'date', 'approved', true],
    ]);
  });

  await test.step('each tick is one event and one Review; each decision is one event', async () => {
    const events = await query<{ type: string }>(
      `SELECT type FROM "AuditEvent" WHERE "articleId" = $1 AND outcome = 'done' AND type LIKE 'tick.%' ORDER BY type`,
      [id],
    );
    expect(events.map((one) => one.type)).toEqual([
      'tick.made',
      'tick.made',
      'tick.made',
      'tick.reviewed',
      'tick.reviewed',
    ]);
    const reviews = await query<{ decision: string }>(
      `SELECT r.decision FROM "Review" r JOIN "Claim" c ON c.id = r."claimId" WHERE c."articleId" = $1 ORDER BY 1`,
      [id],
    );
    expect(reviews.map((one) => one.decision)).toEqual(['approve', 'approve', 'request_changes']);
  });
});

test('what rests on a source stands on its page', async ({ as }) => {
  const [writer, checker] = await Promise.all([as('writer'), as('checker')]);
  const headline = `Lowen ferries, sourced ${mark()}`;
  const { id, text } = await makeArticle(writer, { markdown: ferries(headline) });
  const source = await call(checker, 'source.create', {
    params: { slug: newsroom },
    body: { kind: 'document', title: `Returns ${mark()}` },
  });
  const start = [...text.text.slice(0, text.text.indexOf('412,000'))].length;
  await call(checker, 'tick.create', {
    params: { id },
    body: { version: 1, start, end: start + 7, kind: 'number', sourceId: source.id, locator: 'table 2' },
  });
  await checker.goto(`/n/${newsroom}/sources/${source.id}`);
  const resting = checker.getByRole('table', { name: 'Claims that it was used for' });
  await expect(resting).toContainText('Confirmed');
  await expect(resting).toContainText('table 2');
  await expect(resting.getByText(headline)).toBeVisible();
  await expectSound(checker);
  await resting.getByRole('link', { name: '412,000' }).click();
  await expect(checker.getByRole('region', { name: /^Number/u })).toBeVisible();
});

test('ticks that are approved in two strokes are all approved', async ({ as }) => {
  const [writer, checker, editor] = await Promise.all([as('writer'), as('checker'), as('editor')]);
  const headline = `Lowen ferries, in two strokes ${mark()}`;
  const id = await ticked(writer, checker, headline);
  await editor.clock.install();
  await editor.goto(`/n/${newsroom}/reviews`);
  const sheet = editor.getByRole('region', { name: headline });
  await expectSound(editor);
  const one = sheet.getByRole('checkbox', { name: 'Approve “6 May 2026” with the rest' });
  const approving = (words: string) => sheet.getByRole('status').filter({ hasText: words });
  // Both strokes are to fall into the time in which the first can be taken back.
  await editor.clock.pauseAt(Date.now() + 60_000);
  await one.uncheck();
  await sheet.getByRole('button', { name: 'Approve 2 ticks' }).click();
  await expect(approving('Approve 2 ticks')).toBeVisible();
  await one.check();
  await sheet.getByRole('button', { name: 'Approve 1 tick' }).click();
  await expect(approving('Approve 1 tick')).toBeVisible();
  await expect(approving('Approve 2 ticks')).toBeVisible();
  await editor.clock.resume();
  await expect(sheet.getByText('3 ticks decided: no longer waiting here.')).toBeVisible({ timeout: 20_000 });
  expect((await stated(editor, id)).map(([, , state]) => state)).toEqual([
    'approved',
    'approved',
    'approved',
  ]);
});
