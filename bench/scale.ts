/** Desk, search, reviews and workbench with 1,000 claims in the newsroom and with 1,000,000: does the archive slow the day down? */
import { percentile } from '@/bench/measure';
import { writeArchive } from '@/bench/newsroom-rows';
import { reportNote, reportTable } from '@/bench/report';
import { type Asked, wordsOf, rowsOf } from '@/bench/scale-rows';
import { openDatabase } from '@/lib/server/db/client';
import type { PrismaClient } from '@/lib/server/db/generated/client';
import { english } from '@/lib/language/translate';
import { createApi } from '@/lib/server/http';
import { makeNewsroom, type TestNewsroom } from '@/lib/testing/newsroom';
import { apiRequest } from '@/lib/testing/people';
import { migrate } from '@/prisma/migrate';
import { withClient } from '@/scripts/postgres/roles';
import { say } from '@/scripts/set-up.mjs';
import { stopAll } from '@/scripts/stopping.mjs';
import { durableCluster } from '@/scripts/trials/scratch';

const inCheck = 10;
const runs = 25;
const warmUps = 5;

interface Filled {
  claims: number;
  database: PrismaClient;
  newsroom: TestNewsroom;
}

/** Answers of the API at its own door: session, policy and presenter included, the network and the drawing left out. */
export async function benchScale(sizes: readonly [number, number] = [1_000, 1_000_000]): Promise<void> {
  prepare();
  const cluster = await durableCluster();
  const fill = async (claims: number): Promise<Filled> => {
    const name = `scale_${claims}`;
    await withClient(cluster.adminUrl(), (client) => client.query(`CREATE DATABASE ${name}`));
    return filled(cluster.adminUrl(name), claims);
  };
  await compare(await fill(sizes[0]), await fill(sizes[1]));
  await stopAll(0);
}

/** What lib/server/env.ts insists on; this process serves nobody. */
function prepare() {
  process.env['NEXTAUTH_SECRET'] ??= 'a secret of the benchmark, 32 bytes and more';
  process.env['DATABASE_URL'] ??= 'postgres://nobody@localhost/none';
}

/** A newsroom of so many claims in an empty database. */
async function filled(url: string, claims: number): Promise<Filled> {
  await migrate({ url });
  const database = openDatabase(url, 5);
  const newsroom = await makeNewsroom(database);
  const { writer, checker, editor } = newsroom.people;
  const members = { writer: writer.memberId, checker: checker.memberId, editor: editor.memberId };
  say(`Writing a newsroom of ${english.number(claims)} claims …`);
  const began = performance.now();
  await withClient(url, (client) =>
    writeArchive(client, { newsroomId: newsroom.newsroomId, members, claims, inCheck }),
  );
  say(`${((performance.now() - began) / 1_000).toFixed(0)} s.`);
  return { claims, database, newsroom };
}

interface Times {
  ms: number;
  /** How many lines were answered: a newsroom with few claims often fills no page. */
  lines: number;
}

/**
 * Both are asked by turns, so that what else the machine does slows both. Where the large one answers more lines than the
 * small one, it is asked once more for no more than those: a full page costs more than three lines, in any archive.
 */
async function compare(small: Filled, large: Filled): Promise<void> {
  const words = await wordsOf(small.database);
  const rows = await Promise.all([small, large].map((one) => rowsOf(one.database, one.newsroom, words)));
  const doors = await Promise.all([small, large].map(doorOf));
  const table: (string | number)[][] = [];
  const measured = async (what: string, [a, b]: readonly Asked[]) => {
    const [before, after] = await byTurns([() => doors[0]!(a!), () => doors[1]!(b!)]);
    table.push([what, before!.ms, after!.ms, after!.ms / before!.ms, `${before!.lines} / ${after!.lines}`]);
    say(`${what}: ${before!.ms.toFixed(1)} → ${after!.ms.toFixed(1)} ms, ${before!.lines} / ${after!.lines}`);
    return { before: before!, after: after! };
  };
  for (const [at, row] of rows[0]!.entries()) {
    const pair = [row, rows[1]![at]!];
    const { before, after } = await measured(row.what, pair);
    const isList = row.paths.at(-1)!.startsWith('/newsrooms/');
    if (isList && before.lines > 0 && after.lines > before.lines) {
      await measured(
        `… as many lines`,
        pair.map((one) => ({ ...one, paths: one.paths.map((path) => limited(path, before.lines)) })),
      );
    }
  }
  const ms = (one: Filled) => `ms, ${english.number(one.claims)} claims`;
  reportTable('Answers of the server', ['', ms(small), ms(large), 'ratio', 'lines'], table);
  reportNote(
    `Medians of ${runs} answers after ${warmUps} to warm up, both newsrooms by turns, in one process on one Postgres. “As many lines” asks for no more than the small newsroom has. Aim: a ratio of at most 3.`,
  );
  await small.database.$disconnect();
  await large.database.$disconnect();
}

const limited = (path: string, lines: number) =>
  path.endsWith('/desk') ? path : `${path}${path.includes('?') ? '&' : '?'}limit=${lines}`;

type Ask = () => Promise<number>;

async function byTurns(asks: readonly Ask[]): Promise<Times[]> {
  const taken = asks.map(() => [] as number[]);
  const lines = asks.map(() => 0);
  for (let run = -warmUps; run < runs; run += 1) {
    for (const [at, ask] of asks.entries()) {
      const began = performance.now();
      lines[at] = await ask();
      if (run >= 0) taken[at]!.push(performance.now() - began);
    }
  }
  return asks.map((_, at) => ({ ms: percentile(taken[at]!, 0.5), lines: lines[at]! }));
}

/** Asks, and says how many lines the last answer has. */
async function doorOf({ database, newsroom }: Filled): Promise<(asked: Asked) => Promise<number>> {
  const cookies = { editor: await newsroom.cookie('editor'), checker: await newsroom.cookie('checker') };
  const api = createApi(database);
  return async ({ who, paths }) => {
    let lines = 0;
    for (const path of paths) {
      const response = await api.fetch(apiRequest('GET', `/api/v1${path}`, { cookie: cookies[who] }));
      const text = await response.text();
      if (response.status !== 200) throw new Error(`${path}: ${text}`);
      lines = linesIn(text);
    }
    return lines;
  };
}

function linesIn(text: string): number {
  const { items, uses, claims } = JSON.parse(text) as Record<string, unknown[] | undefined>;
  return (items ?? uses ?? claims ?? [1]).length;
}
