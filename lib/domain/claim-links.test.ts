import { describe, expect, it } from 'vitest';
import { groundRefusal, sameLinks } from './claim-links';
import { shippedScales } from './shipped-scales';

const ratingOf = (code: string) =>
  shippedScales.flatMap((scale) => scale.ratings).find((one) => one.code === code) ?? null;

describe('groundRefusal', () => {
  it.each([
    ['opinion', 'The boat sank.', true],
    ['confirmed', 'The boat sank.', true],
    ['verbatim', 'The boat sank.', true],
    ['needs_context', 'The boat sank.', false],
    ['inaccurate', 'The boat sank.', false],
    ['vouched', 'The boat sank.', false],
    ['no such rating', 'The boat sank.', false],
    ['opinion', null, false],
  ])('%s on a fallen ground, %s: refused: %s', (code, fallen, isRefused) => {
    expect(groundRefusal(ratingOf(code), fallen) !== null).toBe(isRefused);
  });
});

describe('sameLinks', () => {
  it.each([
    [[], [], true],
    [['a', 'b'], ['b', 'a'], true],
    [['a'], ['a', 'b'], false],
    [['a', 'b'], ['a'], false],
    [['a'], ['b'], false],
  ])('%j and %j: %s', (some, others, isSame) => {
    expect(sameLinks(some, others)).toBe(isSame);
  });
});
