import { describe, expect, it } from 'vitest';
import { makeLogger } from './log';

function lines() {
  const written: string[] = [];
  const log = makeLogger('info', { write: (line: string) => void written.push(line) });
  return { log, written };
}

describe('SECURITY 40: the log', () => {
  it('is one line a thing, whatever somebody is called', () => {
    const { log, written } = lines();
    log.info({ name: '\n{"level":50,"msg":"forged"}\u2028\r\n' }, 'somebody\nsigned in');
    expect(written).toHaveLength(1);
    expect(written[0]?.trimEnd()).not.toMatch(/[\n\r]/u);
    expect(JSON.parse(written[0] ?? '')).toMatchObject({ level: 30, msg: 'somebody\nsigned in' });
  });

  it('shows no password, token, key or cookie', () => {
    const { log, written } = lines();
    const secrets = {
      password: 's3cret',
      token: 's3cret',
      cookie: 's3cret',
      authorization: 's3cret',
      next: 's3cret',
    };
    log.warn({ ...secrets, body: secrets, headers: { cookie: 's3cret', key: 's3cret' } }, 'a request');
    expect(written[0]).not.toContain('s3cret');
  });
});
