/** The same text by mouse, and every word of it by mouse and by key. */
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import {
  boxAt,
  cards,
  clickWords,
  coverage,
  drag,
  openBench,
  panel,
  pressTo,
  said,
  saidOther,
  spoken,
  text,
} from './bench';
import { ferries, makeArticle, makeClaim, mark } from './world';

const first =
  'The ferries between Kettleby and Lowen Island carried 412,000 passengers in 2025, the operator said on 6 May 2026.';
const sentences = [
  first,
  'That is 9.5% more than the year before.',
  'The line opened in 1951 and is the oldest on the coast.',
  '“We have never left so few people standing on the quay,” said Maren Holt, 61, who has run the company since 2019.',
  'She expects its third ship, the Sandpiper, to sail from April 2027.',
  'What it costs',
  'A return ticket costs £14, two pounds less than in 2024.',
  'Islanders pay half.',
  'The county adds £3.2 million a year, which Holt called the price of a bridge that nobody has to build.',
  'Not everybody is content.',
  'The union of the coast’s fishermen counts eleven days on which the boats were more than an hour late.',
  'Holt says that there were four.',
];

/** Words as a reader sees them: between spaces, without the marks around them. */
const wordsOf = (sentence: string): { word: string; start: number }[] =>
  [...sentence.matchAll(/[^\s“”.,]+(?:[.,][^\s“”.,]+)*/gu)].map(({ 0: word, index }) => ({
    word,
    start: index,
  }));

const blockWith = (page: Page, sentence: string) =>
  text(page).locator('p, h1, h2, h3').filter({ hasText: sentence });

test('a click selects the sentence, a drag the words, also backwards and over paragraphs', async ({ as }) => {
  const [writer, checker] = await Promise.all([as('writer'), as('checker')]);
  await openBench(checker, await makeArticle(writer, { markdown: ferries(`By mouse ${mark()}`) }));
  const block = blockWith(checker, 'The ferries between');
  await clickWords(checker, block, 'Kettleby');
  await expect(said(checker)).toHaveText(spoken(first));
  await expect(checker.getByRole('toolbar', { name: 'With the selected words' })).toBeVisible();
  await drag(checker, block, 'Lowen Island carried');
  await expect(said(checker)).toHaveText(spoken('Lowen Island carried'));

  const from = await boxAt(block, first.indexOf('412,000'), first.indexOf('412,000') + 7);
  const to = await boxAt(block, 4, 11);
  await checker.mouse.move(from.last.right - 1, from.last.y);
  await checker.mouse.down();
  await checker.mouse.move(to.first.left + 1, to.first.y, { steps: 5 });
  await checker.mouse.up();
  await expect(said(checker)).toHaveText(spoken('ferries between Kettleby and Lowen Island carried 412,000'));

  const next = await boxAt(blockWith(checker, 'She expects'), 1, 3);
  const last = await boxAt(
    block,
    (await block.textContent())!.indexOf('coast'),
    (await block.textContent())!.indexOf('coast') + 5,
  );
  await checker.mouse.move(last.first.left + 1, last.first.y);
  await checker.mouse.down();
  await checker.mouse.move(next.last.right - 1, next.last.y, { steps: 5 });
  await checker.mouse.up();
  await expect(said(checker)).toHaveText(spoken('coast. “We'));
});

test('every word is reached: by a double click in one sentence, by keys in the next', async ({ as }) => {
  test.setTimeout(120_000);
  const [writer, checker] = await Promise.all([as('writer'), as('checker')]);
  await openBench(checker, await makeArticle(writer, { markdown: ferries(`By mouse ${mark()}`) }));
  for (const [at, sentence] of sentences.entries()) {
    const block = blockWith(checker, sentence);
    const from = (await block.textContent())!.indexOf(sentence);
    const isByKeys = at % 2 === 1;
    if (isByKeys) await pressTo(checker, 'j', sentence);
    for (const { word, start } of wordsOf(sentence)) {
      const before = (await said(checker).textContent()) ?? '';
      if (isByKeys) await checker.keyboard.press('ArrowRight');
      else {
        const { first: box } = await boxAt(block, from + start, from + start + word.length);
        await checker.mouse.dblclick((box.left + box.right) / 2, box.y);
      }
      await saidOther(checker, before);
      await expect(said(checker)).toHaveText(spoken(word));
    }
  }
});

