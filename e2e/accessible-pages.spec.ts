/** Every page but the workbench: no violation of WCAG 2.2 AA in light and in dark, and no sideways scrolling at 400 %. */
import { open } from './awake';
import { callingAs } from './calling';
import { expectAccessible, newsroom } from './fixtures';
import { articlePages, newsroomPages } from './pages';
import { expect, openNewsroom } from './product-of-its-own';
import { test } from './scene-fixture';
import { product } from './server';
import { expectSound, linesBegunByDots } from './sound';

test.describe('at the door', () => {
  test('sign in, empty and refused', async ({ visitor }) => {
    const page = await visitor();
    await open(page, '/sign-in');
    await expectSound(page);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await expect(page.getByText('Give your e-mail address and your password.')).toBeVisible();
    await expectSound(page);
  });

  test('set-up, its link whole and cut off, and refused', async ({ visitor }) => {
    const page = await visitor();
    await open(page, '/set-up');
    await expect(page.getByText('This link is not complete.')).toBeVisible();
    await expectSound(page);
    await open(page, '/sign-in');
    await open(page, '/set-up#a-token-of-no-newsroom-at-all');
    await page.getByRole('button', { name: 'Open the newsroom' }).click();
    await expect(page.locator('[aria-invalid=true]').first()).toBeFocused();
    await expectSound(page);
  });

  test('an invitation: to join, of nobody, refused', async ({ visitor, as }) => {
    const page = await visitor();
    const admin = callingAs((await as('admin')).request, product().origin);
    const { link } = await admin('invitation.create', {
      params: { slug: newsroom },
      body: { email: `reader-${Date.now()}@example.org`, roles: ['checker'] },
    });
    await open(page, link);
    await page.getByRole('button', { name: /^Join / }).click();
    await expect(page.locator('[aria-invalid=true]').first()).toBeFocused();
    await expectSound(page);
    await open(page, '/sign-in');
    await open(page, '/invitation#a-token-of-no-invitation');
    await expect(page.getByRole('alert').or(page.getByText(/link/iu)).first()).toBeVisible();
    await expectSound(page);
  });

  test('another password, refused', async ({ visitor }) => {
    const page = await visitor();
    await open(page, '/reset-password#a-token-of-no-reset-at-all');
    await page.getByLabel('New password', { exact: true }).fill('too short');
    await page.getByRole('button', { name: 'Save the password' }).click();
    await expect(page.locator('[aria-invalid=true]')).toBeFocused();
    await expectSound(page);
  });

  test('what is not there', async ({ visitor, as }) => {
    const page = await visitor();
    await open(page, '/nothing-here');
    await expect(page.getByRole('heading', { name: 'There is nothing here' })).toBeVisible();
    await expectSound(page);
    const writer = await as('writer');
    await open(writer, `/n/${newsroom}/articles/nothing`);
    await expect(writer.getByRole('heading', { name: 'There is nothing here' })).toBeVisible();
    await expectSound(writer);
    for (const unknown of ['articles/nothing', 'sources/nothing', 'settings/scales/nothing']) {
      await writer.goto(`/n/${newsroom}/${unknown}`);
      await expect(writer).toHaveTitle('Not found · Stet');
    }
  });
});

