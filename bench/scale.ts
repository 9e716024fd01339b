/** Desk, search, reviews and workbench with 1,000 claims in the newsroom and with 1,000,000: does the archive slow the day down? */
import { percentile } from '@/bench/measure';
import { writeArchive } from '@/bench/newsroom-rows';
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

/** Milliseconds, and how many lines were answered: a newsroom with few claims often fills no page. */
type Times = Map<string, { ms: number; lines: number }>;

/** Answers of the API at its own door: session, policy and presenter included, the network and the drawing left out. */
export async function benchScale(sizes: readonly [number, number] = [1_000, 1_000_000]): Promise<void> {
  // What lib/server/env.ts insists on; this process serves nobody.
  process.env['NEXTAUTH_SECRET'] ??= 'a secret of the benchmark, 32 bytes and more';
  process.env['DATABASE_URL'] ??= 'postgres://nobody@localhost/none';
  const cluster = await durableCluster();
  const all: Times[] = [];
  for (const claims of sizes) {
    const name = `scale_${claims}`;
    await withClient(cluster.adminUrl(), (client) => client.query(`CREATE DATABASE ${name}`));
    const url = cluster.adminUrl(name);
    await migrate({ url });
    const database = openDatabase(url, 5);
    const newsroom = await makeNewsroom(database);
    say(`Writing a newsroom of ${claims} claims …`);
    const began = performance.now();
    await withClient(url, (client) => writeArchive(client, { ...idsOf(newsroom), claims, inCheck }));
    say(`${((performance.now() - began) / 1_000).toFixed(0)} s.`);
    all.push(await measure(database, newsroom));
    await database.$disconnect();
  }
  const [small, large] = all as [Times, Times];
  console.log('\nAnswer of the server, median of 25, ms');
  console.table(
    Object.fromEntries(
      [...small].map(([what, before]) => {
        const after = large.get(what)!;
        return [
          what,
          {
            [`ms, ${english.number(sizes[0])} claims`]: round(before.ms),
            [`ms, ${english.number(sizes[1])} claims`]: round(after.ms),
            ratio: Number((after.ms / before.ms).toFixed(2)),
            lines: `${before.lines} / ${after.lines}`,
          },
        ];
      }),
    ),
  );
  await stopAll(0);
}

const linesIn = (answer: string) =>
  (JSON.parse(answer) as { items?: unknown[]; uses?: unknown[] }).items?.length ??
  (JSON.parse(answer) as { uses?: unknown[] }).uses?.length ??
  1;

const round = (ms: number) => Number(ms.toFixed(1));

const idsOf = ({ newsroomId, people }: TestNewsroom) => ({
  newsroomId,
  members: {
    writer: people.writer.memberId,
    checker: people.checker.memberId,
    editor: people.editor.memberId,
  },
});

async function measure(database: PrismaClient, newsroom: TestNewsroom): Promise<Times> {
  const cookies = { editor: await newsroom.cookie('editor'), checker: await newsroom.cookie('checker') };
  const api = createApi(database);
  const get = async (who: keyof typeof cookies, path: string) => {
    const response = await api.fetch(apiRequest('GET', `/api/v1${path}`, { cookie: cookies[who] }));
    const text = await response.text();
    if (response.status !== 200) throw new Error(`${path}: ${text}`);
    return text;
  };
  const here = `/newsrooms/${newsroom.slug}`;
  const article = await database.article.findFirstOrThrow({
    where: { state: 'in_check' },
    orderBy: { id: 'desc' },
  });
  const [source] = await database.$queryRaw<{ id: string }[]>`
    SELECT "sourceId"::text AS id FROM "EvidenceRevision" GROUP BY 1 ORDER BY count(*) DESC LIMIT 1`;
  const rare = await database.$queryRaw<{ word: string }[]>`
    SELECT word FROM ts_stat('SELECT words FROM "ClaimSearch" ORDER BY "claimId" DESC LIMIT 20000')
    WHERE word ~ '^[a-z]{8,}$' AND nentry BETWEEN 2 AND 60 ORDER BY nentry, word LIMIT 1`;
  const word = rare[0]?.word ?? 'harbour';
  const typo = `${word.slice(0, 3)}${word[4]}${word[3]}${word.slice(5)}`;
  const asked: [string, 'editor' | 'checker', string[]][] = [
    [
      'desk (what waits for an editor, articles by deadline)',
      'editor',
      [`${here}/desk`, `${here}/articles?sort=deadline`],
    ],
    ['desk (a checker)', 'checker', [`${here}/desk`, `${here}/articles?sort=deadline`]],
    ['desk, a part of a title', 'checker', [`${here}/articles?sort=deadline&q=harbour`]],
    ['desk, mine', 'checker', [`${here}/articles?sort=deadline&mine=1`]],
    ['claims, newest', 'checker', [`${here}/claims`]],
    ['claims, a common word', 'checker', [`${here}/claims?q=harbour`]],
    ['claims, a rare word', 'checker', [`${here}/claims?q=${word}`]],
    ['claims, three words', 'checker', [`${here}/claims?q=harbour+boats+herring`]],
    ['claims, a phrase', 'checker', [`${here}/claims?q=%22the+harbour+board+denied%22`]],
    ['claims, a typing error', 'checker', [`${here}/claims?q=${typo}`]],
    ['claims, nothing found', 'checker', [`${here}/claims?q=zzyzx+harbour`]],
    ['claims, a sign alone', 'checker', [`${here}/claims?q=%25`]],
    ['claims, a common rating', 'checker', [`${here}/claims?rating=confirmed`]],
    ['claims, a rare rating and a word', 'checker', [`${here}/claims?rating=not_checkable&q=harbour`]],
    ['claims, claimant', 'checker', [`${here}/claims?claimant=witness&q=quay`]],
    ['claims, a person', 'checker', [`${here}/claims?personId=${newsroom.people.editor.memberId}`]],
    ['claims, a source of many', 'checker', [`${here}/claims?sourceId=${source!.id}`]],
    [
      'claims, decided in a week',
      'checker',
      [`${here}/claims?decidedSince=2025-06-01&decidedUntil=2025-06-08`],
    ],
    ['sources, newest', 'checker', [`${here}/sources`]],
    ['sources, words', 'checker', [`${here}/sources?q=annual+report+1999`]],
    ['sources, a typing error', 'checker', [`${here}/sources?q=minuets`]],
    ['a source of many uses', 'checker', [`/sources/${source!.id}`]],
    ['reviews', 'editor', [`${here}/reviews`]],
    [
      'workbench (article, claims, coverage)',
      'checker',
      [`/articles/${article.id}`, `/articles/${article.id}/claims`, `/articles/${article.id}/coverage`],
    ],
  ];
  const times: Times = new Map();
  for (const [what, who, paths] of asked) {
    const taken: number[] = [];
    let lines = 0;
    for (let run = -warmUps; run < runs; run += 1) {
      const began = performance.now();
      for (const path of paths) lines = linesIn(await get(who, path));
      if (run >= 0) taken.push(performance.now() - began);
    }
    times.set(what, { ms: percentile(taken, 0.5), lines });
  }
  return times;
}
