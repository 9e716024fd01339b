/** Reads and writes per second: a bare server, then one layer more at a time, up to the product; by turns. */
import { fork } from 'node:child_process';
import path from 'node:path';
import { request as playwright } from '@playwright/test';
import {
  commentBody,
  type Layer,
  type LayerJob,
  LAYERS,
  type OperationAsked,
  OPERATIONS,
  statementsOf,
} from '@/bench/api-job';
import { askFor, type Asked, type MakeRequest, requestText } from '@/bench/load';
import { cpuSecondsOf, percentile } from '@/bench/measure';
import { reportNote, reportTable } from '@/bench/report';
import { CHECKER, signIn } from '@/bench/sign-in';
import { ROOT, say } from '@/scripts/set-up.mjs';
import { onStop } from '@/scripts/stopping.mjs';
import type { Product } from '@/scripts/test/product';
import { openClaim, openDesk } from '@/scripts/trials/desk';

const ROUNDS = 5;
const LOAD = { connections: 8, seconds: 1.5 };
const NAMES: Record<Layer | 'next', string> = {
  bare: 'bare node:http + pg',
  prisma: '+ Prisma, policy, presenter',
  audit: '+ audit event',
  door: '+ router, authentication, checks',
  next: '+ Next: the product',
};

interface Served {
  port: number;
  pid: number;
}

export async function benchApi(): Promise<void> {
  const desk = await openDesk(say);
  const { product } = desk;
  const { id: claimId } = await openClaim(desk);
  await desk.api('ben', 'POST', `/claims/${claimId}/comments`, JSON.parse(commentBody));
  const cookie = await cookieOf(product);
  for (const operation of OPERATIONS) await measure(product, operation, claimId, cookie);
  reportNote(
    `Medians of ${ROUNDS} rounds of ${LOAD.seconds} s over ${LOAD.connections} connections, by turns; signed in by cookie. The bare server sends the very statements that the operation sends, on as many connections to the same Postgres; the layers run in a process each. “Share” is what a layer adds to the time of one answer. Aim: at least 1/8 of the bare server's rate.`,
  );
}

async function measure(
  product: Product & { pid: number },
  operation: OperationAsked,
  claimId: string,
  cookie: string,
) {
  const asked = { operation, claimId, email: CHECKER };
  const found = await statementsOf(product.databaseUrl, asked);
  const layers = LAYERS.filter((layer) => layer !== 'audit' || operation === 'comment.add');
  const servers = new Map<Layer | 'next', Served>();
  for (const layer of layers) servers.set(layer, await serveLayer(product, { ...asked, ...found, layer }));
  servers.set('next', { port: Number(new URL(product.origin).port), pid: product.pid });

  const make = requestFor(operation, claimId, { Cookie: cookie, Origin: product.origin });
  const rounds = new Map<Layer | 'next', (Asked & { cpu: number })[]>();
  for (const { port } of servers.values()) await askFor(port, make, { ...LOAD, seconds: 1 });
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [name, { port, pid }] of servers) {
      const before = cpuSecondsOf(pid);
      const one = await askFor(port, make, LOAD);
      const cpu = ((cpuSecondsOf(pid) - before) * 1000) / one.times.length;
      rounds.set(name, [...(rounds.get(name) ?? []), { ...one, cpu }]);
    }
  }
  const median = (name: Layer | 'next', pick: (one: Asked & { cpu: number }) => number) =>
    percentile((rounds.get(name) ?? []).map(pick), 0.5);
  const rate = (name: Layer | 'next') => median(name, (one) => one.rate);
  const cost = (name: Layer | 'next') => 1000 / rate(name);
  const names = [...servers.keys()];
  reportTable(
    `${operation}: ${found.statements.length} statements`,
    ['', 'answers/s', 'of bare', 'ms an answer', 'share', 'CPU ms an answer', 'p95 ms'],
    names.map((name, at) => [
      NAMES[name],
      rate(name),
      `1/${(rate('bare') / rate(name)).toFixed(1)}`,
      cost(name),
      `${Math.round(((cost(name) - (at === 0 ? 0 : cost(names[at - 1]!))) / cost('next')) * 100)} %`,
      median(name, (one) => one.cpu),
      median(name, (one) => percentile(one.times, 0.95)),
    ]),
  );
}

function requestFor(
  operation: OperationAsked,
  claimId: string,
  headers: Record<string, string>,
): MakeRequest {
  const comments = `/api/v1/claims/${claimId}/comments`;
  const text =
    operation === 'comment.add'
      ? requestText('POST', comments, headers, commentBody)
      : requestText('GET', operation === 'claim.read' ? `/api/v1/claims/${claimId}` : comments, headers);
  return () => text;
}

function serveLayer(product: Product, job: LayerJob): Promise<Served> {
  return new Promise((resolve, reject) => {
    const child = fork(path.join(ROOT, 'bench', 'api-layer.ts'), {
      execArgv: ['--import', 'tsx'],
      env: {
        ...process.env,
        NODE_ENV: 'production',
        DATABASE_URL: product.databaseUrl,
        NEXTAUTH_SECRET: product.nextAuthSecret,
        STET_ORIGIN: product.origin,
      },
    });
    onStop(() => void child.kill());
    child
      .once('error', reject)
      .once('exit', () => reject(new Error(`The layer ${job.layer} does not start.`)));
    child.once('message', (port) => resolve({ port: Number(port), pid: child.pid ?? 0 }));
    child.send(job);
  });
}

async function cookieOf(product: Product): Promise<string> {
  const context = await playwright.newContext({ baseURL: product.origin });
  await signIn(product, context, CHECKER);
  const { cookies } = await context.storageState();
  await context.dispose();
  return cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
}
