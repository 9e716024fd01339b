import { NextRequest } from 'next/server';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { sampleWorld } from '@/lib/api/example-world';
import { contract, type OperationName } from '@/lib/api/contract/contract';
import type { OperationShape } from '@/lib/api/operation';
import { createAuthApi } from '@/lib/server/auth/auth-api';
import { linkTo } from '@/lib/server/auth/one-time-link';
import { createApi } from '@/lib/server/http';
import { makeNewsroom, type TestNewsroom } from '@/lib/testing/newsroom';
import { apiRequest } from '@/lib/testing/people';
import { freshPrisma } from '@/lib/testing/prisma';
import { proxy } from '@/proxy';

const database = freshPrisma();
let newsroom: TestNewsroom;
let cookie: string;
beforeAll(async () => {
  newsroom = await makeNewsroom(database());
  cookie = await newsroom.cookie('everything');
});
beforeEach(async () => {
  await database().rateLimit.deleteMany();
});

const rows = Object.entries(contract) as [OperationName, OperationShape][];
const api = (method: string, path: string, more: Parameters<typeof apiRequest>[2] = {}) =>
  createApi(database()).fetch(apiRequest(method, path, { cookie, ...more }));

/** What an answer is, and where it may be kept. */
const told = ({ headers }: Response) => ({
  type: headers.get('Content-Type')?.split(';')[0] ?? null,
  sniffing: headers.get('X-Content-Type-Options'),
  cache: headers.get('Cache-Control'),
});
const problem = { type: 'application/problem+json', sniffing: 'nosniff', cache: 'no-store' };
const data = { ...problem, type: 'application/json' };
const nothing = { ...problem, type: null };

describe('SECURITY 17 and 38: an answer says what it is, and is kept nowhere', () => {
  it.each(rows)('%s', async (_name, row) => {
    const { params = {}, query = {}, body } = row.example({ ...sampleWorld, newsroom: newsroom.slug });
    const path = row.path.replace(/\{(\w+)\}/gu, (_all, name: string) => params[name] ?? '');
    const search = new URLSearchParams(query).toString();
    const to = `/api/v1${path}${search ? `?${search}` : ''}`;
    const response = await api(row.method.toUpperCase(), to, { body });
    const good = response.status === 204 ? nothing : data;
    expect(told(response)).toEqual(response.ok ? good : problem);
    const odd = await (row.method === 'get'
      ? api('GET', `${to.split('?')[0]}?%3Cscript%3E=1`)
      : api(row.method.toUpperCase(), to, { body: { odd: '<script>' } }));
    expect(told(odd)).toMatchObject({ sniffing: 'nosniff', cache: 'no-store' });
  });

  it.each([
    ['GET', '/api/v1/openapi.json', data],
    ['GET', '/api/v1/nothing/here', problem],
    ['GET', '/api/v1/me?<html>=1', problem],
    ['PUT', '/api/v1/me', problem],
  ])('%s %s', async (method, path, expected) => {
    expect(told(await api(method, path))).toEqual(expected);
  });

  it.each(['/api/auth/csrf', '/api/auth/session', '/api/auth/nothing', '/api/auth/signin'])(
    'GET %s',
    async (path) => {
      const response = await createAuthApi(database()).fetch(apiRequest('GET', path, { cookie }));
      expect(told(response)).toMatchObject({
        sniffing: 'nosniff',
        cache: expect.stringContaining('no-store'),
      });
      expect(response.headers.get('Content-Type') ?? '').not.toContain('html');
    },
  );

  it.each(['/', '/sign-in', '/reset-password', '/n/courier/articles/1'])('the page %s', (path) => {
    const response = proxy(new NextRequest(`http://localhost:3000${path}`));
    expect(response.headers.get('Cache-Control')).toBe('no-store');
  });
});

describe('SECURITY 38: no secret is in an address', () => {
  it('links that work once carry it behind the #, which browsers do not send', () => {
    const link = new URL(linkTo('/reset-password', 'the-secret'));
    expect(link.hash).toBe('#the-secret');
    expect(`${link.pathname}${link.search}`).toBe('/reset-password');
  });

  it.each(rows)('%s takes none in its path or query', (_name, row) => {
    const names = [...Object.keys(row.params.shape), ...Object.keys(row.query.shape)];
    expect(names.filter((name) => /token|password|secret|key|cookie|session$/iu.test(name))).toEqual([]);
  });
});

describe('answers name their language', () => {
  it.each([
    [{}, 'en', 'There is nothing at this address.'],
    [{ 'Accept-Language': 'es-ES,es;q=0.9' }, 'es', 'No hay nada en esta dirección.'],
    [{ Cookie: 'stet-language=es', 'Accept-Language': 'en' }, 'es', 'No hay nada en esta dirección.'],
    [{ Cookie: 'stet-language=en', 'Accept-Language': 'es' }, 'en', 'There is nothing at this address.'],
  ])('%j: %s', async (headers, language, detail) => {
    const response = await api('GET', '/api/v1/nothing/here', { headers });
    expect(response.headers.get('Content-Language')).toBe(language);
    expect(response.headers.get('Vary')).toContain('Accept-Language');
    expect(await response.json()).toMatchObject({ detail });
    const page = proxy(new NextRequest('http://localhost:3000/sign-in', { headers }));
    expect(page.headers.get('Content-Language')).toBe(language);
  });

  it('the description of the API is English', async () => {
    const response = await api('GET', '/api/v1/openapi.json', { headers: { 'Accept-Language': 'es' } });
    expect(response.headers.get('Content-Language')).toBe('en');
  });

  it('fields are told in it, ours and those of the parser', async () => {
    const path = `/api/v1/newsrooms/${newsroom.slug}/sources`;
    const body = { kind: 'document', title: 'x'.repeat(501), note: 7, odd: true };
    const inSpanish = await api('POST', path, { body, headers: { 'Accept-Language': 'es' } });
    expect(await inSpanish.json()).toMatchObject({
      title: 'Algo de la petición no está bien',
      fields: [
        { field: 'title', message: 'Como mucho 500 caracteres.' },
        { field: 'note', message: expect.stringContaining('se esperaba texto') },
        { field: 'odd', message: 'No existe ese campo.' },
      ],
    });
    const inEnglish = await api('POST', path, { body });
    expect(await inEnglish.json()).toMatchObject({
      detail: expect.stringMatching(/^title: At most 500 characters\. note: Invalid input: expected string/u),
      fields: [{ message: 'At most 500 characters.' }, {}, { message: 'There is no such field.' }],
    });
  });
});
