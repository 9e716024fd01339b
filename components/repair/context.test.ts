import { describe, expect, it } from 'vitest';
import { contextAfter, contextBefore } from './context';

describe('what stands around words', () => {
  it.each([
    ['rs. The crane at the ', '…The crane at the '],
    ['nine years.\nThe crane at the ', 'The crane at the '],
    ['nine years.\n', ''],
    ['', ''],
    ['harb', '…harb'],
  ])('before them: %j', (prefix, shown) => {
    expect(contextBefore(prefix)).toBe(shown);
  });

  it.each([
    [', its master said on 3 Nov', ', its master said on 3…'],
    ['. That is all.\nMore', '. That is all.'],
    ['\nMore', ''],
    ['', ''],
    ['our', 'our…'],
    [' it says. The crane', ' it says. The…'],
    [' it says. Th', ' it says.\u00a0…'],
    [' it “says.” Th', ' it “says.”\u00a0…'],
  ])('after them: %j', (suffix, shown) => {
    expect(contextAfter(suffix)).toBe(shown);
  });
});
