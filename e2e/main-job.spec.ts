/** The main job: an article from the pasted text to clearing, the checker's part by keyboard alone. */
import type { Page } from '@playwright/test';
import { expect, newsroom, people, test } from './fixtures';
import { ask, call } from './api';
import { audited } from './audit';
import {
  benchIsReady,
  claimForm,
  coverage,
  cursor,
  openBench,
  panel,
  pressTo,
  said,
  selectWords,
  sent,
  spoken,
  tabTo,
} from './bench';
import { addEvidence } from './checking';
import { clear, standOn } from './editing';
import { signInByKeys } from './sign-in-by-keys';
import { ferries, mark } from './world';

const carried = 'carried 412,000 passengers in 2025';
const first =
  'The ferries between Kettleby and Lowen Island carried 412,000 passengers in 2025, the operator said on 6 May 2026';
const ticket = 'A return ticket costs £14, two pounds less than in 2024.';
const opened = 'The line opened in 1951 and is the oldest on the coast.';
const quoted = 'We have never left so few people standing on the quay';

/** What somebody did that must be in the audit log, in order. */
type Ledger = [type: string, who: keyof typeof people][];

const rationale = (page: Page) => page.getByRole('textbox', { name: 'Rationale' });

test('an article is pasted, checked by keyboard alone, sent back, corrected, approved, held and cleared', async ({
  as,
  visitor,
}) => {
  test.setTimeout(240_000);
  const headline = `Lowen ferries carry a record number ${mark()}`;
  const sourceTitle = `Passenger returns ${mark()}`;
  const ledger: Ledger = [];
  const [writer, checker, editor] = await Promise.all([as('writer'), visitor(), as('editor')]);

  const id = await test.step('the writer pastes it, looks at it, saves it and starts the check', async () => {
    await writer.goto(`/n/${newsroom}`);
    await writer.getByRole('link', { name: 'New article' }).click();
    await writer.getByLabel('Text').fill(ferries(headline));
    await writer.getByRole('button', { name: 'Preview' }).click();
    const printed = writer.getByRole('region', { name: 'As it will stand' });
    await expect(printed.getByRole('heading', { name: headline })).toBeVisible();
    await expect(printed.getByRole('heading', { name: 'What it costs' })).toBeVisible();
    await expect(writer.getByLabel('Headline')).toHaveValue(headline);
    await writer.getByRole('radio', { name: 'Before publication' }).check();
    await writer.getByRole('button', { name: 'Save and open' }).click();
    ledger.push(['article.created', 'writer']);
    await writer.getByRole('button', { name: 'Start check' }).click();
    await expect(writer.getByText('In check', { exact: false }).first()).toBeVisible();
    ledger.push(['article.state_changed', 'writer']);
    return new URL(writer.url()).pathname.split('/').at(-1)!;
  });

  await test.step('the checker signs in and opens it', async () => {
    await signInByKeys(checker);
    await tabTo(checker, checker.getByRole('link', { name: headline, exact: true }));
    await checker.keyboard.press('Enter');
    await benchIsReady(checker);
  });

  await test.step('walks to the words, makes them a claim, shows a source, rates it, submits', async () => {
    await pressTo(checker, 'j', headline);
    await pressTo(checker, 'ArrowDown', 'That is 9.5% more than the year before');
    await pressTo(checker, 'k', first);
    await pressTo(checker, 'ArrowUp', headline);
    await selectWords(checker, first, 'carried', carried);
    await checker.keyboard.press('Enter');
    await expect(claimForm(checker).getByLabel('Kind', { exact: true })).toBeFocused();
    await checker.keyboard.type('dat');
    await expect(claimForm(checker).getByLabel('Kind', { exact: true })).toHaveValue('date');
    await checker.keyboard.press('Home');
    await expect(claimForm(checker).getByLabel('Kind', { exact: true })).toHaveValue('number');
    await checker.keyboard.press('Enter');
    ledger.push(['claim.created', 'checker']);
    await expect(panel(checker, 'Number · Open')).toBeVisible();

    await addEvidence(checker, sourceTitle);
    ledger.push(['source.created', 'checker'], ['evidence.added', 'checker']);
    await checker.keyboard.press('5');
    await expect(panel(checker, 'Number').getByRole('radio', { name: 'Inaccurate' })).toBeChecked();
    await tabTo(checker, checker.getByLabel('Suggested wording'));
    await checker.keyboard.press('Control+a');
    await checker.keyboard.type('carried 398,000 passengers in 2025');
    await tabTo(checker, rationale(checker));
    await checker.keyboard.type('The returns say otherwise.');
    await checker.keyboard.press('Control+Enter');
    await sent(checker, 'Submit “Inaccurate”');
    await expect(panel(checker, 'Number · Submitted')).toBeVisible();
    ledger.push(['verdict.submitted', 'checker']);
  });

  await test.step('a quotation makes two claims; each gets its verdict', async () => {
    await checker.keyboard.press('Escape');
    await expect(cursor(checker)).toBeFocused();
    await selectWords(
      checker,
      `“${quoted},” said Maren Holt, 61, who has run the company since 2019`,
      'We',
      quoted,
    );
    await checker.keyboard.press('Enter');
    await expect(claimForm(checker).getByLabel('Kind', { exact: true })).toBeFocused();
    await checker.keyboard.type('quo');
    const name = claimForm(checker).getByLabel('Name', { exact: true });
    await checker.keyboard.press('Enter');
    await expect(name).toHaveAccessibleDescription('Say who.');
    await expect(name).toBeFocused();
    await checker.keyboard.type('Maren Holt');
    await checker.keyboard.press('Enter');
    await expect(panel(checker, 'Quotation · Open')).toBeVisible();
    ledger.push(['claim.created', 'checker']);
    await checker.keyboard.press('1');
    await expect(checker.getByRole('radio', { name: 'Verbatim' })).toBeChecked();
    await checker.keyboard.press('Control+Enter');
    await sent(checker, 'Submit “Verbatim”');
    await expect(panel(checker, 'Quotation · Submitted')).toBeVisible();
    ledger.push(['verdict.submitted', 'checker']);

    await checker.keyboard.press('Enter');
    await expect(checker.getByRole('tab', { name: 'Wording' })).toBeFocused();
    await checker.keyboard.press('ArrowRight');
    await expect(checker.getByRole('tab', { name: 'Content' })).toBeFocused();
    await expect(panel(checker, 'Event · Open')).toBeVisible();
    await checker.keyboard.press('1');
    await expect(checker.getByRole('radio', { name: 'Confirmed' })).toBeChecked();
    await checker.keyboard.press('Control+Enter');
    await tabTo(checker, checker.getByRole('button', { name: 'Send now' }));
    await checker.keyboard.press('Enter');
    await expect(panel(checker, 'Event · Submitted')).toBeVisible();
    ledger.push(['verdict.submitted', 'checker']);
    await checker.keyboard.press('Escape');
  });

  await test.step('the rest holds nothing to check, but for one sentence', async () => {
    const left = coverage(checker).getByRole('definition').last();
    for (let before = await left.textContent(); before !== '12'; before = await left.textContent()) {
      await checker.keyboard.press('u');
      await expect(said(checker)).toHaveText(/\. Not yet looked at\.$/u);
      if (/^A return ticket/u.test((await said(checker).textContent()) ?? '')) {
        await pressTo(checker, 'Shift+j', `${ticket} Islanders pay half.`);
      }
      await checker.keyboard.press('0');
      await expect(said(checker)).toHaveText(/\. Nothing to check\.$/u);
      await expect(left).not.toHaveText(before ?? '');
      ledger.push(['coverage.marked', 'checker']);
    }
  });

  await test.step('the editor finds the verdicts on Reviews and sends one back', async () => {
    await editor.goto(`/n/${newsroom}/reviews`);
    const sheet = editor.getByRole('region', { name: headline });
    await expect(sheet.getByText('3 waiting')).toBeVisible();
    const line = await standOn(editor, headline, 'Inaccurate');
    await expect(line.getByRole('deletion')).toContainText('412,000');
    await expect(line.getByRole('insertion')).toContainText('398,000');
    await expect(line).toContainText('table 2, row 7');
    await editor.keyboard.press('r');
    await expect(line.getByLabel('Reason')).toBeFocused();
    await editor.keyboard.type('Is that the whole year?');
    await editor.keyboard.press('Control+Enter');
    await sent(editor, 'Send back');
    await expect(line.getByText('Decided: it no longer waits here.')).toBeVisible();
    ledger.push(['review.decided', 'editor']);
  });

  await test.step('the checker sees it on the desk, corrects it and submits again', async () => {
    await checker.goto(`/n/${newsroom}`);
    const sentBack = checker.getByRole('region', { name: /^Sent back/u });
    await expect(sentBack.getByText('Is that the whole year?').last()).toBeVisible();
    await tabTo(checker, sentBack.getByRole('listitem').filter({ hasText: headline }).getByRole('link'));
    await checker.keyboard.press('Enter');
    await benchIsReady(checker);
    await expect(panel(checker, 'Number · Changes requested')).toBeVisible();
    await tabTo(checker, rationale(checker));
    await checker.keyboard.press('Control+End');
    await checker.keyboard.type(' Row 7 is the whole year.');
    await checker.keyboard.press('Control+Enter');
    await sent(checker, 'Submit “Inaccurate”');
    await expect(panel(checker, 'Number · Submitted')).toBeVisible();
    ledger.push(['verdict.submitted', 'checker']);
  });

  await test.step('the editor approves all three', async () => {
    await editor.goto(`/n/${newsroom}/reviews`);
    for (const rating of ['Inaccurate', 'Verbatim', 'Confirmed']) {
      const line = await standOn(editor, headline, rating);
      if (rating === 'Inaccurate') await expect(line).toContainText('Row 7 is the whole year.');
      await editor.keyboard.press('a');
      await expect(line.getByRole('status').filter({ hasText: `Approve “${rating}”` })).toBeVisible();
      ledger.push(['review.decided', 'editor']);
    }
    const decided = editor.getByRole('region', { name: headline }).getByText('Decided:');
    await expect(decided).toHaveCount(3, { timeout: 20_000 });
  });

  await test.step('clearing is refused, and each thing that is missing is a link to it', async () => {
    await openBench(editor, { id });
    const missing = await clear(editor);
    await expect(missing).toHaveText([
      `“${carried}” must change before the article can be cleared.`,
      '“The line opened in 1951 and is the oldest on the coast”: 12 words are not yet looked at.',
    ]);
    // The dialog has the keys: none of them reaches the text behind it.
    await editor.keyboard.press('u');
    await editor.keyboard.press('0');
    await missing.getByRole('link').first().click();
    await expect(panel(editor, 'Number · Approved')).toBeVisible();
    await expect(said(editor)).toHaveText(spoken(carried));
    await expect(coverage(editor).getByRole('definition').last()).toHaveText('12');

    await (await clear(editor)).getByRole('link').last().click();
    await expect(said(editor)).toHaveText(spoken(opened));
    await pressTo(editor, 'k', first);
    await pressTo(editor, 'u', opened);
    await pressTo(editor, 'k', first);
    await editor.getByRole('button', { name: 'Go to the next words not yet looked at' }).click();
    await expect(said(editor)).toHaveText(spoken(opened));
  });

  await test.step('settled, it can be cleared', async () => {
    await editor.keyboard.press('0');
    await expect(coverage(editor).getByRole('definition').last()).toHaveText('0');
    ledger.push(['coverage.marked', 'editor']);
    await (await clear(editor)).getByRole('link').click();
    await expect(panel(editor, 'Number · Approved')).toBeVisible();
    // It has the keys until it is gone.
    await expect(editor.getByRole('dialog')).toBeHidden();
    await editor.keyboard.press('x');
    const cut = editor.getByRole('form', { name: 'Its words were cut' });
    await cut.getByLabel('Reason').fill('The figure is dropped.');
    await editor.keyboard.press('Control+Enter');
    // It left its place beside the text, and the focus went along: where it can be opened again.
    const open = panel(editor, 'Number · Cut');
    await expect(open.locator(':focus').getByRole('button', { name: 'Open again…' })).toBeVisible();
    ledger.push(['claim.state_changed', 'editor']);
    await editor.keyboard.press('Escape');
    await pressTo(editor, 'u', carried);
    await editor.keyboard.press('0');
    ledger.push(['coverage.marked', 'editor']);
    const held = (await clear(editor)).filter({ hasText: 'was cut, but' });
    await held.getByRole('link').click();
    for (const act of ['Open again', 'Dismiss']) {
      await editor.getByRole('button', { name: `${act}…` }).click();
      await editor.getByLabel('Reason').fill('It is in the minutes now.');
      await editor.keyboard.press('Control+Enter');
      ledger.push(['claim.state_changed', 'editor']);
    }
    const items = async () => (await call(editor, 'claim.list', { params: { id } })).items;
    await expect.poll(items).toContainEqual(expect.objectContaining({ state: 'dismissed' }));
    await clear(editor);
    await expect(editor.getByText('Cleared: every word was looked at')).toBeVisible();
    ledger.push(['article.state_changed', 'editor']);
  });

  await test.step('after that nothing can be changed', async () => {
    await openBench(checker, { id });
    const refusal = 'The article is cleared; this can be done while it is in check.';
    const messages = checker.getByRole('region', { name: 'Messages' });
    await pressTo(checker, 'j', headline);
    await checker.keyboard.press('Enter');
    await expect(messages.getByText(refusal)).toHaveCount(1);
    await checker.keyboard.press('0');
    await expect(messages.getByText(refusal)).toHaveCount(1);
    await expect(claimForm(checker)).toBeHidden();
    await checker.keyboard.press('n');
    const open = panel(checker, 'Quotation · Approved');
    await expect(open).toBeVisible();
    await expect(open.getByText(refusal).first()).toBeVisible();
    for (const name of ['Add evidence', 'New facts…', 'Edit the statement', 'Dismiss…', 'Cut…', 'Submit']) {
      await expect(open.getByRole('button', { name })).toBeHidden();
    }
    const { items } = await call(checker, 'claim.list', { params: { id } });
    const claim = items.find((one) => one.aspect === 'content')!;
    const body = { rating: 'confirmed', reason: 'New.', expectedVersion: claim.version };
    const late = await ask(checker, 'verdict.submit', { params: { id: claim.id }, body });
    expect(late).toMatchObject({ status: 409, body: { code: 'wrong_state', detail: refusal } });
  });

  await test.step('the log has one event for each change, and every row that was made has its event', async () => {
    const { events, made } = await audited(id, sourceTitle, people.checker);
    expect(events.map(({ type, email }) => [type, email])).toEqual(
      ledger.map(([type, who]) => [type, people[who]]),
    );
    expect(made).toHaveLength(8);
    for (const { table, rows, once } of made) expect({ table, once }).toEqual({ table, once: rows });
  });
});
