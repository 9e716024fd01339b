/** R3: a killed start leaves a Postgres and a web server behind; the next start adopts the one and ends the other. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { findRunning, freePort } from '@/scripts/postgres/cluster';
import { APP_ROLE, withClient } from '@/scripts/postgres/roles';
import type { Secrets } from '@/scripts/postgres/secrets';
import { STATE_FOLDER } from '@/scripts/lock.mjs';
import { isAlive } from '@/scripts/processes.mjs';
import { ROOT, say } from '@/scripts/set-up.mjs';
import { build } from '@/scripts/start/build';
import { scratchFolder } from '@/scripts/trials/scratch';
import {
  answers,
  startCommand,
  stopCommand,
  type HowToStart,
  type Started,
} from '@/scripts/trials/start-command';
import { seconds, type Trial } from '@/scripts/trials/trial';

const ROUNDS = 5;
const STOP_LIMIT = 10_000;

const readJson = <T>(file: string) => JSON.parse(readFileSync(file, 'utf8')) as T;

export const trial: Trial = {
  title: `kill -9 the start command, ${ROUNDS} times; then the command again`,
  async run(tell) {
    await build(say);
    const data = scratchFolder(STATE_FOLDER);
    const port = await freePort();
    const { DATABASE_URL: _url, HOST: _host, ...rest } = process.env;
    const how: HowToStart = {
      folder: ROOT,
      env: { ...rest, STET_DATA: data, STET_DEMO: '0', PORT: String(port) },
    };
    const problems: string[] = [];
    const must = (holds: boolean, what: string) => {
      if (!holds) problems.push(what);
    };
    const boot = async (): Promise<{ started: Started; took: number }> => {
      const started = startCommand(how);
      const took = await started.ready;
      if (took === undefined) throw new Error(`It does not start:\n${started.output()}`);
      return { started, took };
    };
    let { started } = await boot();
    let slowest = 0;
    for (let number = 1; number <= ROUNDS; number++) {
      const postgres = findRunning(path.join(data, 'postgres'));
      const web = readJson<{ pid: number }>(path.join(data, 'web.json')).pid;
      const secret = readJson<Secrets>(path.join(data, 'secrets.json')).app;
      // Written through the role that serves, acknowledged, and then the start is killed.
      const url = `postgresql://${APP_ROLE}:${secret}@127.0.0.1:${postgres?.port}/stet`;
      await withClient(url, (client) =>
        client.query(
          `INSERT INTO "Newsroom" (id, slug, name, "timeZone", "createdAt") VALUES (gen_random_uuid(), $1, $1, 'UTC', now())`,
          [`trial-${number}`],
        ),
      );
      started.process.kill('SIGKILL');
      await started.ended;
      must(postgres !== undefined && isAlive(postgres.pid), `round ${number}: Postgres died with the start`);
      const next = await boot();
      started = next.started;
      slowest = Math.max(slowest, next.took);
      must(findRunning(path.join(data, 'postgres'))?.pid === postgres?.pid, `round ${number}: not adopted`);
      must(!isAlive(web), `round ${number}: the old web server is still there`);
      must(await answers(`http://127.0.0.1:${port}/api/health`), `round ${number}: no answer`);
      const { rows } = await withClient(url, (client) =>
        client.query<{ kept: number }>(
          `SELECT count(*)::int AS kept FROM "Newsroom" WHERE slug LIKE 'trial-%'`,
        ),
      );
      must(rows[0]?.kept === number, `round ${number}: ${rows[0]?.kept} of ${number} rows kept`);
      tell(`round ${number}: adopted, serving again after ${seconds(next.took)}`);
    }
    const last = findRunning(path.join(data, 'postgres'));
    const { milliseconds, code } = await stopCommand(started);
    must(code === 0, `exit code ${code} after SIGTERM`);
    must(milliseconds < STOP_LIMIT, `stopping took ${seconds(milliseconds)}`);
    must(!last || !isAlive(last.pid), 'Postgres outlived the stop');
    return {
      passed: problems.length === 0,
      figures: [
        ...problems,
        `${ROUNDS} kills`,
        `slowest start after one ${seconds(slowest)}`,
        `stopped by SIGTERM in ${seconds(milliseconds)}`,
      ],
    };
  },
};
