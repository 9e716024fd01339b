/** Nobody judges their own work, whatever roles they have; and what is restricted does not exist for others. */
import type { Page } from '@playwright/test';
import { expect, newsroom, test } from './fixtures';
import { ask, call, type Caller } from './api';
import { openBench, panel, text } from './bench';
import {
  approve,
  benchOf,
  ferries,
  invite,
  keyOf,
  makeArticle,
  makeClaim,
  mark,
  markTheRest,
  submit,
} from './world';

const ownVerdict = 'You wrote a verdict on this claim. Another editor has to decide.';
const ownArticle = 'You are a writer of this article. Somebody else has to judge it.';
const all = ['read', 'edit', 'judge', 'decide', 'administer'] as const;

/** By session and by key: refused, with the reason. */
async function refused(
  callers: Caller[],
  reason: string,
  attempt: (caller: Caller) => ReturnType<typeof ask>,
) {
  for (const caller of callers) {
    expect(await attempt(caller)).toMatchObject({ status: 403, body: { code: 'forbidden', detail: reason } });
  }
}

/** Somebody with all four roles, on a page and with a key. */
async function withAllRoles(admin: Page, signInAs: (email: string, password: string) => Promise<Page>) {
  const person = await invite(admin, ['writer', 'checker', 'editor', 'admin']);
  const page = await signInAs(person.email, person.password);
  return { page, callers: [page, await keyOf(page, [...all])] };
}

test('nobody reviews or lets stand what they rated, an admin with all roles neither', async ({
  as,
  signInAs,
}) => {
  test.setTimeout(90_000);
  const [writer, admin, editor, sofia] = await Promise.all([
    as('writer'),
    as('admin'),
    as('editor'),
    as('secondChecker'),
  ]);
  const everything = await withAllRoles(admin, signInAs);
  const people = [
    { page: sofia, callers: [sofia, await keyOf(sofia, ['read', 'edit', 'judge', 'decide'])] as Caller[] },
    everything,
  ];
  for (const { page, callers } of people) {
    const article = await makeArticle(writer, { markdown: ferries(`Own work ${mark()}`) });
    const marked = await makeClaim(page, article, '412,000 passengers', 'number');
    const claim = await submit(page, marked, { rating: 'unsupported' });
    const decide = (decision: object) => (caller: Caller) =>
      ask(caller, 'review.decide', {
        params: { id: claim.verdicts[0]!.id },
        body: { expectedVersion: claim.version, ...decision } as never,
      });
    await refused(callers, ownVerdict, decide({ decision: 'approve' }));
    await refused(callers, ownVerdict, decide({ decision: 'request_changes', reason: 'Again.' }));
    await refused(
      callers,
      ownVerdict,
      decide({ decision: 'override', rating: 'confirmed', reason: 'It is.' }),
    );
    await openBench(page, article, `?claim=${claim.id}`);
    const open = panel(page, 'Number · Submitted');
    await expect(open.getByText(ownVerdict).first()).toBeVisible();
    for (const name of ['Approve', 'Send back…', 'Override…']) {
      await expect(open.getByRole('button', { name })).toHaveCount(0);
    }
    await page.keyboard.press('a');
    await expect(page.getByRole('button', { name: 'Take back' })).toHaveCount(0);

    await approve(editor, claim.id);
    const { version } = await call(page, 'claim.read', { params: { id: claim.id } });
    await refused(callers, ownVerdict, (caller) =>
      ask(caller, 'claim.stand_by_name', {
        params: { id: claim.id },
        body: { revisionId: claim.verdicts[0]!.id, reason: 'It may stand.', expectedVersion: version },
      }),
    );
    await openBench(page, article, `?claim=${claim.id}`);
    await expect(panel(page, 'Number · Approved').getByText(ownVerdict).first()).toBeVisible();
    await expect(page.getByRole('button', { name: 'Let it stand by name…' })).toHaveCount(0);
  }
});

