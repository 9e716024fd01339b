/** The workbench in its states: no violation of WCAG 2.2 AA in light and in dark, and no sideways scrolling at 400 %. */
import type { Page } from '@playwright/test';
import { open, unfold } from './awake';
import { expect, expectAccessible, newsroom } from './fixtures';
import { states, type Scene } from './scene';
import { test } from './scene-fixture';
import { expectSound } from './sound';

const text = (page: Page) => page.getByRole('document', { name: 'The tram returns to Pell Bridge' });
const openClaim = (page: Page) => page.getByRole('button', { name: 'Close the claim' });

test.describe('the workbench', () => {
  const path = (scene: Scene, claim?: string) =>
    `/n/${newsroom}/articles/${scene.articleId}${claim ? `?claim=${claim}` : ''}`;

  test('with nothing open', async ({ as, scene }) => {
    const page = await as('checker');
    await open(page, path(scene));
    await expect(text(page)).toBeVisible();
    await expectSound(page);
  });

  // An editor's panel differs where there is something to decide.
  const decided = ['submitted', 'approved', 'stale'] as const;
  for (const who of ['checker', 'editor'] as const) {
    for (const state of who === 'checker' ? states : decided) {
      test(`a claim that is ${state}, for the ${who}`, async ({ as, scene }) => {
        const page = await as(who);
        await open(page, path(scene, scene.claims[state]));
        await expect(openClaim(page)).toBeVisible();
        await expect(page.locator('summary', { hasText: 'History' })).toBeVisible();
        await unfold(page);
        await expectSound(page);
      });
    }
  }

  test('the two claims of a quotation', async ({ as, scene }) => {
    const page = await as('checker');
    await open(page, path(scene, scene.wording));
    await expect(page.getByRole('tab', { selected: true })).toBeVisible();
    await expectSound(page);
    await page.getByRole('tab', { selected: false }).click();
    await expect(page.locator('summary', { hasText: 'History' })).toBeVisible();
    await expectSound(page);
  });

  test('the form of a new claim, of a quotation too', async ({ as, scene }) => {
    const page = await as('checker');
    await open(page, path(scene));
    await text(page).getByText('More follows.').click();
    await expect(page.getByRole('toolbar', { name: 'With the selected words' })).toBeVisible();
    await expectSound(page);
    await page.getByRole('button', { name: 'Make a claim' }).click();
    await expect(page.getByRole('form', { name: 'New claim' })).toBeVisible();
    await expectSound(page);
    await page.getByLabel('Kind', { exact: true }).selectOption('quotation');
    await expectSound(page);
  });

  test('the question before it is cleared, and what holds it', async ({ as, scene }) => {
    const page = await as('editor');
    await open(page, path(scene));
    await page.getByRole('button', { name: 'Clear…' }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await expectSound(page);
    await page.getByRole('button', { name: 'Clear', exact: true }).click();
    await expect(page.getByRole('list', { name: 'What is missing' })).toBeVisible();
    await expectSound(page);
  });

  test('the list of keys', async ({ as, scene }) => {
    const page = await as('checker');
    await open(page, path(scene));
    await text(page).waitFor();
    await page.getByRole('button', { name: /all keys/ }).click();
    await expect(page.getByRole('dialog', { name: 'From the keyboard' })).toBeVisible();
    await expectSound(page);
  });

  test('390 pixels wide, with the sheet', async ({ as, scene }) => {
    const page = await as('checker', { viewport: { width: 390, height: 844 } });
    await open(page, path(scene));
    await expectSound(page);
    await open(page, path(scene, scene.claims.submitted));
    await expect(openClaim(page)).toBeVisible();
    await expectSound(page);
  });

  test('in forced colours highlights and what they say can be told apart', async ({ as, scene }) => {
    const page = await as('checker', { forcedColors: 'active' });
    await open(page, path(scene));
    // In one step, once the editor has the text: it puts marks of its own in the place of those that came with the page.
    await expect(page.locator('.bench-text[contenteditable]')).toBeVisible();
    const looks = await text(page).evaluate((root) =>
      [...root.querySelectorAll('mark[data-claims]')].map((mark) => {
        const style = getComputedStyle(mark);
        return {
          state: [...mark.classList].find((name) => name.startsWith('is-')) ?? '',
          line: style.textDecorationLine,
          look: [
            style.textDecorationLine,
            style.textDecorationStyle,
            style.outlineStyle,
            style.outlineWidth,
            style.backgroundColor,
          ].join(' '),
        };
      }),
    );
    expect(looks.length).toBeGreaterThan(6);
    expect(looks.filter(({ line }) => !line.includes('underline'))).toEqual([]);
    const lookOf = (state: string) => looks.find((one) => one.state === state)?.look;
    const all = ['is-open', 'is-submitted', 'is-approved', 'is-stale', 'is-changes-requested'].map(lookOf);
    expect(new Set(all).size, all.join('\n')).toBe(5);
    await expectAccessible(page);
  });
});
