import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { contract, type OperationName } from '@/lib/api/contract/contract';
import type { OperationShape } from '@/lib/api/operation';
import { sampleWorld } from '@/lib/api/example-world';
import { readForm } from '@/lib/server/auth/read-form';
import { createApi } from '@/lib/server/http';
import { makeNewsroom, type TestNewsroom } from '@/lib/testing/newsroom';
import { apiRequest } from '@/lib/testing/people';
import { freshPrisma } from '@/lib/testing/prisma';

const database = freshPrisma();
let newsroom: TestNewsroom;
let api: ReturnType<typeof createApi>;
beforeAll(async () => {
  newsroom = await makeNewsroom(database());
  api = createApi(database());
});

beforeEach(async () => {
  await database().rateLimit.deleteMany();
});

const rows = Object.entries(contract) as [OperationName, OperationShape][];
const pathOf = (row: OperationShape) => {
  const { params = {} } = row.example(sampleWorld);
  return `/api/v1${row.path.replace(/\{(\w+)\}/gu, (_all, name: string) => params[name] ?? '')}`;
};
const root = path.resolve(import.meta.dirname, '..', '..');

describe('whose change it is', () => {
  const read = async (userId: string) => {
    const cookie = await newsroom.cookie('checker');
    return api.fetch(apiRequest('GET', '/api/v1/me', { cookie, headers: { 'Stet-User': userId } }));
  };

  it('is refused where somebody else is signed in on the browser by now', async () => {
    const mine = (await (
      await api.fetch(apiRequest('GET', '/api/v1/me', { cookie: await newsroom.cookie('checker') }))
    ).json()) as { userId: string };
    expect((await read(mine.userId)).status).toBe(200);
    const other = await read('0197a000-0000-7000-8000-000000000000');
    expect(other.status).toBe(401);
    expect(await other.json()).toMatchObject({ code: 'unauthenticated' });
  });
});

