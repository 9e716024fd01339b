/** SECURITY.md in the browser: passwords, the first admin, and when a session is over. */
import { expect, type Page } from '@playwright/test';
import { open } from './awake';
import { openNewsroom, signIn, test as base, type OwnNewsroom, type OwnPerson } from './product-of-its-own';

const test = base.extend<object, { newsroom: OwnNewsroom }>({
  newsroom: [
    async ({ browser, own }, use) => {
      await use(
        await openNewsroom(browser, own, own.setUpLink, {
          slug: 'courier',
          newsroom: 'The Courier',
          name: 'Ada Ruiz',
        }),
      );
    },
    { scope: 'worker', timeout: 60_000 },
  ],
});

/** Signs somebody in through the page. */
async function enter(page: Page, { email, password }: Pick<OwnPerson, 'email' | 'password'>): Promise<void> {
  await open(page, '/sign-in');
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
}

const statusOfMe = async (page: Page) => (await page.request.get('/api/v1/me')).status();

test('SECURITY 29: there is no default account', async ({ newsroom, own, visit }) => {
  expect(newsroom.slug).toBe('courier');
  const page = await visit(null);
  expect(await signIn(page.context(), own.origin, 'admin', 'admin')).toBe(401);
  await enter(page, { email: 'admin@example.org', password: 'admin' });
  await expect(page.getByText('E-mail and password do not go together.')).toBeVisible();
  await expect(page).toHaveURL(/\/sign-in/u);
  expect(await statusOfMe(page)).toBe(401);
});

test('SECURITY 29: the set-up link opens a newsroom once, and leaves the address at once', async ({
  own,
  newsroom,
  visit,
}) => {
  expect(newsroom.slug).toBe('courier');
  const link = await own.makeSetUpLink();
  const page = await visit(null);
  const fill = async (slug: string) => {
    await open(page, link);
    await expect(page).toHaveURL(`${own.origin}/set-up`);
    await page.getByLabel('Newsroom').fill('The Observer');
    await page.getByLabel('Address').fill(slug);
    await page.getByLabel('Your name').fill('Bo Lind');
    await page.getByLabel('E-mail').fill(`bo@${slug}.example.org`);
    await page.getByLabel('Password', { exact: true }).fill('a long walk along the river');
    await page.getByRole('button', { name: 'Open the newsroom' }).click();
  };
  await fill('observer');
  await expect(page).toHaveURL(`${own.origin}/n/observer`);
  await page.context().clearCookies();
  await page.goto('about:blank');
  await fill('observer-again');
  await expect(page.getByText(/link/u).first()).toBeVisible();
  await expect(page).toHaveURL(`${own.origin}/set-up`);
  expect((await page.request.get('/n/observer-again', { maxRedirects: 0 })).status()).not.toBe(200);
});

test('SECURITY 28: a password is long, may be pasted, and is advised on, never composed by rule', async ({
  newsroom,
  visit,
}) => {
  const person = await newsroom.join('pasting@courier.example.org', ['writer']);
  const page = await visit(person, { permissions: ['clipboard-read', 'clipboard-write'] });
  await open(page, `/n/${newsroom.slug}/settings/account`);
  const now = page.getByLabel('Password now', { exact: true });
  const next = page.getByLabel('New password', { exact: true });
  const save = page.getByRole('button', { name: 'Change the password' });
  await now.fill(person.password);

  await next.fill('elevenchars');
  await expect(page.getByText('11 of at least 12 characters.')).toBeVisible();
  await save.click();
  await expect(next).toBeFocused();
  await expect(page.getByText('At least 12 characters; a sentence works well.')).toBeVisible();

  await next.fill('password1234');
  await expect(page.getByText('Allowed, but short')).toBeVisible();
  await save.click();
  await expect(next).toBeFocused();
  await expect(next).toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByText('Your password is changed.')).toBeHidden();

  // Small letters and spaces alone, as long as may be, out of a password manager.
  const sentence =
    'the heron stood in the shallow water until the tide had gone and the mud began to shine under a pale sun, and then it flew away';
  expect(sentence.length).toBeLessThanOrEqual(128);
  await page.evaluate((text) => navigator.clipboard.writeText(text), sentence);
  await next.fill('');
  await next.press('ControlOrMeta+V');
  await expect(next).toHaveValue(sentence);
  await save.click();
  await expect(page.getByText('Your password is changed.')).toBeVisible();

  const again = await visit(null);
  await enter(again, { email: person.email, password: sentence.slice(0, -1) });
  await expect(again.getByText('E-mail and password do not go together.')).toBeVisible();
  await enter(again, { email: person.email, password: sentence });
  await expect(again).toHaveURL(/\/n\/courier$/u);
});

test('SECURITY 33: a new session at sign-in, and an old cookie that is dead after signing out', async ({
  own,
  newsroom,
  browser,
  visit,
}) => {
  const person = await newsroom.join('leaving@courier.example.org', ['writer']);
  const page = await visit(null);
  const planted = { name: 'stet-session', value: 'planted', url: own.origin };
  await page.context().addCookies([planted]);
  await enter(page, person);
  await expect(page).toHaveURL(/\/n\/courier$/u);
  const cookies = await page.context().cookies();
  expect(cookies.find(({ name }) => name === 'stet-session')?.value).not.toBe('planted');

  await page.getByRole('button', { name: /^Menu of / }).click();
  await page.getByRole('menuitem', { name: 'Sign out' }).click();
  await expect(page).toHaveURL(/\/sign-in/u);
  expect((await page.context().cookies()).map(({ name }) => name)).not.toContain('stet-session');

  const replaying = await browser.newContext({ baseURL: own.origin });
  await replaying.addCookies(cookies);
  expect((await replaying.request.get('/api/v1/me')).status()).toBe(401);
  const replayed = await replaying.newPage();
  await replayed.goto('/n/courier');
  await expect(replayed).toHaveURL(/\/sign-in/u);
  await replaying.close();
});

