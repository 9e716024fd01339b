/** Counts what the test runners report, and names what failed; what cannot be counted is a failure. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';

export interface Counts {
  passed: number;
  failed: number;
  /** For each failure its name and the first lines of what was said of it. */
  failures: string[];
}

interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  testResults: {
    name: string;
    status: string;
    message?: string;
    assertionResults: { status: string; fullName: string; failureMessages?: string[] }[];
  }[];
}

interface PlaywrightSuite {
  suites?: PlaywrightSuite[];
  specs?: {
    ok: boolean;
    file: string;
    title: string;
    tests: { results: { error?: { message?: string } }[] }[];
  }[];
}

interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number };
  errors: { message?: string }[];
  suites?: PlaywrightSuite[];
}

const LINES_OF_A_FAILURE = 12;

function read<Report>(file: string): Report | undefined {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Report) : undefined;
}

/** One failure as it is told at the end of a run, where whoever sees only the end finds it. */
export function told(name: string, said = ''): string {
  const lines = stripVTControlCharacters(said).split('\n').slice(0, LINES_OF_A_FAILURE);
  return [name, ...lines.map((line) => `    ${line}`.trimEnd())].join('\n').trimEnd();
}

const unreadable = (what: string): Counts => ({
  passed: 0,
  failed: 1,
  failures: [told(`${what}: the runner left no report`)],
});

/** A runner that went wrong without a failed test (it did not start, an error outside of tests) counts as one. */
const atLeastOne = (counts: Counts, code: number): Counts =>
  code !== 0 && counts.failed === 0
    ? { ...counts, failed: 1, failures: [told(`The runner ended with ${String(code)}, outside of any test`)] }
    : counts;

export function countVitest(reportFile: string, code: number): Counts {
  const report = read<VitestReport>(reportFile);
  if (!report) return unreadable('Tests');
  const failures = report.testResults.flatMap(({ name, status, message, assertionResults }) => {
    const file = path.relative(process.cwd(), name);
    const failed = assertionResults.filter((test) => test.status === 'failed');
    // A file that cannot be read has no failed test in it, but has failed.
    if (status === 'failed' && failed.length === 0) return [told(file, message)];
    return failed.map((test) => told(`${file} › ${test.fullName}`, test.failureMessages?.[0]));
  });
  return atLeastOne({ passed: report.numPassedTests, failed: failures.length, failures }, code);
}

const failedSpecs = ({ suites = [], specs = [] }: PlaywrightSuite): string[] => [
  ...specs
    .filter(({ ok }) => !ok)
    .map(({ file, title, tests }) =>
      told(
        `e2e/${file} › ${title}`,
        tests.flatMap(({ results }) => results).find(({ error }) => error)?.error?.message,
      ),
    ),
  ...suites.flatMap(failedSpecs),
];

export function countPlaywright(reportFile: string, code: number): Counts {
  const report = read<PlaywrightReport>(reportFile);
  if (!report) return unreadable('Journeys');
  const { expected, unexpected, flaky } = report.stats;
  const outside = report.errors.map(({ message }) => told('Outside of any journey', message));
  const failures = [...failedSpecs(report), ...outside];
  const failed = unexpected + flaky + report.errors.length;
  return atLeastOne({ passed: expected, failed, failures }, code);
}
