import { createServer, request as ask, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

// The environment is read once: an https desk behind one proxy.
vi.stubEnv('STET_ORIGIN', 'https://desk.example.org');
vi.stubEnv('STET_TRUSTED_PROXIES', '1');
const { watchRequests } = await import('./at-start');
const { clientAddress } = await import('./auth/client-address');

let server: Server;
beforeAll(async () => {
  watchRequests();
  watchRequests();
  server = createServer((request, response) => {
    response.end(clientAddress(new Headers(request.headers as Record<string, string>)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await new Promise((resolve) => void server.close(resolve));
});

async function get(path: string, headers: Record<string, string> = {}, method = 'GET') {
  const { port } = server.address() as AddressInfo;
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    ask({ host: '127.0.0.1', port, path, headers, method }, resolve).on('error', reject).end();
  });
  let body = '';
  for await (const chunk of response) body += String(chunk);
  return { headers: response.headers, body };
}

describe('every answer of this process', () => {
  it.each(['/', '/sign-in', '/api/v1/me', '/_next/static/x.js', '/nothing'])(
    'SECURITY 17 and 19: tells browsers what not to do at %s',
    async (path) => {
      const { headers } = await get(path);
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'same-origin',
        'x-frame-options': 'DENY',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
        'strict-transport-security': 'max-age=31536000; includeSubDomains',
      });
      expect(headers['permissions-policy']).toContain('camera=()');
      expect(headers['x-powered-by']).toBeUndefined();
    },
  );

  it('SECURITY 19: is shown in no frame and runs nothing where it is data', async () => {
    const { headers } = await get('/api/v1/me');
    expect(headers['content-security-policy']).toContain("default-src 'none'; frame-ancestors 'none'");
  });
});

describe('SECURITY 25: the address of who asks', () => {
  it('is the one that the trusted proxy saw, whatever the client wrote before it', async () => {
    const seen = async (forwarded: string) => (await get('/', { 'X-Forwarded-For': forwarded })).body;
    expect(await seen('198.51.100.7')).toBe('198.51.100.7');
    expect(await seen('10.0.0.1, 203.0.113.9, 198.51.100.7')).toBe('198.51.100.7');
    expect(await seen('::ffff:198.51.100.7')).toBe('198.51.100.7');
    expect(await seen('2001:db8:0:1:aaaa:bbbb:cccc:dddd')).toBe('2001:db8:0:1::/64');
    expect(await seen('2001:db8::1')).toBe('2001:db8:0:0::/64');
    expect(await seen("'; drop table")).toBe('unknown');
  });

  it('is that of the connection where no proxy says anything', async () => {
    expect((await get('/')).body).toBe('127.0.0.1');
  });

  it('cannot be written by the client', async () => {
    expect((await get('/', { 'X-Stet-Peer': 'guess 203.0.113.9' })).body).toBe('127.0.0.1');
    expect(clientAddress(new Headers({ 'X-Stet-Peer': 'guess 203.0.113.9' }))).toBe('unknown');
  });

  it('SECURITY 24: TRACE is like any other method that is not taken', async () => {
    expect((await get('/', {}, 'TRACE')).body).toBe('127.0.0.1');
  });
});