test('SECURITY 34: a changed password signs out every other browser by its next request', async ({
  own,
  newsroom,
  browser,
  visit,
}) => {
  const person = await newsroom.join('changing@courier.example.org', ['writer']);
  const second = await browser.newContext({ baseURL: own.origin });
  expect(await signIn(second, own.origin, person.email, person.password)).toBe(200);
  const other = await second.newPage();
  await open(other, '/n/courier');

  const page = await visit(person);
  await open(page, '/n/courier/settings/account');
  await page.getByLabel('Password now', { exact: true }).fill(person.password);
  await page.getByLabel('New password', { exact: true }).fill('another walk along the river');
  await page.getByRole('button', { name: 'Change the password' }).click();
  await expect(page.getByText('Every other browser is signed out.')).toBeVisible();

  expect(await statusOfMe(other)).toBe(401);
  await other.reload();
  await expect(other).toHaveURL(/\/sign-in\?next=%2Fn%2Fcourier/u);
  expect(await statusOfMe(page)).toBe(200);
  await second.close();
});

test('SECURITY 34: whoever is disabled is out by their next request', async ({ newsroom, visit }) => {
  const person = await newsroom.join('going@courier.example.org', ['writer'], 'Gus Going');
  const theirs = await visit(person);
  await open(theirs, '/n/courier');
  const page = await visit(newsroom.admin);
  await open(page, '/n/courier/settings/members');
  await page.getByRole('button', { name: 'Change Gus Going' }).click();
  await page.getByRole('dialog').getByLabel('Disabled').check();
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
  expect(await statusOfMe(theirs)).toBe(401);
  await theirs.reload();
  await expect(theirs).toHaveURL(/\/sign-in/u);
});

test('SECURITY 34: one sees where one is signed in, and ends it there', async ({
  own,
  newsroom,
  browser,
  visit,
}) => {
  const person = await newsroom.join('listing@courier.example.org', ['writer']);
  const second = await browser.newContext({
    baseURL: own.origin,
    userAgent: 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0',
  });
  expect(await signIn(second, own.origin, person.email, person.password)).toBe(200);
  const page = await visit(person);
  await open(page, '/n/courier/settings/account');
  await page.getByRole('button', { name: /^Sign out Firefox/ }).click();
  await expect(page.getByRole('button', { name: /^Sign out Firefox/ })).toBeHidden();
  expect((await second.request.get('/api/v1/me')).status()).toBe(401);
  expect(await statusOfMe(page)).toBe(200);
  await second.close();
});

test('SECURITY 36: a role that is taken away is gone by the next request', async ({
  own,
  newsroom,
  visit,
}) => {
  const person = await newsroom.join('falling@courier.example.org', ['editor'], 'Fay Falling');
  const create = () =>
    person.context.request.post(`${own.origin}/api/v1/newsrooms/courier/articles`, {
      headers: { Origin: own.origin },
      data: { purpose: 'before_publication', markdown: '# The quay\n\nIt reopened.' },
    });
  expect((await create()).status()).toBe(201);
  const page = await visit(newsroom.admin);
  await open(page, '/n/courier/settings/members');
  await page.getByRole('button', { name: 'Change Fay Falling' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Checker').check();
  await dialog.getByLabel('Editor').uncheck();
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog).toBeHidden();
  expect((await create()).status()).toBe(403);
  const theirs = await visit(person);
  await open(theirs, '/n/courier');
  await expect(theirs.getByRole('link', { name: 'New article' })).toBeHidden();
});

test('SECURITY 40: the log holds no password and no token, and nobody can write a line of it', async ({
  own,
  newsroom,
  visit,
}) => {
  const person = await newsroom.join(
    'logged@courier.example.org',
    ['writer'],
    'Lo\n{"level":50,"msg":"forged"}\nGged',
  );
  const page = await visit(null);
  await enter(page, {
    email: `${person.email}\n{"level":50}`,
    password: 'a wrong phrase that is not logged',
  });
  await enter(page, person);
  await expect(page).toHaveURL(/\/n\/courier$/u);
  const forged = 'http://localhost/\n{"level":50,"msg":"forged"}\n';
  const report = {
    'csp-report': { 'document-uri': forged, 'blocked-uri': forged, 'effective-directive': forged },
  };
  await page.request.post('/api/csp-reports', { data: report });
  await expect.poll(() => own.log()).toContain('content policy stopped something');

  const lines = own
    .log()
    .split('\n')
    .filter((line) => line.startsWith('{'));
  expect(lines.length).toBeGreaterThan(0);
  for (const line of lines) {
    const { level, msg } = JSON.parse(line) as { level: number; msg: string };
    expect(typeof level).toBe('number');
    expect(msg).not.toBe('forged');
  }
  const { value: session = '' } =
    (await page.context().cookies()).find(({ name }) => name === 'stet-session') ?? {};
  const link = new URL(own.setUpLink).hash.slice(1);
  for (const secret of [person.password, newsroom.admin.password, 'a wrong phrase', session, link]) {
    expect(own.log()).not.toContain(secret);
  }
});