test('nobody rates or clears their own article, an admin with all roles neither', async ({
  as,
  signInAs,
}) => {
  const [admin, checker, editor] = await Promise.all([as('admin'), as('checker'), as('editor')]);
  const { page, callers } = await withAllRoles(admin, signInAs);
  const article = await makeArticle(page, { markdown: ferries(`Own article ${mark()}`) });
  const claim = await makeClaim(checker, article, '412,000 passengers', 'number');
  await refused(callers, ownArticle, (caller) =>
    ask(caller, 'verdict.submit', {
      params: { id: claim.id },
      body: { rating: 'confirmed', expectedVersion: claim.version },
    }),
  );
  await openBench(page, article, `?claim=${claim.id}`);
  const open = panel(page, 'Number · Open');
  await expect(open.getByText(ownArticle).first()).toBeVisible();
  await expect(open.getByRole('radio')).toHaveCount(0);

  const submitted = await submit(checker, claim, { rating: 'confirmed' });
  await refused(callers, ownArticle, (caller) =>
    ask(caller, 'review.decide', {
      params: { id: submitted.verdicts[0]!.id },
      body: { decision: 'approve', expectedVersion: submitted.version },
    }),
  );
  await approve(editor, claim.id);
  await markTheRest(checker, article.id);
  await refused(callers, ownArticle, (caller) =>
    ask(caller, 'article.set_state', { params: { id: article.id }, body: { to: 'cleared' } }),
  );
  await page.reload();
  await expect(text(page)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Clear…' })).toHaveCount(0);
  await expect(page.getByText(`Clearing: ${ownArticle}`)).toBeVisible();
  const { state } = await call(editor, 'article.set_state', {
    params: { id: article.id },
    body: { to: 'cleared' },
  });
  expect(state).toBe('cleared');
});

test('a checker neither reviews nor clears, and a key can do no more than its scopes', async ({ as }) => {
  const [writer, checker, editor] = await Promise.all([as('writer'), as('checker'), as('editor')]);
  const article = await makeArticle(writer, { markdown: ferries(`Roles ${mark()}`) });
  const claim = await submit(checker, await makeClaim(checker, article, '412,000 passengers', 'number'), {
    rating: 'confirmed',
  });
  const decide = (caller: Caller) =>
    ask(caller, 'review.decide', {
      params: { id: claim.verdicts[0]!.id },
      body: { decision: 'approve', expectedVersion: claim.version },
    });
  const clear = (caller: Caller) =>
    ask(caller, 'article.set_state', { params: { id: article.id }, body: { to: 'cleared' } });
  const his = [checker, await keyOf(checker, [...all])];
  await refused(his, 'This takes the role editor.', decide);
  await refused(his, 'This takes the role editor.', clear);
  await refused([await keyOf(editor, ['read', 'edit'])], 'This API key lacks the scope “decide”.', decide);
});

test('a restricted article does not exist for who is not named on it, admins included', async ({
  as,
  signInAs,
}) => {
  test.setTimeout(90_000);
  const [editor, checker, admin] = await Promise.all([as('editor'), as('checker'), as('admin')]);
  const { page: everything } = await withAllRoles(admin, signInAs);
  const secret = mark();
  const markdown = ferries(`Restricted ${secret}`);
  const article = await makeArticle(editor, { markdown, restricted: true });
  const claim = await makeClaim(editor, article, '412,000 passengers', 'number', {
    statement: `Statement ${secret}`,
  });
  const source = await call(editor, 'source.create', {
    params: { slug: newsroom },
    body: { kind: 'document', title: `Open returns ${secret}` },
  });
  await call(editor, 'evidence.add', {
    params: { id: claim.id },
    body: {
      sourceId: source.id,
      level: 'primary',
      stance: 'supports',
      detail: { form: 'quote', quote: 'All sailings.' },
    },
  });
  // Who is named sees it in all these places: they would show it.
  await editor.goto(`/n/${newsroom}`);
  await expect(editor.getByRole('link', { name: `Restricted ${secret}` }).first()).toBeVisible();
  await editor.goto(`/n/${newsroom}/claims?q=${secret}`);
  await expect(editor.getByRole('link', { name: `Statement ${secret}` })).toBeVisible();
  await editor.goto(`/n/${newsroom}/sources/${source.id}`);
  await expect(editor.getByRole('link', { name: `Statement ${secret}` })).toBeVisible();

  for (const page of [checker, admin, everything]) {
    const answer = await page.goto(benchOf(article));
    expect(answer?.status()).toBe(404);
    await expect(page.getByRole('heading', { name: 'There is nothing here' })).toBeVisible();
    await page.goto(`/n/${newsroom}`);
    await expect(page.getByRole('heading', { name: 'Articles', exact: true })).toBeVisible();
    await expect(page.getByText(secret)).toHaveCount(0);
    await page.goto(`/n/${newsroom}/claims?q=${secret}`);
    await expect(page.getByText('No claim says that.')).toBeVisible();
    await page.goto(`/n/${newsroom}/sources/${source.id}`);
    await expect(page.getByText('Nowhere yet that you may see.')).toBeVisible();
    for (const name of ['article.read', 'claim.list', 'coverage.read'] as const) {
      const { status } = await ask(page, name, { params: { id: article.id } });
      expect(status).toBe(404);
    }
    expect(await ask(page, 'claim.read', { params: { id: claim.id } })).toMatchObject({ status: 404 });
  }
  for (const page of [admin, everything]) {
    await page.goto(`/n/${newsroom}/settings/audit`);
    await expect(page.getByRole('table', { name: 'Audit log' })).toBeVisible();
    const { items } = await call(page, 'audit_event.list', {
      params: { slug: newsroom },
      query: { limit: 100 },
    });
    const subjects = items.flatMap((event) => event.subjects);
    expect(subjects).toContain(source.id);
    for (const id of [article.id, claim.id]) expect(subjects).not.toContain(id);
  }
});

test('evidence from a confidential source makes the claim one of high risk, and tells nobody more', async ({
  as,
}) => {
  const [writer, checker, editor] = await Promise.all([as('writer'), as('checker'), as('editor')]);
  const article = await makeArticle(writer, { markdown: ferries(`In confidence ${mark()}`) });
  const claim = await makeClaim(checker, article, '412,000 passengers', 'number');
  const title = `A purser ${mark()}`;
  await call(checker, 'source.create', {
    params: { slug: newsroom },
    body: { kind: 'interview', title, confidential: true },
  });
  await openBench(checker, article, `?claim=${claim.id}`);
  const open = panel(checker, 'Number');
  await open.getByRole('button', { name: 'Add evidence' }).click();
  const form = open.getByRole('form', { name: 'Add evidence' });
  await form.getByRole('combobox', { name: 'Source', exact: true }).fill(title);
  await checker.getByRole('option', { name: title }).click();
  await form.getByLabel('Exact words').fill('We counted 412,000.');
  await form.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(form).toBeHidden();
  await open.getByText('About the claim').click();
  await expect(open.getByLabel('Risk')).toHaveValue('confidential_source');

  await openBench(editor, article, `?claim=${claim.id}`);
  const seen = panel(editor, 'Number');
  await seen.getByText('About the claim').click();
  await expect(seen.getByLabel('Risk')).toHaveValue('confidential_source');
  await expect(seen.getByText('confidential source', { exact: true }).first()).toBeVisible();
  await expect(editor.getByText(title)).toHaveCount(0);
});
