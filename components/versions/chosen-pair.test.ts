import { describe, expect, it } from 'vitest';
import { chosenPair } from './chosen-pair';

describe('the two versions that an address asks for', () => {
  it.each([
    [{ from: '1', to: '3' }, 4, [1, 3]],
    [{ from: '3', to: '1' }, 4, [1, 3]],
    [{}, 4, [3, 4]],
    [{ from: '2' }, 4, [3, 4]],
    [{ from: '2', to: '2' }, 4, [3, 4]],
    [{ from: '0', to: '2' }, 4, [3, 4]],
    [{ from: '2', to: '5' }, 4, [3, 4]],
    [{ from: 'x', to: '2' }, 4, [3, 4]],
    [{ from: ['1', '2'], to: '3' }, 4, [3, 4]],
    [{}, 1, [0, 1]],
  ])('%j of %i', (address, current, expected) => {
    expect(chosenPair(address, current)).toEqual(expected);
  });
});
