import { describe, expect, it } from 'vitest';
import { hashPassword, isPassword, needsRehash } from './password';

/** Milliseconds of each work at its quickest, taken in turns: what else the machine does only adds to it. */
async function quickest(...works: (() => Promise<unknown>)[]): Promise<number[]> {
  const best = works.map(() => Infinity);
  for (let round = 0; round < 20; round += 1) {
    for (const [i, work] of works.entries()) {
      const began = performance.now();
      await work();
      best[i] = Math.min(best[i]!, performance.now() - began);
    }
  }
  return best;
}

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
    // Without the work for nobody it would be a thousandth; the figure itself is the benchmark's to say.
    const [known = 0, unknown = 0] = await quickest(
      () => isPassword('another', kept),
      () => isPassword('another', null),
    );
    expect(unknown).toBeGreaterThan(known / 3);
    expect(unknown).toBeLessThan(known * 3);
  });

  it('are the same however the keyboard writes an accent', async () => {
    expect(
      await isPassword('cafe\u0301 al lado del muelle', await hashPassword('café al lado del muelle')),
    ).toBe(true);
  });
});
