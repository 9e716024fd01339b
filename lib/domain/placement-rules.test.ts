import { describe, expect, it } from 'vitest';
import { takesJudgedWords } from './placement-rules';

const [first, second] = ['01938f6c-0000-7000-8000-000000000001', '01938f6c-0000-7000-8000-000000000002'];

describe('taking a place away', () => {
  it.each([
    ['before any verdict', { lineId: first, start: 0 }, null, false],
    ['that a verdict judged', { lineId: first, start: 0 }, second, true],
    ['that was put after the latest verdict', { lineId: second, start: 0 }, first, false],
    ['that a verdict judged and the text has lost', { lineId: first, start: null }, second, false],
  ] as const)('%s takes judged words: %o, verdict %s: %s', (_, place, latestId, expected) => {
    expect(takesJudgedWords(place, latestId)).toBe(expected);
  });
});
