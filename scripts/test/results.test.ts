import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countPlaywright, countVitest } from '@/scripts/test/results';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'stet-results-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function report(content: unknown): string {
  const file = path.join(folder, 'report.json');
  writeFileSync(file, JSON.stringify(content));
  return file;
}

describe('counting', () => {
  const test = (status: string) => ({ status });
  it.each([
    [
      'all good',
      3,
      0,
      [{ status: 'passed', assertionResults: [test('passed')] }],
      0,
      { passed: 3, failed: 0 },
    ],
    [
      'one failed',
      2,
      1,
      [{ status: 'failed', assertionResults: [test('failed')] }],
      1,
      { passed: 2, failed: 1 },
    ],
    [
      'a file that cannot be read',
      2,
      0,
      [{ status: 'failed', assertionResults: [] }],
      1,
      { passed: 2, failed: 1 },
    ],
    ['an error outside of tests', 2, 0, [], 1, { passed: 2, failed: 1 }],
  ])('unit and integration tests: %s', (_what, numPassedTests, numFailedTests, testResults, code, counts) => {
    expect(countVitest(report({ numPassedTests, numFailedTests, testResults }), code)).toEqual(counts);
  });

  it.each([
    ['all good', { expected: 4, unexpected: 0, flaky: 0 }, [], 0, { passed: 4, failed: 0 }],
    ['one failed', { expected: 3, unexpected: 1, flaky: 0 }, [], 1, { passed: 3, failed: 1 }],
    ['good only when tried again', { expected: 3, unexpected: 0, flaky: 1 }, [], 0, { passed: 3, failed: 1 }],
    ['the server did not start', { expected: 0, unexpected: 0, flaky: 0 }, [{}], 1, { passed: 0, failed: 1 }],
  ])('journeys: %s', (_what, stats, errors, code, counts) => {
    expect(countPlaywright(report({ stats, errors }), code)).toEqual(counts);
  });

  it('takes a runner that left no report for a failure', () => {
    expect(countVitest(path.join(folder, 'none.json'), 0)).toEqual({ passed: 0, failed: 1 });
    expect(countPlaywright(path.join(folder, 'none.json'), 0)).toEqual({ passed: 0, failed: 1 });
  });
});
