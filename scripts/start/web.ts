/** The web server: begun, waited for, watched, ended. */
import { spawn, type ChildProcess } from 'node:child_process';
import { get } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { forgetWeb, rememberWeb } from '@/scripts/left-over.mjs';
import { ROOT } from '@/scripts/set-up.mjs';
import { NEXT } from '@/scripts/start/build';
import { StartError } from '@/scripts/start-error';
import { isStopping, onStop } from '@/scripts/stopping.mjs';

const START_LIMIT = 60_000;
/** Requests under way may take this long to finish; with Postgres' own end it stays under ten seconds. */
const DRAIN_LIMIT = 5_500;

export interface WebOptions {
  port: number;
  /** Undefined: every address of this machine. */
  host: string | undefined;
  isDev: boolean;
  env: NodeJS.ProcessEnv;
  /** Whether the next start ends it when we could not; the default. */
  isRemembered?: boolean;
}

/**
 * V8 grows its heap as if all memory of the machine were its own, and clears up late: half of what a server held was
 * garbage. Told that it may have a gigabyte, it holds a third less at the same speed. NODE_OPTIONS says otherwise.
 */
const MEMORY_LIMIT = '--max-old-space-size=1024';
const memoryLimit = (env: NodeJS.ProcessEnv) =>
  env['NODE_OPTIONS']?.includes('old-space-size') ? [] : [MEMORY_LIMIT];

/** Any answer at all shows that it serves. */
function answers(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const request = get({ host, port, path: '/api/health', timeout: 5_000 }, (response) => {
      response.resume();
      resolve(true);
    });
    request.once('error', () => resolve(false));
    request.once('timeout', () => request.destroy());
  });
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  child.kill('SIGTERM');
  await Promise.race([gone, pause(DRAIN_LIMIT, undefined, { ref: false })]);
  // Its whole group: the development server has children of its own.
  if (child.exitCode === null && child.signalCode === null && child.pid) process.kill(-child.pid, 'SIGKILL');
}

/** Resolves once it answers. Afterwards its unasked end is told to `onDeath`. Stopped with everything else. */
export async function serve(
  { port, host, isDev, env, isRemembered = true }: WebOptions,
  onDeath: () => void,
): Promise<ChildProcess> {
  const args = [
    ...memoryLimit(env),
    NEXT,
    isDev ? 'dev' : 'start',
    '--port',
    String(port),
    ...(host ? ['--hostname', host] : []),
  ];
  let output = '';
  const child = spawn(process.execPath, args, {
    cwd: ROOT,
    env: {
      ...env,
      NODE_ENV: isDev ? 'development' : 'production',
      PORT: String(port),
      ...(host && { HOST: host }),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own: a Ctrl-C is for us, who let it finish what it is at.
    detached: true,
  });
  let isUp = false;
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (piece: Buffer) => {
      if (isUp) process.stdout.write(piece);
      else output += piece.toString();
    });
  }
  onStop(async () => {
    await end(child);
    if (isRemembered) forgetWeb();
  });
  if (isRemembered && child.pid) rememberWeb(child.pid);
  child.once('exit', () => {
    if (isUp && !isStopping()) onDeath();
  });
  const reachable = !host || host === '0.0.0.0' || host === '::' ? 'localhost' : host;
  const limit = Date.now() + START_LIMIT;
  while (!(await answers(reachable, port))) {
    if (child.exitCode !== null || Date.now() > limit) {
      throw new StartError(`The web server does not start:\n${output}`);
    }
    await pause(50);
  }
  isUp = true;
  return child;
}
