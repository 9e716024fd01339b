/** One embedded Postgres: made, started, adopted, watched and stopped. */
import { spawn, spawnSync, type SpawnOptions } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { StartError } from '@/scripts/start-error';
import { findBinaries, isRoot, UNPRIVILEGED } from '@/scripts/postgres/binaries';
import { isAlive, waitUntilGone } from '@/scripts/processes.mjs';

/** Recovery after a crash can take a while on a large database. */
const START_LIMIT = 60_000;
const STOP_LIMIT = 3_000;
/** In bytes; a longer log is put aside at the next start, and the one put aside before is dropped. */
const LOG_LIMIT = 10_000_000;
const SUPERUSER = 'stet_admin';

export interface ClusterOptions {
  /** Where `data/` goes. Its parent must exist. */
  folder: string;
  logFile: string;
  password: string;
  /** For throw-away databases: quicker, and lost if the machine stops. */
  isThrowAway?: boolean;
}

export interface Running {
  pid: number;
  port: number;
  adopted: boolean;
}

/** What postmaster.pid says of the server that uses this data directory: line 1 is its id, line 4 its port. */
function readPidFile(data: string): { pid: number; port: number } | undefined {
  try {
    const lines = readFileSync(path.join(data, 'postmaster.pid'), 'utf8').split('\n');
    const [pid, port] = [Number(lines[0]), Number(lines[3])];
    return pid > 0 && port > 0 ? { pid, port } : undefined;
  } catch {
    return undefined;
  }
}

/** True when that process is a Postgres at work in this very directory, and not a stranger with a reused id. */
function isServerOf(data: string, pid: number): boolean {
  if (!isAlive(pid)) return false;
  if (process.platform === 'linux') {
    try {
      return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(data);
    } catch {
      return false;
    }
  }
  return spawnSync('ps', ['-o', 'comm=', '-p', String(pid)], { encoding: 'utf8' }).stdout.includes(
    'postgres',
  );
}

/** The server that runs on this data directory now, if one does. */
export function findRunning(folder: string): { pid: number; port: number } | undefined {
  const data = path.join(folder, 'data');
  const found = readPidFile(data);
  return found && isServerOf(data, found.pid) ? found : undefined;
}

/** A port that nobody used a moment ago. */
export async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });
}

export class Cluster {
  private readonly data: string;
  private running: Running | undefined;

  constructor(private readonly options: ClusterOptions) {
    this.data = path.join(options.folder, 'data');
  }

  /** The address of one of its databases for its superuser. */
  adminUrl(database = 'postgres'): string {
    return this.urlFor(SUPERUSER, this.options.password, database);
  }

  urlFor(user: string, password: string, database: string): string {
    if (!this.running) throw new Error('The embedded Postgres is not running.');
    return `postgresql://${user}:${encodeURIComponent(password)}@127.0.0.1:${this.running.port}/${database}`;
  }

  get pid(): number | undefined {
    return this.running?.pid;
  }

  /**
   * Who runs it: root never may. A folder that an ordinary user made stays that user's.
   *
   * Postgres goes to its directory by path, and another user than the one who may enter the project's folder
   * cannot. So we enter it before giving up root's rights, and name it by the link that the kernel keeps to it,
   * which needs no right to any folder above.
   */
  private asWhom(folder: string): { directory: string; options: SpawnOptions } {
    if (!isRoot()) return { directory: folder, options: { cwd: folder } };
    const { uid, gid } = statSync(folder);
    const directory = process.platform === 'linux' ? '/proc/self/cwd' : folder;
    return { directory, options: { cwd: folder, uid, gid } };
  }

  private environment(): NodeJS.ProcessEnv {
    // Nothing of ours reaches the server: neither PG* variables nor a locale.
    return { PATH: process.env['PATH'], LC_ALL: 'C', TZ: 'UTC', NODE_ENV: 'production' };
  }

  /** Makes the data directory under another name first, so that one cut short is never taken for whole. */
  private create(bin: string): void {
    const { folder, password, isThrowAway } = this.options;
    const unfinished = path.join(folder, 'unfinished');
    const passwordFile = path.join(folder, 'first-password');
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    rmSync(unfinished, { recursive: true, force: true });
    mkdirSync(unfinished, { mode: 0o700 });
    writeFileSync(passwordFile, password, { mode: 0o600 });
    chmodSync(folder, 0o700);
    if (isRoot())
      for (const it of [folder, unfinished, passwordFile]) chownSync(it, UNPRIVILEGED, UNPRIVILEGED);
    const { directory, options } = this.asWhom(unfinished);
    const result = spawnSync(
      path.join(bin, 'initdb'),
      [
        ...['-D', directory, '-U', SUPERUSER, '--encoding=UTF8', '--locale=C', '--auth=scram-sha-256'],
        ...['--locale-provider=builtin', '--builtin-locale=C.UTF-8'],
        `--pwfile=${directory}/../first-password`,
        ...(isThrowAway ? ['--no-sync'] : []),
      ],
      { ...options, env: this.environment(), encoding: 'utf8' },
    );
    rmSync(passwordFile, { force: true });
    if (result.status !== 0) {
      throw new StartError(
        `The embedded Postgres could not be set up:\n${result.stdout}${result.stderr}${result.error ?? ''}`,
      );
    }
    renameSync(unfinished, this.data);
  }

