/** SECURITY.md in the browser: what is shown, what may run, and what no page does. */
import { expect, type Page } from '@playwright/test';
import { launchOptions } from '@/scripts/test/chromium';
import { open, unfold } from './awake';
import { partsOf } from './calling';
import { test as base } from './elsewhere';
import { fingerprint } from './fingerprint';
import { articlePages, newsroomPages, strangersPages } from './pages';
import { openNewsroom, type OwnNewsroom, type OwnPerson } from './product-of-its-own';
import { playScene, type Scene } from './scene';

/** As text it is harmless; as HTML it closes what it stands in and calls for attention. */
const payload = '</script><svg onload=alert(1)>"\'><img src=x onerror=alert(2)>';

interface Hostile {
  newsroom: OwnNewsroom;
  people: Record<'writer' | 'checker' | 'editor', OwnPerson>;
  scene: Scene;
  /** With links in its text that lead nowhere good. */
  linkedId: string;
}

const badLinks = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'java&#115;cript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:alert(1)',
  '//evil.example',
  '/\\evil.example',
  'file:///etc/passwd',
];

const test = base.extend<object, { hostile: Hostile }>({
  hostile: [
    async ({ browser, own }, use) => {
      const newsroom = await openNewsroom(browser, own, own.setUpLink, {
        slug: 'courier',
        newsroom: `Courier ${payload}`,
        name: `Ada ${payload}`,
      });
      const [writer, checker, editor] = await Promise.all(
        (['writer', 'checker', 'editor'] as const).map((role) =>
          newsroom.join(`${role}@courier.example.org`, [role], `${role} ${payload}`),
        ),
      );
      const people = { writer: writer!, checker: checker!, editor: editor! };
      const { slug } = newsroom;
      const scene = await playScene(
        { writer: writer!.call, checker: checker!.call, editor: editor!.call },
        slug,
        (words) => `${words} ${payload}`,
      );
      await checker!.call('api_key.create', {
        params: { slug },
        body: { name: `Key ${payload}`, scopes: ['read'] },
      });
      const linked = await writer!.call('article.create', {
        params: { slug },
        body: {
          purpose: 'before_publication',
          markdown: `# Links\n\n${badLinks.map((href) => `[a link](${href}) and <${href}>.`).join('\n\n')}`,
        },
      });
      await use({ newsroom, people, scene, linkedId: linked.id });
    },
    { scope: 'worker', timeout: 60_000 },
  ],
});
// Else a browser keeps its reports for a minute.
test.use({
  launchOptions: { ...launchOptions(), args: [...launchOptions().args, '--short-reporting-delay'] },
});

/** Of what a page must never have made out of text; and every address that it would lead to. */
async function expectHarmless(page: Page): Promise<void> {
  const made = await page.evaluate(() => ({
    elements: document.querySelectorAll('svg[onload], [onerror], img[src=x], script:not([nonce]):not([src])')
      .length,
    addresses: [...document.querySelectorAll<HTMLAnchorElement>('a[href], area[href]')]
      .map((one) => one.protocol)
      .filter((protocol) => !['http:', 'https:', 'mailto:'].includes(protocol)),
    leadingAway: [...document.querySelectorAll<HTMLAnchorElement>('a[href]')]
      .map((one) => one.href)
      .filter((href) => href.includes('evil.example')),
  }));
  expect(made, page.url()).toEqual({ elements: 0, addresses: [], leadingAway: [] });
}

const shows = (page: Page) => page.getByText('<svg onload=alert(1)>').first();

test('SECURITY 1 and 2: what people typed is text on every page that shows it', async ({
  hostile,
  visit,
}) => {
  test.slow();
  const { newsroom, people, scene, linkedId } = hostile;
  const article = `/n/${newsroom.slug}/articles/${scene.articleId}`;
  const dialogs: string[] = [];
  const walk = async (who: OwnPerson, paths: string[], isShown = true) => {
    const page = await visit(who);
    page.on('dialog', (dialog) => {
      dialogs.push(`${page.url()}: ${dialog.message()}`);
      void dialog.dismiss();
    });
    for (const path of paths) {
      await open(page, path);
      if (isShown) await expect(shows(page), path).toBeAttached();
      await expectHarmless(page);
    }
    return page;
  };
  const home = `/n/${newsroom.slug}`;
  await walk(newsroom.admin, [
    home,
    `${home}/claims`,
    `${home}/sources`,
    `${home}/sources/${scene.sourceId}`,
    ...['members', 'invitations', 'scales', 'scales/desk', 'keys', 'audit', 'account'].map(
      (one) => `${home}/settings/${one}`,
    ),
  ]);
  const page = await walk(people.editor, [`${home}/reviews`, `${article}/report`, article]);
  for (const claim of [...Object.values(scene.claims), scene.wording, scene.content]) {
    await open(page, `${article}?claim=${claim}`);
    await expect(page.getByRole('button', { name: 'Close the claim' })).toBeVisible();
    await unfold(page);
    await expect(shows(page)).toBeAttached();
    await expectHarmless(page);
  }
  await page.getByRole('button', { name: /^Menu of / }).click();
  await expect(page.getByRole('menu')).toContainText(payload);
  const linked = await walk(people.writer, [`${home}/articles/${linkedId}`]);
  await expect(linked.getByText('a link').first()).toBeVisible();
  expect(dialogs).toEqual([]);
});

