/**
 * A server of its own for one layer of the API, begun by api.ts. `bare`: node:http and pg, with the operation's own
 * statements. `prisma`: the operation, policy included, for an actor that is known, without its audit event. `audit`: with
 * it. `door`: the API as it is, authentication and all, on node:http instead of Next.
 */
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import pg from 'pg';
import { uuidv7 } from 'uuidv7';
import { type LayerJob, runOperation } from '@/bench/api-job';
import { loadPerson } from '@/lib/server/auth/actor';
import { openDatabase } from '@/lib/server/db/client';
import { env } from '@/lib/server/env';
import { createApi } from '@/lib/server/http';

type Answer = (request: IncomingMessage, body: string) => Promise<{ status: number; text: string }>;

function bare({ statements, idToReplace }: LayerJob): Answer {
  const pool = new pg.Pool({ connectionString: env().DATABASE_URL, max: env().STET_DATABASE_POOL });
  if (idToReplace === null) {
    return async () => {
      let rows: unknown[] = [];
      for (const { sql, values } of statements) ({ rows } = await pool.query(sql, values));
      return { status: 200, text: JSON.stringify(rows) };
    };
  }
  return async (_request, body) => {
    JSON.parse(body);
    const id = uuidv7();
    const client = await pool.connect();
    let rows: unknown[] = [];
    await client.query('BEGIN');
    for (const { sql, values } of statements) {
      const mine = values.map((value) => (value === idToReplace ? id : value));
      ({ rows } = await client.query(sql, mine));
    }
    await client.query('COMMIT');
    client.release();
    return { status: 201, text: JSON.stringify(rows) };
  };
}

async function operation(job: LayerJob): Promise<Answer> {
  const database = openDatabase(env().DATABASE_URL);
  const actor = await loadPerson(database, job.email);
  return async () => ({
    status: 200,
    text: JSON.stringify(await runOperation(database, job, actor, job.layer === 'audit')),
  });
}

function door(): Answer {
  const api = createApi(openDatabase(env().DATABASE_URL));
  return async ({ method = 'GET', url, headers }, body) => {
    const response = await api.fetch(
      new Request(`${env().STET_ORIGIN}${url}`, {
        method,
        headers: headers as Record<string, string>,
        ...(body ? { body } : {}),
      }),
    );
    return { status: response.status, text: await response.text() };
  };
}

process.once('message', async (told) => {
  const job = told as LayerJob;
  const reply = job.layer === 'bare' ? bare(job) : job.layer === 'door' ? door() : await operation(job);
  const server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8');
    request.on('data', (piece: string) => (body += piece));
    request.on('end', () => {
      reply(request, body).then(
        ({ status, text }) =>
          response
            .writeHead(status, {
              'Content-Type': 'application/json',
              'Content-Length': Buffer.byteLength(text),
            })
            .end(text),
        (error: unknown) => response.writeHead(500).end(String(error)),
      );
    });
  });
  server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port));
});
process.once('disconnect', () => process.exit(0));