  private launch(bin: string, port: number): { pid: number; exited: () => boolean } {
    const { directory, options } = this.asWhom(this.data);
    const { logFile, isThrowAway } = this.options;
    if ((statSync(logFile, { throwIfNoEntry: false })?.size ?? 0) > LOG_LIMIT)
      renameSync(logFile, `${logFile}.old`);
    const log = openSync(logFile, 'a', 0o600);
    const settings = {
      listen_addresses: '127.0.0.1',
      unix_socket_directories: '',
      max_connections: '200',
      ...(isThrowAway && { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
    };
    let exited = false;
    const child = spawn(
      path.join(bin, 'postgres'),
      [
        '-D',
        directory,
        '-p',
        String(port),
        ...Object.entries(settings).flatMap(([k, v]) => ['-c', `${k}=${v}`]),
      ],
      // Detached: a Ctrl-C is for us alone, who stop the web server first.
      { ...options, env: this.environment(), stdio: ['ignore', log, log], detached: true },
    );
    child.once('exit', () => (exited = true));
    child.once('error', () => (exited = true));
    child.unref();
    closeSync(log);
    return { pid: child.pid ?? 0, exited: () => exited };
  }

  /** Resolves to true when it answers, to false when it is gone or another one answers. */
  private async answers(port: number, isGone: () => boolean): Promise<boolean> {
    const end = Date.now() + START_LIMIT;
    while (!isGone()) {
      const client = new pg.Client({
        host: '127.0.0.1',
        port,
        user: SUPERUSER,
        password: this.options.password,
        database: 'postgres',
      });
      client.on('error', () => undefined);
      try {
        await client.connect();
        await client.end();
        return true;
      } catch (error) {
        // 28P01: somebody else's Postgres has the port by now.
        if ((error as { code?: string }).code === '28P01') return false;
      }
      if (Date.now() > end) return false;
      await pause(15);
    }
    return false;
  }

  private logTail(): string {
    const { logFile } = this.options;
    return existsSync(logFile)
      ? readFileSync(logFile, 'utf8').trimEnd().split('\n').slice(-8).join('\n')
      : '';
  }

  /** Starts it, or adopts the one that outlived a killed start. `port` if it must be that one again. */
  async start(port?: number): Promise<Running> {
    const left = findRunning(this.options.folder);
    if (left && (await this.answers(left.port, () => !isAlive(left.pid)))) {
      return (this.running = { ...left, adopted: true });
    }
    const bin = await findBinaries();
    if (!existsSync(this.data)) this.create(bin);
    // A port found free may be taken a moment later, and the processes of a killed server need a moment to go.
    for (let attempt = 1; attempt <= 20; attempt++) {
      const at = port ?? (await freePort());
      const { pid, exited } = this.launch(bin, at);
      if (await this.answers(at, exited)) return (this.running = { pid, port: at, adopted: false });
      if (!exited()) process.kill(pid, 'SIGKILL');
      await pause(100);
    }
    throw new StartError(
      `The embedded Postgres does not start. The end of ${this.options.logFile}:\n${this.logTail()}`,
    );
  }

  /** Ends it in good order: open transactions are rolled back, nothing committed is lost. */
  async stop(): Promise<void> {
    const pid = this.running?.pid;
    this.running = undefined;
    if (!pid || !isAlive(pid)) return;
    process.kill(pid, 'SIGINT');
    if (await waitUntilGone(pid, STOP_LIMIT)) return;
    process.kill(pid, 'SIGQUIT');
    await waitUntilGone(pid, 1_000);
  }

  /** Starts it again, on the same port, whenever it is found dead; until the returned function is called. */
  keepAlive(say: (line: string) => void): () => void {
    let isBusy = false;
    const timer = setInterval(() => {
      const before = this.running;
      if (isBusy || !before || isAlive(before.pid)) return;
      isBusy = true;
      say('The embedded Postgres has died; starting it again …');
      this.start(before.port)
        .then(() => say('The embedded Postgres is back.'))
        .catch((error: Error) => say(error.message))
        .finally(() => (isBusy = false));
    }, 200);
    return () => clearInterval(timer);
  }
}