test.describe('the pages of a newsroom', () => {
  test('desk', async ({ as, scene }) => {
    const page = await as('editor');
    expect(scene.articleId).toBeTruthy();
    await open(page, `/n/${newsroom}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expectSound(page);
    await page.getByRole('button', { name: /^Menu of / }).click();
    await expect(page.getByRole('menu')).toBeVisible();
    await expectAccessible(page);
  });

  test('the versions of a text that has one', async ({ as, scene }) => {
    const page = await as('editor');
    await open(page, `/n/${newsroom}/articles/${scene.articleId}/versions`);
    await expect(page.getByText('There is one version, the text as it came.')).toBeVisible();
    await expectSound(page);
  });

  test('new article: empty, refused, previewed, refused again', async ({ as }) => {
    const page = await as('writer');
    await open(page, `/n/${newsroom}/articles/new`);
    await expect(page.getByLabel('Text', { exact: true })).toBeEnabled();
    await expectSound(page);
    await page.getByRole('button', { name: 'Preview' }).click();
    await expect(page.locator('[aria-invalid=true]')).toBeFocused();
    await expectSound(page);
    await page
      .getByLabel('Text', { exact: true })
      .fill('# The quay reopens\n\nIt reopened on Monday.\n\n> “At last,” she said.\n\n- one\n- two');
    await page.getByRole('button', { name: 'Preview' }).click();
    await expect(page.getByText('It reopened on Monday.').first()).toBeVisible();
    await expectSound(page);
  });

  test('reviews, a line opened for a decision', async ({ as, scene }) => {
    const page = await as('editor');
    await open(page, `/n/${newsroom}/reviews`);
    await expect(page.locator(`a[href$="/articles/${scene.articleId}"]`)).toBeVisible();
    await expectSound(page);
    await page
      .getByRole('button', { name: /Send back/ })
      .first()
      .click();
    await expect(page.getByLabel('Reason').first()).toBeVisible();
    await expectSound(page);
  });

  test('reviews: no row of facts is broken before its dot', async ({ as, scene }) => {
    const page = await as('editor');
    await open(page, `/n/${newsroom}/reviews`);
    await expect(page.locator(`a[href$="/articles/${scene.articleId}"]`)).toBeVisible();
    for (let width = 320; width <= 1_440; width += 28) {
      await page.setViewportSize({ width, height: 900 });
      expect(await linesBegunByDots(page), `at ${width} pixels`).toEqual([]);
    }
  });

  test('claims, found and not', async ({ as, scene }) => {
    const page = await as('checker');
    expect(scene.wording).toBeTruthy();
    await open(page, `/n/${newsroom}/claims?q=tram`);
    await expectSound(page);
    await open(page, `/n/${newsroom}/claims?q=nothing+is+called+so`);
    await expectSound(page);
  });

  test('sources: all, a new one, one, its record', async ({ as, scene }) => {
    const page = await as('checker');
    await open(page, `/n/${newsroom}/sources`);
    await expectSound(page);
    await page.getByRole('button', { name: 'New source' }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await expectSound(page);
    await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
    await expect(page.locator('[aria-invalid=true]').first()).toBeFocused();
    await expectSound(page);
    await open(page, `/n/${newsroom}/sources/${scene.sourceId}`);
    await expectSound(page);
    await page.getByRole('button', { name: 'Correct the record…' }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await expectSound(page);
  });

  for (const name of ['members', 'invitations', 'scales', 'scales/desk', 'keys', 'audit', 'account']) {
    test(`settings: ${name}`, async ({ as }) => {
      const page = await as('admin');
      await open(page, `/n/${newsroom}/settings/${name}`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expectSound(page);
    });
  }

  test('every page has a title of its own, one first heading and no violation', async ({ as, scene }) => {
    test.slow();
    const page = await as('admin');
    const titles = new Map<string, string>();
    for (const path of [...newsroomPages(newsroom), ...articlePages(newsroom, scene.articleId)]) {
      await open(page, path);
      await expect(page.getByRole('heading', { level: 1 }), path).toHaveCount(1);
      await expectAccessible(page);
      const title = await page.title();
      expect(title, path).toMatch(/^\S.* · Stet$/u);
      // A page with another filter is the same page.
      titles.set(new URL(path, 'http://x').pathname, title);
    }
    expect(new Set(titles.values()).size, JSON.stringify([...titles])).toBe(titles.size);
  });

  test('settings: for admins only', async ({ as }) => {
    const page = await as('writer');
    await open(page, `/n/${newsroom}/settings/audit`);
    await expect(page.getByText('This is for admins.')).toBeVisible();
    await expectSound(page);
  });

  test('settings: the dialogs', async ({ as }) => {
    const page = await as('admin');
    const dialog = page.getByRole('dialog');
    const opened = async (path: string, button: string) => {
      await open(page, `/n/${newsroom}/settings/${path}`);
      await page.getByRole('button', { name: button }).click();
      await expect(dialog).toBeVisible();
      await expectSound(page);
    };
    await opened('members', 'Change Nadia Oyelaran');
    await opened('members', 'Reset link for Nadia Oyelaran');
    await opened('invitations', 'Invite somebody');
    await dialog.getByRole('button', { name: 'Make the link' }).click();
    await expect(page.locator('[aria-invalid=true]').first()).toBeVisible();
    await expectSound(page);
    await opened('keys', 'New key');
    await dialog.getByLabel('Name').fill('For a reader');
    await dialog.getByRole('button', { name: 'Make the key' }).click();
    await expect(dialog.getByLabel('Key', { exact: true })).toBeVisible();
    await expectSound(page);
  });
});

test.describe('a newsroom that has only begun', () => {
  test('every page of it, and the choice between two', async ({ own, browser, visit }) => {
    test.slow();
    const first = await openNewsroom(browser, own, own.setUpLink, {
      slug: 'quiet-courier',
      newsroom: 'The Quiet Courier',
      name: 'Ada Ruiz',
    });
    const page = await visit(first.admin);
    for (const path of ['', '/reviews', '/claims', '/sources', '/settings/keys', '/settings/invitations']) {
      await open(page, `/n/${first.slug}${path}`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expectSound(page);
    }
    await open(page, `/n/${first.slug}`);
    await page.getByRole('link', { name: 'Invite somebody' }).click();
    await expect(page.getByRole('heading', { name: 'Invitations' })).toBeVisible();
    const second = await openNewsroom(browser, own, await own.makeSetUpLink(), {
      slug: 'loud-courier',
      newsroom: 'The Loud Courier',
      name: 'Bo Lind',
    });
    const { link } = await second.admin.call('invitation.create', {
      params: { slug: second.slug },
      body: { email: first.admin.email, roles: ['editor'] },
    });
    await open(page, link);
    const join = page.getByRole('button', { name: 'Join The Loud Courier' });
    await expect(join).toBeVisible();
    await expectSound(page);
    await join.click();
    await expect(page).toHaveURL(/\/n\/loud-courier$/u);
    await open(page, '/');
    await expect(page.getByRole('link', { name: /The Loud Courier/ })).toBeVisible();
    await expectSound(page);
  });
});
