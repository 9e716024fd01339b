/** The record of an article: to read without a script, to print, and to hand on. */
import type { Page } from '@playwright/test';
import { call } from './api';
import { newsroom } from './fixtures';
import { expect } from './product-of-its-own';
import { test } from './scene-fixture';
import { expectSound } from './sound';
import { approve, ferries, makeArticle, makeClaim, mark, markTheRest, submit } from './world';

const reportOf = (id: string) => `/n/${newsroom}/articles/${id}/report`;
const part = (page: Page, name: string) =>
  page.locator('section').filter({ has: page.getByRole('heading', { level: 2, name, exact: true }) });

test('every claim with its verdict, evidence and decision, numbered in the text', async ({ as, scene }) => {
  test.setTimeout(120_000);
  const page = await as('writer');
  await page.goto(`/n/${newsroom}/articles/${scene.articleId}`);
  await page.getByRole('link', { name: 'Report' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The tram returns to Pell Bridge');

  const text = part(page, 'The text');
  await text.getByRole('link', { name: 'Claim 2' }).first().click();
  const claim = page.locator('#claim-2');
  await expect(claim).toBeInViewport();
  await expect(claim.getByRole('heading')).toContainText('It carried 4,200 people on its first day.');
  await expect(claim.getByText('said by Ida Voss, manager')).toBeVisible();
  const verdicts = claim.getByRole('list', { name: 'Verdicts' });
  await expect(verdicts.getByText('Inaccurate')).toBeVisible();
  await expect(verdicts.getByText('The paper says otherwise.')).toBeVisible();
  await expect(verdicts.getByText('Suggested: Not so.')).toBeVisible();
  await expect(verdicts.getByText('rests on E1')).toBeVisible();
  const evidence = claim.getByRole('list', { name: 'Evidence' });
  await expect(evidence.getByText('as the paper says')).toBeVisible();
  await expect(evidence.getByRole('link', { name: 'https://example.org/pell' })).toBeVisible();
  await expect(
    part(page, 'The claims')
      .getByText(/^Approved by /u)
      .first(),
  ).toBeVisible();
  await expect(
    part(page, 'The claims')
      .getByText(/^Sent back by /u)
      .first(),
  ).toBeVisible();
  await expect(part(page, 'Dismissed and cut').getByRole('heading', { level: 3 })).toHaveCount(2);
  await expect(part(page, 'Sources').getByText('Timetable and figures')).toBeVisible();
  await expect(part(page, 'Not yet looked at').getByRole('listitem').first()).toBeVisible();
  await expectSound(page);
});

test('reads the same where no script runs', async ({ as, scene }) => {
  const page = await as('checker', { javaScriptEnabled: false });
  await page.goto(reportOf(scene.articleId));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The tram returns to Pell Bridge');
  await expect(page.locator('#claim-1').getByRole('heading')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Print' })).toBeHidden();
});

test('is printed on white with nothing to press, addresses in full', async ({ as, scene }) => {
  const page = await as('checker', { colorScheme: 'dark' });
  await page.goto(reportOf(scene.articleId));
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await expect(page.getByRole('button')).toHaveCount(0);
  await expect(page.getByRole('banner')).toBeHidden();
  const inks = await page.evaluate(() => {
    const { backgroundColor, color } = getComputedStyle(document.body);
    return { backgroundColor, color };
  });
  expect(inks).toEqual({ backgroundColor: 'rgb(255, 255, 255)', color: 'rgb(0, 0, 0)' });
  await expect(page.getByText('https://example.org/pell').first()).toBeVisible();
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
});

test('says for good that it was partly checked; tells of a rewording, and of a source corrected since', async ({
  as,
}) => {
  const [writer, checker, editor] = await Promise.all([as('writer'), as('checker'), as('editor')]);
  const headline = `Let out ${mark()}`;
  const article = await makeArticle(writer, { markdown: ferries(headline) });
  const claim = await makeClaim(checker, article, 'The line opened in 1951', 'date');
  const source = await call(checker, 'source.create', {
    params: { slug: newsroom },
    body: { kind: 'document', title: 'Papers of the line' },
  });
  await call(checker, 'evidence.add', {
    params: { id: claim.id },
    body: {
      ...{ sourceId: source.id, level: 'primary', stance: 'supports', locator: 'p. 2' },
      detail: { form: 'quote', quote: 'Opened in 1951' },
    },
  });
  await submit(checker, claim, { rating: 'minor_fix', suggestedText: 'The line was opened in 1951' });
  await approve(editor, claim.id, { otherWording: 'The line began in 1951' });
  const { version } = await call(editor, 'article.read', { params: { id: article.id } });
  await call(editor, 'article.set_state', {
    params: { id: article.id },
    body: { to: 'released', reason: 'The ferry sails at noon.', expectedVersion: version },
  });
  await call(editor, 'source.change', {
    params: { id: source.id },
    body: {
      fields: { kind: 'academic', title: 'A study of lines' },
      expectedVersion: source.version,
    },
  });
  await checker.goto(reportOf(article.id));
  const evidence = checker.locator('#claim-1').getByRole('list', { name: 'Evidence' });
  await expect(evidence.getByText('Papers of the line')).toBeVisible();
  await expect(evidence).toContainText(/Corrected since: Irene .+, .+\. It now reads: A study of lines/u);
  await expect(part(checker, 'Sources').getByText('corrected since a verdict rested on it')).toBeVisible();
  const banner = part(checker, 'Partly checked');
  await expect(banner.getByText(/by name: The ferry sails at noon\./u)).toBeVisible();
  await expect(banner.getByRole('listitem').filter({ hasText: 'not yet looked at' }).first()).toBeVisible();
  await checker.goto(`/n/${newsroom}`);
  const told = checker.getByRole('region', { name: /^Decided by editors/u }).getByRole('listitem');
  const line = told.filter({ hasText: headline });
  await expect(line).toContainText('With another wording: “The line began in 1951”');
  await expect(line).toContainText(/Approved by /u);
  await expectSound(checker);
});

test('names who marked words as holding nothing to check, and no confidential source', async ({ as }) => {
  const [writer, checker] = await Promise.all([as('writer'), as('checker')]);
  const article = await makeArticle(writer, { markdown: ferries(`A caller ${mark()}`) });
  const claim = await makeClaim(checker, article, 'Islanders pay half', 'number');
  const name = `The harbour master ${mark()}`;
  const source = await call(checker, 'source.create', {
    params: { slug: newsroom },
    body: { kind: 'interview', title: name, confidential: true },
  });
  await call(checker, 'evidence.add', {
    params: { id: claim.id },
    body: {
      ...{ sourceId: source.id, level: 'primary', stance: 'supports', locator: 'the second call' },
      detail: { form: 'notes', notes: 'He said so.', who: name, how: 'by telephone' },
    },
  });
  await markTheRest(checker, article.id);
  await checker.goto(reportOf(article.id));
  await expect(part(checker, 'Sources').getByText('confidential source')).toBeVisible();
  await expect(checker.getByText(name)).toHaveCount(0);
  await expect(checker.getByText('He said so.')).toHaveCount(0);
  const marked = part(checker, 'Marked as nothing to check').getByRole('listitem').first();
  await expect(marked).toContainText('Ben');
});

const dam = (headline: string, day: string, rest: string) => `# ${headline}

The county paid twice

By Nadia Oyelaran

It was opened by Clara Finn on ${day}. “We never doubted it,” said Finn, “not for one day.”${rest}`;

test('says of a place that it is gone or unsure, of a quotation which claim is which, and which words nobody looked at', async ({
  as,
}) => {
  const [writer, checker, editor] = await Promise.all([as('writer'), as('checker'), as('editor')]);
  const headline = `The dam ${mark()}`;
  const fish = 'The lake holds 12 kinds of fish.';
  const article = await makeArticle(writer, { markdown: dam(headline, '3 May 1951', ` ${fish}`) });
  await makeClaim(checker, article, 'It was opened by Clara Finn on 3 May 1951.', 'date');
  await makeClaim(checker, article, fish, 'number');
  const clara = { type: 'person', name: 'Clara Finn', role: 'engineer' } as const;
  const content = { kind: 'event', claimant: clara } as const;
  await makeClaim(checker, article, '“We never doubted it,”', 'quotation', { content });
  await call(writer, 'version.save', {
    params: { id: article.id },
    body: { baseVersion: 1, markdown: dam(headline, '3 June 1951', '') },
  });
  const { version } = await call(editor, 'article.read', { params: { id: article.id } });
  await call(editor, 'article.set_state', {
    params: { id: article.id },
    body: { to: 'released', reason: 'The printers wait.', expectedVersion: version },
  });

  await checker.goto(reportOf(article.id));
  const claims = part(checker, 'The claims').getByRole('listitem');
  const claimOn = (words: string) =>
    claims.filter({ has: checker.getByRole('heading', { level: 3, name: words }) });
  await expect(claimOn('on 3 May 1951.')).toContainText(
    'In the text: “It was opened by Clara Finn on 3 June 1951.” · in version 1: “It was opened by Clara Finn on 3 May 1951.” · a person has yet to confirm this place',
  );
  await expect(claimOn(fish)).toContainText(
    `No longer in the text: “${fish}” · a person has yet to attach it again or cut it`,
  );
  const [wording, about] = [claimOn('We never doubted it').first(), claimOn('We never doubted it').last()];
  await expect(wording).toContainText('Wording · Was it said, and so? · Quotation');
  await expect(about).toContainText('Content · Is it so? · Event · said by Clara Finn, engineer');
  await wording.getByRole('link', { name: 'Content (3)' }).click();
  await expect(checker).toHaveURL(/#claim-3$/u);

  const unseen = part(checker, 'Not yet looked at').getByRole('listitem');
  await expect(unseen.first()).toHaveText(`${headline}The county paid twiceBy Nadia Oyelaran`);
  const missing = part(checker, 'Partly checked').getByRole('listitem');
  await expect(missing.filter({ hasText: /^(?:Wording|Content): / })).toHaveText([
    'Wording: “We never doubted it,” has no verdict. Claim 2',
    'Content: “We never doubted it,” has no verdict. Claim 3',
  ]);
  await expect(missing.filter({ hasText: 'not yet looked at' })).toHaveText([
    new RegExp(`^“${headline}” … “By Nadia Oyelaran”: \\d+ words are not yet looked at\\.`, 'u'),
    '“said Finn, ‘not for one day”: 6 words are not yet looked at.',
  ]);
  await expectSound(checker);
});
