/** The desk in Spanish: chosen on the way in and in the account's menu, kept, and nothing typed is lost by it. */
import { expect, newsroom, test } from './fixtures';
import { open } from './awake';
import { benchIsReady, openBench } from './bench';
import { ferries, makeArticle, mark } from './world';

test('sign-in, what is not there and the desk speak the language that was chosen', async ({
  visitor,
  as,
}) => {
  const page = await visitor();
  await open(page, '/sign-in');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.getByRole('button', { name: 'Español' }).click();
  await expect(page.getByRole('heading', { name: 'Entrar' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');
  await expect(page).toHaveTitle('Entrar · Stet');
  await open(page, '/no-such-page');
  await expect(page.getByRole('heading', { name: 'Aquí no hay nada' })).toBeVisible();
  await expect(page).toHaveTitle('No encontrado · Stet');

  const checker = await as('checker');
  await open(checker, `/n/${newsroom}`);
  await checker.getByRole('button', { name: /^Menu of / }).click();
  await checker.getByRole('menuitem', { name: 'Español' }).click();
  await expect(checker.getByRole('link', { name: 'Revisiones' })).toBeVisible();
  await expect(checker).toHaveTitle('Mesa · Stet');
  await expect(
    checker.getByText(/^(?:Lunes|Martes|Miércoles|Jueves|Viernes|Sábado|Domingo), \d+ de \p{L}+ de \d{4}$/u),
  ).toBeVisible();
  await open(checker, '/n/other-room');
  await expect(checker).toHaveTitle('No encontrado · Stet');
  // The name of a state and what is done to a claim are two words, a kind of claim and a log, too.
  await open(checker, `/n/${newsroom}/claims`);
  await expect(checker.locator('option[value="cut"]')).toHaveText('Cortada');
  await expect(checker.locator('option[value="history"]')).toHaveText('Historia');
  await open(checker, `/n/${newsroom}/settings/account`);
  await checker.getByRole('button', { name: 'English' }).click();
  await expect(checker.getByRole('link', { name: 'My account' })).toBeVisible();
});

test('what is half typed is there again in the other language, and the text says its claims in it', async ({
  as,
}) => {
  const [writer, page] = await Promise.all([as('writer'), as('checker')]);
  const headline = `In two languages ${mark()}`;
  const article = await makeArticle(writer, { markdown: ferries(headline) });
  await openBench(page, article);
  await page.keyboard.press('j');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Add evidence' })).toBeVisible();
  await page.keyboard.press('e');
  await page.getByLabel('Exact words').fill('half a quote');
  await page.getByRole('button', { name: /^Menu of / }).click();
  await page.getByRole('menuitem', { name: 'Español' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');
  await benchIsReady(page);
  // The panel is fetched after the text: its keys come with it.
  await expect(page.getByText('Borrador guardado')).toBeVisible();
  await page.keyboard.press('e');
  await expect(page.getByText('half a quote')).toBeVisible();
});