test('SECURITY 1: a text on its way in is text in its preview too', async ({ hostile, visit }) => {
  const page = await visit(hostile.people.writer);
  await open(page, `/n/${hostile.newsroom.slug}/articles/new`);
  await page
    .getByLabel('Text', { exact: true })
    .fill(`# ${payload}\n\nBy ${payload}\n\nIt is so. ${payload}`);
  await page.getByRole('button', { name: 'Preview' }).click();
  await expect(shows(page)).toBeVisible();
  await expectHarmless(page);
});

test('SECURITY 2: a link that runs something is refused wherever one is given', async ({ hostile, own }) => {
  const { newsroom, people, scene } = hostile;
  const { checker } = people;
  const claim = await checker.call('claim.read', { params: { id: scene.claims.open } });
  for (const href of [...badLinks, 'JaVa\nScRiPt:alert(1)', ' javascript:alert(1)']) {
    const asSource = await checker.context.request.post(`/api/v1/newsrooms/${newsroom.slug}/sources`, {
      headers: { Origin: own.origin },
      data: { kind: 'document', title: 'A paper', url: href },
    });
    expect(asSource.status(), href).toBe(422);
    const text = { type: 'text', text: 'here', marks: [{ type: 'link', attrs: { href } }] };
    const asRationale = await checker.context.request.post(`/api/v1/claims/${claim.id}/verdicts`, {
      headers: { Origin: own.origin },
      data: {
        rating: 'unsupported',
        rationale: { type: 'doc', content: [{ type: 'paragraph', content: [text] }] },
        expectedVersion: claim.version,
      },
    });
    expect(asRationale.status(), href).toBe(422);
  }
});

test('SECURITY 2: the field for a link in a rationale takes addresses of the web and of mail only', async ({
  hostile,
  visit,
}) => {
  const page = await visit(hostile.people.checker);
  await open(
    page,
    `/n/${hostile.newsroom.slug}/articles/${hostile.scene.articleId}?claim=${hostile.scene.claims.open}`,
  );
  await page.getByRole('button', { name: 'Link', exact: true }).click();
  const field = page.getByRole('group', { name: 'Link' });
  await field.getByLabel('Address').fill('javascript:alert(1)');
  await field.getByRole('button', { name: 'Set link' }).click();
  await expect(field.getByText('Give an address that begins with https://')).toBeVisible();
});

test('SECURITY 21: no page of a newsroom, and none at the door, breaks its own policy', async ({
  hostile,
  visit,
}) => {
  test.slow();
  const { newsroom, scene } = hostile;
  const walk = async (who: OwnPerson | null, paths: string[]) => {
    const page = await visit(who);
    await page.addInitScript(() => {
      const found: string[] = [];
      Object.assign(window, { found });
      addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
        found.push(`${effectiveDirective} ${blockedURI}`),
      );
    });
    for (const path of paths) {
      await open(page, path);
      await page.waitForLoadState('load');
      const found = await page.evaluate(() => (window as unknown as { found: string[] }).found);
      expect(found, path).toEqual([]);
    }
  };
  await walk(null, strangersPages);
  await walk(newsroom.admin, [
    '/',
    ...newsroomPages(newsroom.slug),
    `/n/${newsroom.slug}/sources/${scene.sourceId}`,
    ...articlePages(newsroom.slug, scene.articleId),
    `/n/${newsroom.slug}/articles/${scene.articleId}?claim=${scene.claims.submitted}`,
  ]);
});

test('SECURITY 21: a script that finds its way into a page does not run', async ({ own, browser }) => {
  // Not watched: this page is to break its policy.
  const context = await browser.newContext({ baseURL: own.origin });
  const page = await context.newPage();
  await open(page, '/sign-in');
  const result = await page.evaluate(async () => {
    const violation = new Promise<string>((resolve) => {
      addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective), {
        once: true,
      });
    });
    const script = document.createElement('script');
    script.textContent = 'window.hasRun = true';
    document.body.append(script);
    const button = document.createElement('button');
    button.setAttribute('onclick', 'window.hasRun = true');
    document.body.append(button);
    button.click();
    return { directive: await violation, hasRun: 'hasRun' in window };
  });
  expect(result).toEqual({ directive: 'script-src-elem', hasRun: false });
  // Chromium reports by itself, and the server writes it down.
  await expect.poll(() => own.log()).toMatch(/script-src-elem.*content policy stopped something/u);
  await context.close();
});

test('SECURITY 22: looking at every page, and reading all that can be read, changes nothing', async ({
  hostile,
  own,
  visit,
}) => {
  test.slow();
  const { newsroom, scene } = hostile;
  const { slug, admin } = newsroom;
  const before = await fingerprint(own.ownerUrl);
  const page = await visit(admin);
  for (const path of [...newsroomPages(slug), ...articlePages(slug, scene.articleId)]) await open(page, path);
  const id = scene.articleId;
  const reads = [
    partsOf('me.read', {}),
    partsOf('session.list', {}),
    partsOf('newsroom.list', {}),
    partsOf('audit_event.list', { params: { slug } }),
    partsOf('claim.search', { params: { slug } }),
    partsOf('review.list', { params: { slug } }),
    partsOf('desk.read', { params: { slug } }),
    partsOf('article.read', { params: { id } }),
    partsOf('report.read', { params: { id } }),
    partsOf('coverage.read', { params: { id } }),
    partsOf('version.read', { params: { id, number: '1' } }),
    partsOf('claim.read', { params: { id: scene.claims.open } }),
    partsOf('comment.list', { params: { id: scene.claims.open } }),
    partsOf('source.read', { params: { id: scene.sourceId } }),
  ];
  for (const { path } of reads) expect((await page.request.get(path)).status(), path).toBe(200);
  expect(await fingerprint(own.ownerUrl)).toEqual(before);
});
