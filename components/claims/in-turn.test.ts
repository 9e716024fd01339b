import { describe, expect, it } from 'vitest';
import { inTurn } from './in-turn';

const settled = () => new Promise<void>((resolve) => setImmediate(resolve));

describe('inTurn', () => {
  it('gives the second change the version that the first made', async () => {
    const seen: number[] = [];
    const send = async (version: number) => {
      seen.push(version);
      return { version: version + 1 };
    };
    inTurn('a', 4, send);
    inTurn('a', 4, send);
    await settled();
    expect(seen).toEqual([4, 5]);
  });

  it('takes what is shown where that is newer, and goes on after a refusal', async () => {
    const seen: number[] = [];
    inTurn('b', 1, async () => {
      throw new Error('refused');
    });
    inTurn('b', 7, async (version) => {
      seen.push(version);
      return { version: 8 };
    });
    inTurn('b', 9, async (version) => {
      seen.push(version);
      return { version: 10 };
    });
    await settled();
    expect(seen).toEqual([7, 9]);
  });
});
