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
  const test = (status: string) => ({
    status,
    fullName: 'a rule holds',
    failureMessages: status === 'failed' ? ['\u001b[31mexpected 1\u001b[39m\n  at rule'] : [],
  });
  const file = (status: string, ...tests: ReturnType<typeof test>[]) => ({
    name: path.resolve('lib/rule.test.ts'),
    status,
    message: 'no such import',
    assertionResults: tests,
  });
  const NAMED = 'lib/rule.test.ts › a rule holds\n    expected 1\n      at rule';

  it.each([
    ['all good', 3, [file('passed', test('passed'))], 0, 0, []],
    ['one failed', 2, [file('failed', test('passed'), test('failed'))], 1, 1, [NAMED]],
    [
      'a file that cannot be read',
      2,
      [file('failed')],
      1,
      1,
      [expect.stringMatching(/^lib\/rule\.test\.ts\n {4}no such import$/)],
    ],
    ['an error outside of tests', 2, [], 1, 1, [expect.stringContaining('outside of any test')]],
  ])(
    'unit and integration tests: %s',
    (_what, numPassedTests, testResults, code, failed, failures: unknown[]) => {
      expect(countVitest(report({ numPassedTests, testResults }), code)).toEqual({
        passed: numPassedTests,
        failed,
        failures,
      });
    },
  );

  const suites = (ok: boolean) => [
    {
      suites: [
        {
          specs: [
            {
              ok,
              file: 'ticks.spec.ts',
              title: 'a checker ticks',
              tests: [{ results: [ok ? {} : { error: { message: 'not visible' } }] }],
            },
          ],
        },
      ],
    },
  ];
  it.each([
    ['all good', { expected: 4, unexpected: 0 }, true, [], 0, 0, []],
    [
      'one failed',
      { expected: 3, unexpected: 1 },
      false,
      [],
      1,
      1,
      ['e2e/ticks.spec.ts › a checker ticks\n    not visible'],
    ],
    [
      'the server did not start',
      { expected: 0, unexpected: 0 },
      true,
      [{ message: 'no port' }],
      1,
      1,
      ['Outside of any journey\n    no port'],
    ],
  ])('journeys: %s', (_what, stats, ok, errors, code, failed, failures) => {
    const counts = countPlaywright(
      report({ stats: { ...stats, flaky: 0 }, errors, suites: suites(ok) }),
      code,
    );
    expect(counts).toEqual({ passed: stats.expected, failed, failures });
  });

  it('counts a journey that is good only when tried again as failed', () => {
    const stats = { expected: 3, unexpected: 0, flaky: 1 };
    expect(countPlaywright(report({ stats, errors: [], suites: [] }), 0)).toMatchObject({
      passed: 3,
      failed: 1,
    });
  });

  it('takes a runner that left no report for a failure', () => {
    expect(countVitest(path.join(folder, 'none.json'), 0)).toMatchObject({ passed: 0, failed: 1 });
    expect(countPlaywright(path.join(folder, 'none.json'), 0)).toMatchObject({ passed: 0, failed: 1 });
  });
});
