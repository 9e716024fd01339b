import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { TestBrowser } from '@/lib/testing/browser';
import { callsOf, refusal } from '@/lib/testing/calls';
import { makeNewsroom, testPassword, type TestNewsroom } from '@/lib/testing/newsroom';
import { freshPrisma } from '@/lib/testing/prisma';
import { getMe } from '../queries/get-me';
import { endOwnSession } from './end-session';

interface Listed {
  id: string;
  userAgent: string;
  isThisOne: boolean;
}

const database = freshPrisma();
let newsroom: TestNewsroom;
let here: TestBrowser;
let lost: TestBrowser;
beforeAll(async () => {
  newsroom = await makeNewsroom(database());
});
beforeEach(async () => {
  await database().authSession.deleteMany();
  [here, lost] = [new TestBrowser(database()), new TestBrowser(database())];
  await here.signIn(newsroom.people.editor.email, testPassword);
  await lost.signIn(newsroom.people.editor.email, testPassword);
});

const listed = async () =>
  ((await (await here.send('/api/v1/me/sessions')).json()) as { items: Listed[] }).items;

describe('SECURITY 34: one sees where one is signed in', () => {
  it('and ends what one has lost, at once', async () => {
    const [mine, other] = (await listed()).sort((a, b) => Number(b.isThisOne) - Number(a.isThisOne));
    expect([mine?.isThisOne, other?.isThisOne]).toEqual([true, false]);
    expect((await here.send(`/api/v1/me/sessions/${other?.id}`, { method: 'DELETE' })).status).toBe(204);
    expect((await lost.send('/api/v1/me')).status).toBe(401);
    expect((await here.send('/api/v1/me')).status).toBe(200);
    expect(await listed()).toHaveLength(1);
    const [event] = await database().auditEvent.findMany({
      where: { subjects: { has: other?.id ?? '' } },
      orderBy: { id: 'desc' },
    });
    expect(event).toMatchObject({ type: 'session.ended', codes: { how: 'taken_away' } });
    expect((await here.send(`/api/v1/me/sessions/${other?.id}`, { method: 'DELETE' })).status).toBe(404);
  });

  it('and nobody else’s', async () => {
    const stranger = new TestBrowser(database());
    await stranger.signIn(newsroom.people.admin.email, testPassword);
    const [any] = await listed();
    expect((await stranger.send(`/api/v1/me/sessions/${any?.id}`, { method: 'DELETE' })).status).toBe(404);
    expect(await listed()).toHaveLength(2);
  });
});

describe('SECURITY 36: without a session', () => {
  it('commands and queries throw, whoever calls them', async () => {
    const { change, read } = callsOf({ database: database(), newsroom });
    const visitor = { kind: 'visitor', address: 'unknown' } as const;
    const [any] = await listed();
    const code = 'unauthenticated';
    expect(await refusal(change(endOwnSession, visitor, { id: any?.id ?? '' }))).toMatchObject({ code });
    expect(await refusal(read(getMe, visitor, {}))).toMatchObject({ code });
  });
});
