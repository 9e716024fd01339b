/** R11: a migration that fails or is killed leaves the schema as after the last good one. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { withClient } from '@/scripts/postgres/roles';
import { child, durableCluster, scratchFolder } from '@/scripts/trials/scratch';
import { seconds, type Outcome, type Trial } from '@/scripts/trials/trial';

const KILLS = 5;
const GOOD = 'CREATE TABLE two (id int);';
const BROKEN = `${GOOD}\nSELECT * FROM nowhere;`;
/** Long enough to be killed in; the time after which it would have been committed. */
const SLOW = `${GOOD}\nSELECT pg_sleep(20);`;

const MIGRATE = 'scripts/trials/migrate-folder.ts';

const tables = (url: string) =>
  withClient(url, async (client) => {
    const { rows } = await client.query<{ name: string }>(
      `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' AND tablename <> '_prisma_migrations' ORDER BY 1`,
    );
    return rows.map((row) => row.name).join(' ');
  });

async function untilAsleep(url: string): Promise<void> {
  for (let tries = 0; tries < 600; tries++) {
    const { rowCount } = await withClient(url, (client) =>
      client.query(
        `SELECT FROM pg_stat_activity WHERE wait_event = 'PgSleep' AND datname = current_database()`,
      ),
    );
    if (rowCount) return;
    await pause(50);
  }
  throw new Error('The migration never came to its slow statement.');
}

export const trial: Trial = {
  title: `failing migration: an error in file 2 of 3; kill -9 inside file 2, ${KILLS} times`,
  async run(say): Promise<Outcome> {
    const cluster = await durableCluster();
    const folder = scratchFolder();
    const write = (name: string, sql: string) => {
      mkdirSync(path.join(folder, name), { recursive: true });
      writeFileSync(path.join(folder, name, 'migration.sql'), sql);
    };
    write('0001_one', 'CREATE TABLE one (id int);');
    write('0003_three', 'CREATE TABLE three (id int);');
    const problems: string[] = [];
    const expect = (what: string, is: unknown, wanted: unknown) => {
      if (is !== wanted) problems.push(`${what}: ${String(is)}, not ${String(wanted)}`);
    };
    const fresh = async (name: string) => {
      await withClient(cluster.adminUrl(), (client) => client.query(`CREATE DATABASE ${name}`));
      return cluster.adminUrl(name);
    };
    const goOn = async (url: string) => {
      write('0002_two', GOOD);
      const began = Date.now();
      const { code, output } = await child(MIGRATE, [folder], { DATABASE_URL: url }).ended;
      expect(`the run after the mend (${output.trim()})`, code, 0);
      expect('tables after the mend', await tables(url), 'one three two');
      return Date.now() - began;
    };

    const failing = await fresh('failing');
    write('0002_two', BROKEN);
    const { code, output } = await child(MIGRATE, [folder], { DATABASE_URL: failing }).ended;
    say(output.trim().replaceAll('\n', '\n   '));
    expect('exit code of the failing one', code, 1);
    expect('its message says where', /0002_two failed.*line 2/s.test(output), true);
    expect('tables after the error', await tables(failing), 'one');
    await goOn(failing);

    let slowest = 0;
    for (let number = 1; number <= KILLS; number++) {
      const url = await fresh(`killed_${number}`);
      write('0002_two', SLOW);
      const running = child(MIGRATE, [folder], { DATABASE_URL: url });
      await untilAsleep(url);
      running.process.kill('SIGKILL');
      await running.ended;
      expect('tables after the kill', await tables(url), 'one');
      const took = await goOn(url);
      slowest = Math.max(slowest, took);
      say(`kill ${number}: mended and done in ${seconds(took)}`);
    }
    await cluster.stop();
    return {
      passed: problems.length === 0,
      figures: [...problems, `1 error and ${KILLS} kills`, `slowest run after the mend ${seconds(slowest)}`],
    };
  },
};
