import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { identityOf, isSame } from '@/scripts/processes.mjs';

const CONTENDER = `
  import { takeLock } from '${path.resolve('scripts/lock.mjs')}';
  import { stopOnSignals } from '${path.resolve('scripts/stopping.mjs')}';
  stopOnSignals();
  try {
    await takeLock('a test');
    console.log('got it');
    process.stdin.resume();
  } catch (error) {
    console.log(error.message);
    process.exit(1);
  }`;

let folder: string;
const lockFile = () => path.join(folder, 'start.lock');

/** A process that tries for the lock and, when it gets it, holds it until it is ended. */
function contend() {
  const { npm_lifecycle_event: _npm, ...rest } = process.env;
  const child = spawn(process.execPath, ['--input-type=module', '-e', CONTENDER], {
    env: { ...rest, STET_DATA: folder } as NodeJS.ProcessEnv,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const said = new Promise<string>((resolve) =>
    child.stdout.once('data', (text: Buffer) => resolve(text.toString())),
  );
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  return { child, said, ended };
}

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'stet-lock-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('the lock of the start command', () => {
  const leftBehind: [string, () => string][] = [
    ['none', () => ''],
    [
      'one of a process that is gone',
      () => JSON.stringify({ pid: 4_000_000, began: '1', doing: 'npm start' }),
    ],
    ['one whose id another process has by now', () => JSON.stringify({ pid: process.pid, began: 'then' })],
    ['one cut short while it was written', () => '{"pid":'],
  ];
  it.each(leftBehind)('is got by one of six at once, with %s left behind', async (_what, text) => {
    if (text()) writeFileSync(lockFile(), text());
    const six = Array.from({ length: 6 }, contend);
    const said = await Promise.all(six.map((one) => one.said));
    expect(said.filter((line) => line === 'got it\n')).toHaveLength(1);
    const holder = six[said.indexOf('got it\n')];
    const refusals = said.filter((line) => line.includes(`already: a test (process ${holder?.child.pid})`));
    expect(refusals).toHaveLength(5);
    holder?.child.kill('SIGTERM');
    expect(await holder?.ended).toBe(0);
  });

  it('is free again when its holder was killed', async () => {
    const first = contend();
    expect(await first.said).toBe('got it\n');
    first.child.kill('SIGKILL');
    await first.ended;
    expect(JSON.parse(readFileSync(lockFile(), 'utf8'))).toMatchObject({ pid: first.child.pid });
    const second = contend();
    expect(await second.said).toBe('got it\n');
    second.child.kill('SIGTERM');
    await second.ended;
  });
});

describe('a process', () => {
  it('is known again by its id and its beginning', () => {
    expect(isSame(identityOf(process.pid))).toBe(true);
    expect(isSame({ pid: process.pid, began: 'another time' })).toBe(false);
    const gone = spawnSync(process.execPath, ['-e', '']);
    expect(isSame({ pid: gone.pid, began: undefined })).toBe(false);
  });
});
