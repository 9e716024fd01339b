import { beforeAll, describe, expect, it } from 'vitest';
import { createApi } from '@/lib/server/http';
import { callsOf, refusal } from '@/lib/testing/calls';
import { makeNewsroom, type CastName, type TestNewsroom } from '@/lib/testing/newsroom';
import { apiRequest } from '@/lib/testing/people';
import { freshPrisma } from '@/lib/testing/prisma';
import { listApiKeys } from '../queries/list-api-keys';
import { createApiKey } from './create-api-key';
import { revokeApiKey } from './revoke-api-key';
import { switchApiKeys } from './switch-api-keys';

const database = freshPrisma();
let newsroom: TestNewsroom;
let calls: ReturnType<typeof callsOf>;
beforeAll(async () => {
  newsroom = await makeNewsroom(database());
  calls = callsOf({ database: database(), newsroom });
});

const slug = () => ({ slug: newsroom.slug });
const make = (who: CastName, scopes: string[], more: object = {}) =>
  calls.change(createApiKey, who, slug(), { name: 'Night desk script', scopes, ...more });
const send = (key: string, path: string, method = 'GET', body?: object) =>
  createApi(database()).fetch(
    apiRequest(method, `/api/v1/${path}`, {
      headers: { Authorization: `Bearer ${key}`, 'Sec-Fetch-Site': 'cross-site' },
      ...(body ? { body } : {}),
    }),
  );

describe('API keys', () => {
  it('act as their member, are shown once, and kept as a hash', async () => {
    const { key, apiKey } = await make('checker', ['judge', 'read', 'read']);
    expect(key).toMatch(/^stet_[0-9a-f]{8}_[\w-]{43}$/u);
    expect(apiKey).toMatchObject({ prefix: key.slice(5, 13), scopes: ['read', 'judge'], isRevoked: false });
    expect(await (await send(key, 'me')).json()).toMatchObject({ userId: newsroom.people.checker.userId });
    const everywhere = JSON.stringify([
      await database().apiKey.findMany(),
      await database().auditEvent.findMany(),
      await calls.read(listApiKeys, 'admin', slug()),
    ]);
    expect(everywhere).not.toContain(key.slice(14));
    expect((await calls.eventsOn(apiKey.id)).map((one) => one.type)).toEqual(['api_key.created']);
  });

  it('have the rights of the member, cut to their scopes, as both are now', async () => {
    const { key } = await make('admin', ['read', 'administer']);
    const members = `newsrooms/${newsroom.slug}/members`;
    const list = `newsrooms/${newsroom.slug}/audit-events`;
    expect((await send(key, list)).status).toBe(200);
    const where = { where: { id: newsroom.people.admin.memberId } };
    await database().member.update({ ...where, data: { roles: ['writer'] } });
    expect((await send(key, list)).status).toBe(403);
    expect((await send(key, members)).status).toBe(200);
    await database().member.update({ ...where, data: { roles: ['admin'] } });
    const { key: narrow } = await make('admin', ['edit']);
    expect((await send(narrow, members)).status).toBe(403);
    expect((await send(narrow, 'me')).status).toBe(403);
    expect((await send(narrow, 'newsrooms')).status).toBe(403);
  });

  it('cannot hand on more than they have, and reach no password or session', async () => {
    const { key } = await make('admin', ['read', 'administer']);
    const more = { name: 'more', scopes: ['decide'] };
    const path = `newsrooms/${newsroom.slug}/keys`;
    expect((await send(key, path, 'POST', more)).status).toBe(403);
    const made = await send(key, path, 'POST', { ...more, scopes: ['read'] });
    expect(made.status).toBe(201);
    const event = await database().auditEvent.findFirstOrThrow({
      where: { type: 'api_key.created', apiKeyId: { not: null } },
    });
    expect(event).toMatchObject({ memberId: newsroom.people.admin.memberId, actorKind: 'member' });
    expect((await send(key, 'me/sessions')).status).toBe(403);
    const change = { current: 'x', next: 'a long walk along the quay' };
    expect((await send(key, 'me/password', 'POST', change)).status).toBe(403);
  });

  it('are dead once revoked, by their member or an admin, and once expired', async () => {
    const { key, apiKey } = await make('checker', ['read']);
    const params = { ...slug(), id: apiKey.id };
    expect((await refusal(calls.change(revokeApiKey, 'editor', params))).code).toBe('forbidden');
    await calls.change(revokeApiKey, 'admin', params);
    await calls.change(revokeApiKey, 'checker', params);
    expect((await send(key, 'me')).status).toBe(401);
    expect((await calls.eventsOn(apiKey.id)).map((one) => [one.type, one.outcome])).toEqual([
      ['api_key.created', 'done'],
      ['operation.denied', 'denied'],
      ['api_key.revoked', 'done'],
    ]);
    const past = make('checker', ['read'], { expiresAt: '2020-01-01T00:00:00Z' });
    expect((await refusal(past)).code).toBe('invalid');
  });

  it('are seen by their member, and all of them by admins', async () => {
    await make('writer', ['read']);
    const mine = await calls.read(listApiKeys, 'writer', slug());
    expect(new Set(mine.items.map((one) => one.member.memberId))).toEqual(
      new Set([newsroom.people.writer.memberId]),
    );
    const all = await calls.read(listApiKeys, 'admin', slug());
    expect(all.items.length).toBeGreaterThan(mine.items.length);
  });

  it('are all off while an admin has switched them off, and open again what they opened before', async () => {
    const fresh = await makeNewsroom(database());
    const of = callsOf({ database: database(), newsroom: fresh });
    const at = { slug: fresh.slug };
    const { key } = await of.change(createApiKey, 'checker', at, { name: 'Night desk', scopes: ['read'] });
    const { key: elsewhere } = await make('checker', ['read']);
    const turn = (isOn: boolean, who: CastName = 'admin') => of.change(switchApiKeys, who, at, { isOn });
    expect((await refusal(turn(false, 'editor'))).code).toBe('forbidden');
    const { offSince } = await turn(false);
    expect(offSince).not.toBeNull();
    expect(await turn(false)).toEqual({ offSince });
    expect((await send(key, 'me')).status).toBe(401);
    expect((await send(elsewhere, 'me')).status).toBe(200);
    expect(await of.read(listApiKeys, 'checker', at)).toMatchObject({ offSince });
    expect(await turn(true)).toEqual({ offSince: null });
    expect((await send(key, 'me')).status).toBe(200);
    const done = (await of.eventsOn(fresh.newsroomId)).filter((one) => one.type === 'api_keys.switched');
    expect(done.map((one) => one.codes)).toEqual([{ isOn: false }, { isOn: true }]);
  });
});
