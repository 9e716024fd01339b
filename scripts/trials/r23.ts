/** R23: a fresh machine: nothing but Node and npm, an empty home, no locale, a folder that only its owner may enter. */
import { execFileSync } from 'node:child_process';
import { chmodSync, chownSync, cpSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { isRoot, UNPRIVILEGED } from '@/scripts/postgres/binaries';
import { findRunning, freePort } from '@/scripts/postgres/cluster';
import { withClient } from '@/scripts/postgres/roles';
import type { Secrets } from '@/scripts/postgres/secrets';
import { waitUntilGone } from '@/scripts/processes.mjs';
import { ROOT } from '@/scripts/set-up.mjs';
import { scratchFolder } from '@/scripts/trials/scratch';
import { answers, startCommand, stopCommand, type HowToStart } from '@/scripts/trials/start-command';
import { seconds, type Trial } from '@/scripts/trials/trial';

/** The limits that the start command is held to. */
const FIRST_LIMIT = 240_000;
const SECOND_LIMIT = 5_000;
const STOP_LIMIT = 10_000;

/** The project as a clone would have it, in a folder of mode 0700. */
function freshCopy(owner?: number): { folder: string; home: string } {
  const base = scratchFolder();
  const [folder, home] = [path.join(base, 'stet'), path.join(base, 'home')];
  const files = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: ROOT,
  })
    .toString()
    .split('\0')
    .filter((file) => file && existsSync(path.join(ROOT, file)));
  for (const file of files) cpSync(path.join(ROOT, file), path.join(folder, file));
  mkdirSync(home);
  if (owner !== undefined) {
    chownSync(base, owner, owner);
    execFileSync('chown', ['-R', `${owner}:${owner}`, base]);
  }
  chmodSync(folder, 0o700);
  return { folder, home };
}

async function encoding(folder: string): Promise<string> {
  const file = path.join(folder, '.stet', 'secrets.json');
  const { superuser } = JSON.parse(readFileSync(file, 'utf8')) as Secrets;
  const port = findRunning(path.join(folder, '.stet', 'postgres'))?.port;
  const { rows } = await withClient(`postgresql://stet_admin:${superuser}@127.0.0.1:${port}/stet`, (client) =>
    client.query<{ encoding: string }>(
      `SELECT pg_encoding_to_char(encoding) AS encoding FROM pg_database WHERE datname = 'stet'`,
    ),
  );
  return rows[0]?.encoding ?? '';
}

async function asWhom(who: string, tell: (line: string) => void, owner?: number) {
  const problems: string[] = [];
  const must = (holds: boolean, what: string) => {
    if (!holds) problems.push(`${who}: ${what}`);
  };
  const { folder, home } = freshCopy(owner);
  const port = await freePort();
  const how: HowToStart = {
    folder,
    // Nothing else: no LANG, no NODE_ENV, no database.
    env: {
      PATH: process.env['PATH'],
      HOME: home,
      PORT: String(port),
      NODE_ENV: undefined,
    } as unknown as NodeJS.ProcessEnv,
    viaNpm: true,
    ...(owner !== undefined && { uid: owner, gid: owner }),
  };

  const taken = createServer().listen(port, '127.0.0.1');
  const refused = startCommand(how);
  must(
    (await refused.ended) === 1 && refused.output().includes(`Port ${port} is taken`),
    'a taken port is not said',
  );
  await new Promise((resolve) => taken.close(resolve));

  const first = startCommand(how);
  const firstTook = await first.ready;
  if (firstTook === undefined) throw new Error(`${who}: it does not start:\n${first.output()}`);
  tell(`${who}: first start ${seconds(firstTook)}`);
  must(firstTook < FIRST_LIMIT, 'the first start is too slow');
  must(await answers(`http://localhost:${port}/sign-in`), '/sign-in does not answer');
  must((await encoding(folder)) === 'UTF8', 'the database is not UTF-8');
  const accounts = path.join(folder, '.stet', 'demo-accounts.json');
  must(/\S+@\S+ +\w+/.test(first.output()) && existsSync(accounts), 'no demo accounts are printed');

  const twice = startCommand(how);
  must(
    (await twice.ended) === 1 && twice.output().includes('at work in this folder already'),
    'a second one is not refused',
  );

  // npm itself is gone at once; what counts is that Postgres is.
  const postgres = findRunning(path.join(folder, '.stet', 'postgres'))?.pid ?? 0;
  const began = Date.now();
  await stopCommand(first);
  must(postgres > 0 && (await waitUntilGone(postgres, STOP_LIMIT)), 'Postgres outlived the stop');
  const stopTook = Date.now() - began;

  const second = startCommand(how);
  const secondTook = await second.ready;
  tell(`${who}: second start ${seconds(secondTook ?? NaN)}`);
  must(secondTook !== undefined && secondTook < SECOND_LIMIT, 'the second start is too slow');
  await stopCommand(second);
  return {
    problems,
    figures: [
      `${who}: first ${seconds(firstTook)}, second ${seconds(secondTook ?? NaN)}, stop ${seconds(stopTook)}`,
    ],
  };
}

export const trial: Trial = {
  title:
    'a fresh machine: empty HOME, no locale, folder 0700, port taken, twice; as root and as an ordinary user',
  async run(tell) {
    const results = isRoot()
      ? [await asWhom('root', tell), await asWhom('ordinary user', tell, UNPRIVILEGED)]
      : [await asWhom('ordinary user', tell)];
    const problems = results.flatMap((result) => result.problems);
    return {
      passed: problems.length === 0,
      figures: [...problems, ...results.flatMap((result) => result.figures)],
    };
  },
};
