import { describe, expect, it, vi } from 'vitest';

vi.stubEnv('DATABASE_URL', 'postgresql://nobody@localhost/none');
vi.stubEnv('NEXTAUTH_SECRET', 'x'.repeat(32));
vi.stubEnv('STET_LOG_LEVEL', 'silent');
vi.stubEnv('STET_ORIGIN', 'https://desk.example.org');
const { receiveCspReports } = await import('./csp-reports');
const { pagePolicy } = await import('./security-headers');

const send = async (body: string) =>
  (await receiveCspReports(new Request('http://localhost:3000/api/csp-reports', { method: 'POST', body })))
    .status;

describe('SECURITY 21: the content policy', () => {
  it('lets no script in without the nonce', () => {
    const policy = Object.fromEntries(
      pagePolicy('abc')
        .split('; ')
        .map((part) => [part.split(' ')[0], part]),
    );
    expect(policy['default-src']).toBe("default-src 'none'");
    expect(policy['script-src']).toBe("script-src 'self' 'nonce-abc'");
    expect(policy['script-src-attr']).toBe("script-src-attr 'none'");
    expect(policy['style-src']).toBe("style-src 'self' 'nonce-abc'");
    expect(policy['frame-ancestors']).toBe("frame-ancestors 'none'");
    expect(policy['base-uri']).toBe("base-uri 'none'");
    expect(policy['report-to']).toBe('report-to csp');
    expect(policy['report-uri']).toBe('report-uri /api/csp-reports');
  });

  it('takes reports of either kind, and anything else, without complaint', async () => {
    const old = {
      'csp-report': { 'document-uri': 'http://localhost:3000/n/x?q=secret', 'blocked-uri': 'inline' },
    };
    const report = {
      type: 'csp-violation',
      body: { documentURL: 'http://localhost:3000/', blockedURL: 'inline' },
    };
    for (const body of [JSON.stringify(old), JSON.stringify([report]), '[]', '{', '', 'null', '"x"']) {
      expect(await send(body)).toBe(204);
    }
  });

  it('is not a way to fill the log', async () => {
    expect(await send('x'.repeat(30_000))).toBe(413);
    const statuses: number[] = [];
    for (let i = 0; i < 70; i += 1) statuses.push(await send('[]'));
    expect(statuses.at(-1)).toBe(429);
  });
});
