import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

beforeEach(() => {
  vi.resetModules();
  vi.stubEnv('DATABASE_URL', 'postgresql://nobody@localhost/none');
  vi.stubEnv('NEXTAUTH_SECRET', 'x'.repeat(32));
  vi.stubEnv('NEXTAUTH_URL', 'http://elsewhere.example');
});
afterEach(() => vi.unstubAllEnvs());

const read = async () => (await import('./env')).env();

describe('the environment', () => {
  it.each([undefined, '', 'short', 'x'.repeat(31)])('SECURITY 37: refuses the secret %j', async (secret) => {
    vi.stubEnv('NEXTAUTH_SECRET', secret);
    await expect(read()).rejects.toThrow(/NEXTAUTH_SECRET/u);
  });

  it('names all that is wrong at once', async () => {
    vi.stubEnv('NEXTAUTH_SECRET', 'short');
    vi.stubEnv('STET_TRUSTED_PROXIES', 'many');
    await expect(read()).rejects.toThrow(/NEXTAUTH_SECRET[^]*STET_TRUSTED_PROXIES/u);
  });

  it('gives next-auth our own address, whatever was there', async () => {
    vi.stubEnv('STET_ORIGIN', 'https://desk.example.org/somewhere');
    expect((await read()).STET_ORIGIN).toBe('https://desk.example.org');
    expect(process.env['NEXTAUTH_URL']).toBe('https://desk.example.org');
  });
});
