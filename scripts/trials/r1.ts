/** R1: a killed Postgres loses nothing that it acknowledged, and is back in seconds. */
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { withClient } from '@/scripts/postgres/roles';
import { durableCluster } from '@/scripts/trials/scratch';
import { count, seconds, type Trial } from '@/scripts/trials/trial';

const WRITERS = 20;
const ROUNDS = 20;
const BEFORE_KILL = 2_500;
const RECOVERY_LIMIT = 5_000;

interface Round {
  acknowledged: Set<string>;
  isOver: boolean;
}

/** Writes rows with ids of its own making until its connection breaks or the round is over. */
async function write(url: string, round: Round): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  try {
    await client.connect();
    while (!round.isOver) {
      const id = randomUUID();
      await client.query('INSERT INTO written (id) VALUES ($1)', [id]);
      round.acknowledged.add(id);
    }
  } catch {
    // The server was killed: what was not acknowledged does not count.
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function untilBack(url: string): Promise<number> {
  const began = Date.now();
  for (;;) {
    try {
      await withClient(url, (client) => client.query('INSERT INTO written (id) VALUES ($1)', [randomUUID()]));
      return Date.now() - began;
    } catch (error) {
      if (Date.now() - began > 60_000) throw error;
      await pause(10);
    }
  }
}

async function countLost(url: string, acknowledged: Set<string>): Promise<number> {
  return withClient(url, async (client) => {
    const { rows } = await client.query<{ lost: number }>(
      `SELECT count(*)::int AS lost FROM unnest($1::uuid[]) AS a(id) WHERE NOT EXISTS (SELECT FROM written w WHERE w.id = a.id)`,
      [[...acknowledged]],
    );
    return rows[0]?.lost ?? NaN;
  });
}

export const trial: Trial = {
  title: `kill -9 Postgres: ${WRITERS} writers, killed after ${BEFORE_KILL / 1000} s, ${ROUNDS} rounds`,
  async run(say) {
    const cluster = await durableCluster();
    const rest = cluster.keepAlive(() => undefined);
    const url = cluster.adminUrl();
    await withClient(url, (client) => client.query('CREATE TABLE written (id uuid PRIMARY KEY)'));
    let acknowledged = 0;
    let lost = 0;
    let slowest = 0;
    for (let number = 1; number <= ROUNDS; number++) {
      const round: Round = { acknowledged: new Set(), isOver: false };
      const writers = Array.from({ length: WRITERS }, () => write(url, round));
      await pause(BEFORE_KILL);
      if (cluster.pid) process.kill(cluster.pid, 'SIGKILL');
      const back = await untilBack(url);
      round.isOver = true;
      await Promise.all(writers);
      const gone = await countLost(url, round.acknowledged);
      acknowledged += round.acknowledged.size;
      lost += gone;
      slowest = Math.max(slowest, back);
      say(
        `round ${number}: ${count(round.acknowledged.size)} acknowledged, ${gone} lost, back in ${seconds(back)}`,
      );
    }
    rest();
    await cluster.stop();
    return {
      passed: lost === 0 && slowest < RECOVERY_LIMIT,
      figures: [
        `${count(acknowledged)} acknowledged`,
        `${lost} lost`,
        `slowest recovery ${seconds(slowest)}`,
      ],
    };
  },
};