test('each of overlapping claims is reached by clicks, by the list beside them, and by n and p', async ({
  as,
}) => {
  const [writer, checker] = await Promise.all([as('writer'), as('checker')]);
  const article = await makeArticle(writer, { markdown: ferries(`By mouse ${mark()}`) });
  await makeClaim(checker, article, first, 'attribution');
  await makeClaim(checker, article, '412,000 passengers', 'number');
  await makeClaim(checker, article, 'Lowen Island carried 412,000', 'place');
  const kinds = ['Attribution', 'Number', 'Place'];
  await openBench(checker, article);
  await expect(cards(checker).getByRole('button')).toHaveCount(3);
  const open = cards(checker).getByRole('region', { name: /·\s*Open$/u });
  const heading = async () =>
    ((await open.getByRole('heading').first().textContent()) ?? '').split('·')[0]!.trim();

  const byClick: string[] = [];
  for (const _ of kinds) {
    await clickWords(checker, blockWith(checker, 'The ferries'), '412,000');
    await expect
      .poll(async () => ((await open.count()) === 1 ? heading() : ''))
      .not.toBe(byClick.at(-1) ?? '');
    byClick.push(await heading());
  }
  expect([...byClick].sort()).toEqual(kinds);

  const beside = checker.getByRole('navigation', { name: 'Other claims on these words' });
  for (const kind of kinds) {
    if ((await heading()) === kind) continue;
    await beside.getByRole('button', { name: kind }).click();
    await expect(panel(checker, kind)).toBeVisible();
  }

  await checker.keyboard.press('Escape');
  await expect(open).toHaveCount(0);
  await checker.keyboard.press('Escape');
  await checker.keyboard.press('Escape');
  for (const kind of ['Attribution', 'Place', 'Number']) {
    await checker.keyboard.press('n');
    await expect(panel(checker, kind)).toBeVisible();
  }
  for (const kind of ['Place', 'Attribution', 'Number']) {
    await checker.keyboard.press('p');
    await expect(panel(checker, kind)).toBeVisible();
  }
});

/** A claim is open, and another place of it is about to be chosen. */
async function beginPlace(writer: Page, checker: Page) {
  const article = await makeArticle(writer, { markdown: ferries(`By mouse ${mark()}`) });
  const claim = await makeClaim(checker, article, 'who has run the company since 2019', 'history');
  await openBench(checker, article, `?claim=${claim.id}`);
  const open = panel(checker, 'History');
  await open.getByText('Places', { exact: true }).click();
  await open.getByRole('button', { name: 'Add a place' }).click();
  return open;
}

test('a claim gets a second place, and loses it again', async ({ as }) => {
  const [writer, checker] = await Promise.all([as('writer'), as('checker')]);
  const open = await beginPlace(writer, checker);
  await drag(checker, blockWith(checker, 'Holt says'), 'Holt says');
  await checker.getByRole('button', { name: 'Add this place' }).click();
  await expect(open.getByText('2 places')).toBeVisible();
  await clickWords(checker, blockWith(checker, 'The ferries'), 'Kettleby');
  await expect(open).toBeHidden();
  await clickWords(checker, blockWith(checker, 'Holt says'), 'Holt says');
  await expect(open).toBeVisible();
  await open.getByText('Places', { exact: true }).click();
  await open.getByRole('button', { name: 'who has run the company since 2019', exact: true }).click();
  await expect(said(checker)).toHaveText(spoken('who has run the company since 2019'));
  await open.getByRole('button', { name: 'Take the place “Holt says” away' }).click();
  await expect(open.getByText('1 place', { exact: true })).toBeVisible();
});

test('a place where the claim stands already is refused, and nothing says that it was added', async ({
  as,
}) => {
  const [writer, checker] = await Promise.all([as('writer'), as('checker')]);
  const open = await beginPlace(writer, checker);
  await checker.getByRole('button', { name: 'Add this place' }).click();
  await expect(checker.getByText('The place was not added').first()).toBeVisible();
  await expect(checker.getByText('The place was added.')).toHaveCount(0);
  await expect(open.getByText('1 place', { exact: true })).toBeVisible();
});

test('a sentence is marked as holding nothing to check, and back', async ({ as }) => {
  const [writer, checker] = await Promise.all([as('writer'), as('checker')]);
  await openBench(checker, await makeArticle(writer, { markdown: ferries(`By mouse ${mark()}`) }));
  const [, , nothing, left] = await coverage(checker).getByRole('definition').all();
  const before = Number(await left!.textContent());
  const press = () =>
    checker
      .getByRole('toolbar', { name: 'With the selected words' })
      .getByRole('button', { name: 'Nothing to check' })
      .click();
  await clickWords(checker, blockWith(checker, 'Islanders'), 'Islanders');
  await press();
  await expect(nothing!).toHaveText('3');
  await expect(left!).toHaveText(String(before - 3));
  await expect(said(checker)).toHaveText('Islanders pay half. Nothing to check.');
  await checker.reload();
  await expect(nothing!).toHaveText('3');
  await openBench(checker, { id: new URL(checker.url()).pathname.split('/').at(-1)! });
  await clickWords(checker, blockWith(checker, 'Islanders'), 'Islanders');
  await press();
  await expect(nothing!).toHaveText('0');
  await expect(said(checker)).toHaveText('Islanders pay half. Not yet looked at.');
});
