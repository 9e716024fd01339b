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
import { countPlaywright, countVitest, type Counts } from '@/scripts/test/results';

const RESULTS = path.join(ROOT, 'test-results');

/** The script behind a package's command. */
function command(name: string, packageName = name): string {
  const require = createRequire(import.meta.url);
  const folder = path.join(ROOT, 'node_modules', packageName);
  const { bin } = require(path.join(folder, 'package.json')) as { bin: string | Record<string, string> };
  return path.join(folder, typeof bin === 'string' ? bin : (bin[name] ?? ''));
}

async function timed(title: string, work: () => Promise<Counts>): Promise<Counts> {
  say(`\n── ${title}`);
  const began = Date.now();
  const counts = await work();
  const seconds = ((Date.now() - began) / 1000).toFixed(1);
  const tests =
    counts.passed + counts.failed > 1 || counts.passed
      ? `${counts.passed} passed, ${counts.failed} failed`
      : '';
  say(`   ${title}: ${tests || (counts.failed ? 'FAILED' : 'good')} (${seconds} s)`);
  return counts;
}

/** A check passes or fails as a whole: a failure counts as one, a success is no test. */
const check = (title: string, script: string, ...args: string[]) =>
  timed(title, async () => {
    const { code } = await run(process.execPath, [script, ...args]);
    return { passed: 0, failed: code === 0 ? 0 : 1 };
  });

async function staticChecks(): Promise<Counts[]> {
  const rooms = ['app', 'components', 'lib', 'prisma', 'scripts', 'bench', 'e2e'];
  const present = rooms.filter((room) => existsSync(path.join(ROOT, room)));
  const rules = command('depcruise', 'dependency-cruiser');
  return [
    await check('Format', command('prettier'), '--check', '--log-level=warn', '.'),
    await check('Lint', command('eslint'), '--max-warnings', '0', '.'),
    await check('Route types', NEXT, 'typegen'),
    await check('Types', command('tsc', 'typescript'), '--noEmit'),
    await check('Texts', path.join(ROOT, 'scripts', 'texts.mjs')),
    await check(
      'Dependency rules',
      rules,
      '--config',
      '.dependency-cruiser.cjs',
      '--output-type',
      'err',
      ...present,
    ),
  ];
}

const vitest = (title: string, project: string) =>
  timed(title, async () => {
    const report = path.join(RESULTS, `${project}.json`);
    const { code } = await run(process.execPath, [
      ...[command('vitest'), 'run', '--project', project],
      ...['--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
    ]);
    return countVitest(report, code);
  });

async function browser(): Promise<Counts[]> {
  if (!isBuilt() && lockHolder()?.doing === 'npm start') {
    throw new StartError('Stet is running from this folder, and a new build would break it: stop it first.');
  }
  const built = await timed('Build', async () => {
    try {
      await build(say);
      return { passed: 0, failed: 0 };
    } catch (error) {
      say((error as Error).message);
      return { passed: 0, failed: 1 };
    }
  });
  if (built.failed) return [built];
  const journeys = await timed('Journeys in the browser', async () => {
    await ensureChromium();
    const { code } = await run(process.execPath, [command('playwright', '@playwright/test'), 'test']);
    return countPlaywright(path.join(RESULTS, 'e2e.json'), code);
  });
  return [built, journeys];
}

/** Prints "N passed, N failed" as its last line and ends the process: with 1 when anything failed. */
export async function test(only?: string): Promise<void> {
  rmSync(RESULTS, { recursive: true, force: true });
  mkdirSync(RESULTS, { recursive: true });
  process.env['NEXT_TELEMETRY_DISABLED'] = '1';
  const all: Counts[] = [];
  if (only !== 'e2e') {
    all.push(...(await staticChecks()));
    all.push(await vitest('Unit tests', 'unit'));
    all.push(await vitest('Integration tests', 'integration'));
  }
  if (only !== 'check') all.push(...(await browser()));
  const sum = (key: keyof Counts) => all.reduce((total, counts) => total + counts[key], 0);
  say(`\n${sum('passed')} passed, ${sum('failed')} failed`);
  await stopAll(sum('failed') ? 1 : 0);
}
