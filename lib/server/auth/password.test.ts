import { verify } from '@node-rs/argon2';
import { describe, expect, it, vi } from 'vitest';
import { hashPassword, isPassword, needsRehash } from './password';

// It does its work as ever; what it was asked is written down.
vi.mock('@node-rs/argon2', { spy: true });

describe('passwords', () => {
  it('SECURITY 37: are kept as argon2id of 19 MiB, two passes', async () => {
    const kept = await hashPassword('a long walk along the quay');
    expect(kept).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/u);
    expect(needsRehash(kept)).toBe(false);
    expect(needsRehash(kept.replace('m=19456', 'm=8192'))).toBe(true);
    expect(needsRehash(kept.replace('argon2id', 'argon2i'))).toBe(true);
    expect(await hashPassword('a long walk along the quay')).not.toBe(kept);
  });

  it('SECURITY 30: cost the same for an address that is unknown', async () => {
    const kept = await hashPassword('a long walk along the quay');
    expect(await isPassword('a long walk along the quay', kept)).toBe(true);
    expect(await isPassword('another', kept)).toBe(false);
    expect(await isPassword('another', null)).toBe(false);
    // One verification each, by the same parameters and of the same length: the figure itself is the benchmark's to say.
    const works = async (passwordHash: string | null) => {
      vi.mocked(verify).mockClear();
      await isPassword('another', passwordHash);
      return vi
        .mocked(verify)
        .mock.calls.map(([hash, password]) => [String(hash).split('$').slice(0, 4), hash.length, password]);
    };
    const work = await works(kept);
    expect(work).toHaveLength(1);
    expect(await works(null)).toEqual(work);
  });

  it('are the same however the keyboard writes an accent', async () => {
    expect(
      await isPassword('cafe\u0301 al lado del muelle', await hashPassword('café al lado del muelle')),
    ).toBe(true);
  });
});
