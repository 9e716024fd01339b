/** Runs every check and every test, to the end whatever fails, and counts. */
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { lockHolder } from '@/scripts/lock.mjs';
import { ROOT, run, say } from '@/scripts/set-up.mjs';
import { build, isBuilt, NEXT } from '@/scripts/start/build';
import { StartError } from '@/scripts/start-error';
import { stopAll } from '@/scripts/stopping.mjs';
import { ensureChromium } from '@/scripts/test/chromium';
import { countPlaywright, countVitest, told, type Counts } from '@/scripts/test/results';

const RESULTS = path.join(ROOT, 'test-results');
const NO_FAILURE: Counts = { passed: 0, failed: 0, failures: [] };

/** The script behind a package's command. */
function command(name: string, packageName = name): string {
  const require = createRequire(import.meta.url);
  const folder = path.join(ROOT, 'node_modules', packageName);
  const { bin } = require(path.join(folder, 'package.json')) as { bin: string | Record<string, string> };
  return path.join(folder, typeof bin === 'string' ? bin : (bin[name] ?? ''));
}

/** Beside others one speaks only when it is done, so that what it says stays together. */
async function timed(title: string, work: () => Promise<Counts & { output?: string }>): Promise<Counts> {
  const began = Date.now();
  const { passed, failed, failures, output } = await work();
  const seconds = ((Date.now() - began) / 1000).toFixed(1);
  const tests = passed + failed > 1 || passed ? `${passed} passed, ${failed} failed` : '';
  say(`\n── ${title}: ${tests || (failed ? 'FAILED' : 'good')} (${seconds} s)`);
  if (output && failed) say(output);
  return { passed, failed, failures };
}

/** A check passes or fails as a whole: a failure counts as one, a success is no test. */
const check = (title: string, script: string, ...args: string[]) =>
  timed(title, async () => {
    const { code, output } = await run(process.execPath, [script, ...args], { isQuiet: true });
    return code === 0 ? NO_FAILURE : { passed: 0, failed: 1, failures: [told(title, output)], output };
  });

async function staticChecks(): Promise<Counts[]> {
  const rooms = ['app', 'components', 'lib', 'prisma', 'scripts', 'bench', 'e2e'];
  const present = rooms.filter((room) => existsSync(path.join(ROOT, room)));
  const rules = ['--config', '.dependency-cruiser.cjs', '--output-type', 'err', ...present];
  return [
    await check('Format', command('prettier'), '--check', '--log-level=warn', '.'),
    await check('Lint', command('eslint'), '--max-warnings', '0', '.'),
    await check('Route types', NEXT, 'typegen'),
    await check('Types', command('tsc', 'typescript'), '--noEmit'),
    await check('Texts', path.join(ROOT, 'scripts', 'texts.mjs')),
    await check('Dependency rules', command('depcruise', 'dependency-cruiser'), ...rules),
  ];
}

const vitest = (title: string, kind: string) =>
  timed(title, async () => {
    const report = path.join(RESULTS, `${kind}.json`);
    const { code } = await run(process.execPath, [
      ...[command('vitest'), 'run', '--project', `${kind}*`],
      ...['--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
    ]);
    return countVitest(report, code);
  });

function refuseToBreak(): void {
  if (isBuilt() || lockHolder()?.doing !== 'npm start') return;
  throw new StartError('Stet is running from this folder, and a new build would break it: stop it first.');
}

const buildFirst = () =>
  timed('Build', () =>
    build(say).then(
      () => NO_FAILURE,
      ({ message }: Error) => ({ passed: 0, failed: 1, failures: [told('Build', message)], output: message }),
    ),
  );

const journeys = () =>
  timed('Journeys in the browser', async () => {
    await ensureChromium();
    const { code } = await run(process.execPath, [command('playwright', '@playwright/test'), 'test']);
    return countPlaywright(path.join(RESULTS, 'e2e.json'), code);
  });

/** Those that use one core, one after the other, beside those that use both: a quarter of the time less. */
async function checksAndTests(withBuild: boolean): Promise<{ counts: Counts[]; isReady: boolean }> {
  const alone = async () => {
    const checks = await staticChecks();
    return { checks, built: withBuild ? await buildFirst() : undefined };
  };
  const tests = async () => [
    await vitest('Unit tests', 'unit'),
    await vitest('Integration tests', 'integration'),
  ];
  const [{ checks, built }, tested] = await Promise.all([alone(), tests()]);
  return { counts: [...checks, ...(built ? [built] : []), ...tested], isReady: built?.failed === 0 };
}

/** Prints "N passed, N failed" as its last line and ends the process: with 1 when anything failed. */
export async function test(only?: string): Promise<void> {
  if (only !== 'check') refuseToBreak();
  rmSync(RESULTS, { recursive: true, force: true });
  mkdirSync(RESULTS, { recursive: true });
  process.env['NEXT_TELEMETRY_DISABLED'] = '1';
  const { counts: all, isReady } =
    only === 'e2e' ? await onlyBuilt() : await checksAndTests(only !== 'check');
  if (isReady) all.push(await journeys());
  const failures = all.flatMap((counts) => counts.failures);
  if (failures.length) say(`\n── What failed\n${failures.join('\n\n')}`);
  const sum = (key: 'passed' | 'failed') => all.reduce((total, counts) => total + counts[key], 0);
  say(`\n${sum('passed')} passed, ${sum('failed')} failed`);
  await stopAll(sum('failed') ? 1 : 0);
}

async function onlyBuilt(): Promise<{ counts: Counts[]; isReady: boolean }> {
  const built = await buildFirst();
  return { counts: [built], isReady: built.failed === 0 };
}