describe('SECURITY 22: a change comes from our own pages, or with a key', () => {
  const changing = rows.filter(([, row]) => row.changes);

  it.each(changing)('%s', async (_name, row) => {
    const cookie = await newsroom.cookie('everything');
    const { body } = row.example(sampleWorld);
    const status = async (headers: Record<string, string>, content: unknown = body) => {
      const request = apiRequest(row.method.toUpperCase(), pathOf(row), { cookie, body: content, headers });
      return (await api.fetch(request)).status;
    };
    expect(await status({ 'Sec-Fetch-Site': 'cross-site' })).toBe(403);
    expect(await status({ 'Sec-Fetch-Site': 'same-site' })).toBe(403);
    expect(await status({ Origin: 'https://evil.example' })).toBe(403);
    expect(await status({ Origin: 'null' })).toBe(403);
    if (body !== undefined) {
      for (const type of [
        'text/plain',
        'application/x-www-form-urlencoded',
        'multipart/form-data; boundary=x',
      ]) {
        expect(await status({ 'Content-Type': type })).toBe(415);
      }
    }
    // Neither header, as an old browser or a program without a key would send it.
    const bare = new Request(`http://localhost:3000${pathOf(row)}`, {
      method: row.method.toUpperCase(),
      headers: { Cookie: cookie, 'Content-Type': 'application/json' },
      body: body === undefined ? null : JSON.stringify(body),
    });
    expect((await api.fetch(bare)).status).toBe(403);
  });

  it('is so at every door: no route file takes changes but these', () => {
    const files = readdirSync(path.join(root, 'app'), { recursive: true, encoding: 'utf8' });
    const doors = files
      .filter((file) => /(^|\/)route\.tsx?$/u.test(file))
      .filter((file) =>
        /\b(POST|PUT|PATCH|DELETE)\b/u.test(readFileSync(path.join(root, 'app', file), 'utf8')),
      );
    expect(doors.sort()).toEqual([
      'api/auth/[...nextauth]/route.ts',
      // Changes nothing: it writes a line into the log.
      'api/csp-reports/route.ts',
      'api/v1/[...path]/route.ts',
    ]);
    const actions = files
      .filter((file) => /\.tsx?$/u.test(file))
      .filter((file) => /^['"]use server['"]/mu.test(readFileSync(path.join(root, 'app', file), 'utf8')));
    expect(actions).toEqual([]);
  });

  it('changes nothing by GET', () => {
    expect(rows.filter(([, row]) => row.method === 'get' && row.changes)).toEqual([]);
  });
});

describe('what the door answers', () => {
  const send = async (method: string, to: string, more: Parameters<typeof apiRequest>[2] = {}) =>
    api.fetch(apiRequest(method, `/api/v1/${to}`, more));

  it('SECURITY 24: refuses other methods with 405 and those that it takes', async () => {
    const response = await send('PUT', 'me');
    expect(response.status).toBe(405);
    expect(response.headers.get('Allow')).toBe('GET');
    expect(response.headers.get('Content-Type')).toBe('application/problem+json');
    expect((await send('OPTIONS', 'me/password')).headers.get('Allow')).toBe('POST');
    expect((await send('DELETE', 'nothing/here')).status).toBe(404);
  });

  it('SECURITY 24: shows nothing of what broke', async () => {
    const broken = new Proxy(database(), {
      get: (target, name) => {
        if (name === '$queryRaw') throw new Error('SELECT secret FROM "User" at /srv/stet/lib');
        return Reflect.get(target, name) as unknown;
      },
    });
    const request = apiRequest('GET', '/api/v1/me', { cookie: await newsroom.cookie('writer') });
    const response = await createApi(broken).fetch(request);
    expect(response.status).toBe(500);
    expect(await response.json()).toEqual({
      type: 'about:blank',
      title: 'Something went wrong here',
      status: 500,
      code: 'internal',
      detail: expect.not.stringMatching(/SELECT|srv|secret/u),
      instance: '/api/v1/me',
    });
  });

  it('SECURITY 20: lets no other origin read', async () => {
    for (const origin of [
      'null',
      'http://localhost:3000.evil',
      'https://evil.example',
      'http://localhost:3000',
    ]) {
      const read = await send('GET', 'openapi.json', { headers: { Origin: origin } });
      const preflight = await send('OPTIONS', 'me', {
        headers: { Origin: origin, 'Access-Control-Request-Method': 'GET' },
      });
      for (const response of [read, preflight]) {
        const names = [...response.headers.keys()].filter((name) => name.startsWith('access-control'));
        expect(names).toEqual([]);
      }
    }
  });

  it('SECURITY 12: a prototype in the body reaches nothing', async () => {
    const cookie = await newsroom.cookie('everything');
    const { memberId } = newsroom.people.writer;
    const change = (text: string) =>
      api.fetch(
        new Request(`http://localhost:3000/api/v1/newsrooms/${newsroom.slug}/members/${memberId}`, {
          method: 'PATCH',
          headers: { Cookie: cookie, 'Sec-Fetch-Site': 'same-origin', 'Content-Type': 'application/json' },
          body: text,
        }),
      );
    const sneaked = await change('{"expectedVersion":1,"__proto__":{"roles":["editor"],"isDisabled":true}}');
    expect(sneaked.status).toBe(200);
    expect(await sneaked.json()).toMatchObject({ roles: ['writer'], isDisabled: false, version: 1 });
    const other = await change('{"expectedVersion":1,"constructor":{"prototype":{"roles":["editor"]}}}');
    expect(other.status).toBe(422);
    expect(({} as Record<string, unknown>)['roles']).toBeUndefined();
  });

  const odd: [string, string][] = [
    ['an unknown key', '{"current":"x","next":"a long walk along the quay","admin":true}'],
    ['a wrong type', '{"current":1,"next":["a long walk along the quay"]}'],
    ['NUL', '{"current":"x","next":"a long walk\\u0000along the quay"}'],
    ['half a character', '{"current":"x","next":"a long walk \\ud800 the quay"}'],
    ['a number beyond numbers', '{"current":1e309,"next":1e309}'],
    ['a megabyte', `{"current":"x","next":"${'x'.repeat(1_000_000)}"}`],
    ['no JSON', '{"current":'],
    ['no object', '[]'],
    ['nothing', ''],
    ['deep nesting', `${'['.repeat(50_000)}${']'.repeat(50_000)}`],
  ];
  it.each(odd)('SECURITY 13: names the field for %s', async (_what, body) => {
    const response = await api.fetch(
      new Request('http://localhost:3000/api/v1/me/password', {
        method: 'POST',
        headers: {
          Cookie: await newsroom.cookie('writer'),
          'Sec-Fetch-Site': 'same-origin',
          'Content-Type': 'application/json',
        },
        body,
      }),
    );
    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({ code: 'invalid', fields: expect.any(Array) });
  });

  it('SECURITY 13: refuses bytes that are no UTF-8, and bodies that are too large, without reading on', async () => {
    const cookie = await newsroom.cookie('writer');
    const headers = { Cookie: cookie, 'Sec-Fetch-Site': 'same-origin', 'Content-Type': 'application/json' };
    const post = (body: BodyInit) =>
      api.fetch(new Request('http://localhost:3000/api/v1/me/password', { method: 'POST', headers, body }));
    expect((await post(new Uint8Array([0x22, 0xff, 0xfe, 0x22]))).status).toBe(422);
    expect((await post('x'.repeat(6_000_001))).status).toBe(413);
  });

  it('takes a sender who goes away for no fault of its own', async () => {
    const cookie = await newsroom.cookie('writer');
    const headers = { Cookie: cookie, 'Sec-Fetch-Site': 'same-origin', 'Content-Type': 'application/json' };
    // As Node says it of a connection that is reset.
    const gone = Object.assign(new Error('aborted'), { code: 'ECONNRESET' });
    const body = () =>
      new ReadableStream({
        start: (to) => to.enqueue(new TextEncoder().encode('{"current":')),
        pull: (to) => to.error(gone),
      });
    const sent = (to: string) =>
      new Request(to, { method: 'POST', headers, body: body(), duplex: 'half' } as RequestInit);
    const response = await api.fetch(sent('http://localhost:3000/api/v1/me/password'));
    expect([response.status, await response.json()]).toEqual([
      422,
      expect.objectContaining({ code: 'invalid', detail: expect.stringContaining('Send it again') }),
    ]);
    await expect(readForm(sent('http://localhost:3000/api/auth/signin'))).rejects.toMatchObject({
      code: 'invalid',
    });
  });

  it('SECURITY 13: refuses odd ids, queries and cursors', async () => {
    const cookie = await newsroom.cookie('everything');
    const status = async (to: string) => (await send('GET', to, { cookie })).status;
    expect(await status(`newsrooms/${newsroom.slug}/audit-events?limit=9223372036854775808`)).toBe(422);
    expect(await status(`newsrooms/${newsroom.slug}/audit-events?limit=1&limit=2`)).toBe(422);
    expect(await status(`newsrooms/${newsroom.slug}/audit-events?sort=id;drop`)).toBe(422);
    expect(await status(`newsrooms/${newsroom.slug}/audit-events?subject=9223372036854775808`)).toBe(422);
    expect(await status(`newsrooms/${newsroom.slug}%00/members`)).toBe(404);
    expect(await status('newsrooms/%E0%A4%A/members')).toBe(404);
    expect(await status("newsrooms/x'--/members")).toBe(404);
  });
});
