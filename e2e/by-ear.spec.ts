/** The main job through the accessibility tree alone: what is said, what has the focus, what is in the tree; by keys. */
import { openBench, pressTo } from './bench';
import { expect, expectAccessible, newsroom, test } from './fixtures';
import { Ear } from './ear';
import { ferries, makeArticle, makeClaim, mark, submit } from './world';

test('a checker who sees nothing opens an article, hears its claims, makes one, shows a source, rates it and submits', async ({
  as,
}) => {
  test.setTimeout(120_000);
  const [writer, colleague, page] = await Promise.all([as('writer'), as('secondChecker'), as('checker')]);
  const headline = `Ferries by ear ${mark()}`;
  const article = await makeArticle(writer, { markdown: ferries(headline) });
  const claim = await makeClaim(colleague, article, '412,000 passengers', 'number');
  await submit(colleague, claim, { rating: 'confirmed' });
  const { keyboard } = page;
  const title = `Fares ${mark()}`;

  await page.goto(`/n/${newsroom}`);
  const ear = await Ear.at(page);

  await test.step('finds it on the desk', async () => {
    await ear.finds('heading', /What waits for me/iu);
    await ear.tabTo('link', new RegExp(headline, 'u'));
    await keyboard.press('Enter');
    await ear.finds('document', new RegExp(headline, 'u'));
  });

  await test.step('learns the keys', async () => {
    await expect(async () => {
      await keyboard.press('?');
      await expect.poll(() => ear.all('dialog'), { timeout: 1_000 }).not.toEqual([]);
    }).toPass();
    await ear.finds('dialog', /From the keyboard/iu);
    await ear.finds('heading', /In the text/iu);
    await keyboard.press('Escape');
    await expect.poll(() => ear.all('dialog')).toEqual([]);
  });

  await test.step('goes into the text and hears a sentence with its claim and its state', async () => {
    await ear.tabTo('application', /Text, sentence by sentence/iu);
    expect((await ear.focused())?.description).toContain('Enter: make a claim');
    await keyboard.press('ArrowDown');
    await ear.hears(new RegExp(`^${headline}\\. Not yet looked at\\.`, 'mu'));
    await keyboard.press('ArrowDown');
    await ear.hears(/on 6 May 2026\. 1 claim: Number, Confirmed, submitted\. The rest not yet looked at\./u);
    await ear.isOn('application', /Text, sentence by sentence/iu);
  });

  await test.step('finds the figure in the next sentence and makes it a claim', async () => {
    await keyboard.press('ArrowDown');
    await ear.hears(/^That is 9\.5% more than the year before\. Not yet looked at\./mu);
    await keyboard.press('f');
    await ear.hears(/^9\.5%\. Not yet looked at\./mu);
    await keyboard.press('Enter');
    await ear.isOn('combobox', /^Kind/iu);
    await ear.finds('form', /New claim/iu);
    await keyboard.press('Enter');
    await ear.finds('heading', /^Number\s*·\s*Open/iu);
    await ear.hears(/^9\.5%\. 1 claim: Number, open\./mu);
  });

  await test.step('shows a source that nobody has used before', async () => {
    await keyboard.press('e');
    await ear.isOn('combobox', /^Source/iu);
    await keyboard.type(title);
    await expect.poll(() => ear.active()).toMatchObject({ role: 'option', name: `New source “${title}”…` });
    await keyboard.press('Enter');
    await ear.isOn('textbox', /^Web address/iu);
    await keyboard.type('https://example.org/fares');
    await keyboard.press('Enter');
    await ear.isOn('textbox', /^Where in it/iu);
    expect((await ear.focused())?.description).toContain('Page, paragraph');
    await keyboard.type('p. 3');
    await ear.tabTo('textbox', /^Exact words/iu);
    await keyboard.type('plus 9.5 per cent');
    await keyboard.press('Control+Enter');
    await expect
      .poll(async () => (await ear.all('form')).map((one) => one.name))
      .not.toContain('Add evidence');
    await ear.finds('StaticText', /plus 9\.5 per cent/u);
  });

  await test.step('rates it and submits', async () => {
    await keyboard.press('1');
    await expect.poll(async () => (await ear.finds('radio', /Confirmed/iu)).isChecked).toBe(true);
    await keyboard.press('Control+Enter');
    await ear.hears(/Submit “Confirmed”.*Escape takes it back/u);
    await ear.finds('heading', /^Number\s*·\s*Submitted/iu);
    await ear.hears(/^9\.5%\. 1 claim: Number, Confirmed, submitted\./mu);
  });
});

test('a problem interrupts who listens, and its message stays to be read', async ({ as }) => {
  const writer = await as('writer');
  const article = await makeArticle(writer, { markdown: ferries(`Problems by ear ${mark()}`) });
  await openBench(writer, article);
  const ear = await Ear.at(writer);
  await pressTo(writer, 'j', 'That is 9.5% more than the year before.');
  expect(await ear.live(['alert'])).toEqual([]);
  await writer.keyboard.press('Enter');
  await ear.isInterruptedBy(/^This takes the role checker or editor\.$/u);
  await ear.finds('dialog', /^This takes the role checker or editor\.$/u);
  await expectAccessible(writer);
  // It goes with its message.
  await expect.poll(() => ear.live(['alert'])).toEqual([]);
});
