import { describe, expect, it } from 'vitest';
import { makeSetUpLink } from '@/lib/server/auth/one-time-link';
import { TestBrowser } from '@/lib/testing/browser';
import { freshPrisma } from '@/lib/testing/prisma';

const database = freshPrisma();
const day = 86_400_000;
const tokenOf = (link: string) => new URL(link).hash.slice(1);
const form = (token: string, more = {}) => ({
  token,
  newsroom: 'The Harbour Courier',
  slug: 'harbour-courier',
  timeZone: 'Europe/Madrid',
  name: 'Ada Ruiz',
  email: 'Ada@Example.org',
  password: 'a long walk along the quay',
  ...more,
});
const setUp = (json: object) => new TestBrowser(database()).send('/api/v1/set-up', { json });

describe('newsroom.set_up', () => {
  it('SECURITY 29: the link works once, for 24 hours, and only the last one', async () => {
    expect((await setUp(form('x'.repeat(43)))).status).toBe(422);
    const before = tokenOf(await makeSetUpLink(database()));
    const old = tokenOf(await makeSetUpLink(database(), new Date(Date.now() - day - 1)));
    expect((await setUp(form(old))).status).toBe(422);
    expect((await setUp(form(before))).status).toBe(422);

    const link = await makeSetUpLink(database());
    expect(link).toMatch(/^http:\/\/localhost:3000\/set-up#[\w-]{43}$/u);
    const token = tokenOf(link);
    // What is refused leaves the link as it was, and nothing behind.
    expect((await setUp(form(token, { password: 'password1234' }))).status).toBe(422);
    expect((await setUp(form(token, { timeZone: 'Mars/Olympus' }))).status).toBe(422);
    expect(await database().newsroom.count()).toBe(0);

    const both = await Promise.all([
      setUp(form(token)),
      setUp(form(token, { slug: 'other', email: 'b@example.org' })),
    ]);
    expect(both.map((one) => one.status).sort()).toEqual([201, 422]);
    expect(await database().newsroom.count()).toBe(1);
    expect(await database().user.count()).toBe(1);
    expect((await setUp(form(token))).status).toBe(422);
  });

  it('makes the newsroom with its scales and first admin, who can sign in', async () => {
    await database().rateLimit.deleteMany();
    const json = form(tokenOf(await makeSetUpLink(database())), {
      slug: 'second',
      email: 'second@example.org',
    });
    const response = await setUp(json);
    const view = (await response.json()) as { id: string; me: { roles: string[] } };
    expect(view).toMatchObject({ slug: 'second', timeZone: 'Europe/Madrid', me: { roles: ['admin'] } });
    const browser = new TestBrowser(database());
    await browser.signIn('second@example.org', 'a long walk along the quay');
    const scales = await (await browser.send('/api/v1/newsrooms/second/scales')).json();
    expect(scales).toMatchObject({
      items: [
        { code: 'desk', version: 1 },
        { code: 'wording', version: 1 },
      ],
    });
    const events = await database().auditEvent.findMany({ where: { newsroomId: view.id } });
    expect(events).toMatchObject([{ type: 'newsroom.created', actorKind: 'visitor', outcome: 'done' }]);
  });

  it('refuses an address of a newsroom, or of a person, that is taken', async () => {
    const token = tokenOf(await makeSetUpLink(database()));
    const slug = await setUp(form(token, { slug: 'second', email: 'third@example.org' }));
    expect(await slug.json()).toMatchObject({ code: 'invalid', fields: [{ field: 'slug' }] });
    const email = await setUp(form(token, { slug: 'third', email: 'second@example.org' }));
    expect(await email.json()).toMatchObject({ code: 'invalid', fields: [{ field: 'email' }] });
  });
});
