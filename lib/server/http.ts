/** Why: the one door: a Request comes in, the contract says what it is, a Response goes out. Knows nothing of Next. */
import { contract, type OperationName } from '@/lib/api/contract/contract';
import { openApiDocument } from '@/lib/api/openapi';
import type { OperationShape } from '@/lib/api/operation';
import { say } from '@/lib/language/text';
import type { Actor } from '@/lib/domain/actor';
import { DomainError } from '@/lib/domain/errors';
import { Hono } from 'hono';
import { readActor } from './auth/actor';
import { countOperation } from './auth/rate-limits';
import { execute, type Command } from './command';
import type { PrismaClient } from './db/generated/client';
import { env } from './env';
import { translateFor } from './language';
import { handlers } from './handlers/handlers';
import { problemResponse } from './problem';
import { readerLanguage, tellLanguage } from './reader-language';
import { answer, type Query } from './query';
import { checkCrossSite, readJson, readQuery } from './request-checks';

const base = '/api/v1';
const rows = Object.entries(contract) as [OperationName, OperationShape][];

const privately = { 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff' };

async function handle(
  name: OperationName,
  request: Request,
  params: Record<string, string>,
  database: PrismaClient,
): Promise<Response> {
  const row: OperationShape = contract[name];
  const handler = handlers[name];
  if (row.changes || row.body !== null) checkCrossSite(request);
  const actor = await readActor(request, database);
  if (row.access !== 'visitor' && actor.kind === 'visitor')
    throw new DomainError('unauthenticated', 'Sign in first, or send an API key.');
  checkUser(request, actor);
  await countOperation(database, name, actor);
  const t = translateFor(request.headers);
  const raw = {
    params,
    query: readQuery(request),
    body: row.body === null ? undefined : await readJson(request),
  };
  if ('read' in handler) {
    const view = await answer(handler as Query, actor, raw, database, { t });
    if (row.file) return fileResponse(row.file, view as unknown as AsyncIterable<string>);
    return Response.json(view, { status: row.status, headers: privately });
  }
  const { view, status, isReplay } = await execute(handler as Command, actor, raw, {
    database,
    t,
    idempotencyKey: request.headers.get('Idempotency-Key'),
  });
  const headers = { ...privately, ...(isReplay ? { 'Idempotency-Replayed': 'true' } : {}) };
  return view === null
    ? new Response(null, { status: 204, headers })
    : Response.json(view, { status, headers });
}

/** What one person wrote is never sent by the next one who signs in on the same browser. */
function checkUser(request: Request, actor: Actor): void {
  const userId = request.headers.get('Stet-User');
  if (userId !== null && actor.kind === 'member' && actor.userId !== userId)
    throw new DomainError('unauthenticated', 'Somebody else is signed in on this browser. Sign in again.');
}

/** Sent as it is read, to be saved and never to be shown as a page (SECURITY.md, 17). */
function fileResponse(
  { type, name }: { type: string; name: string },
  pieces: AsyncIterable<string>,
): Response {
  const reader = pieces[Symbol.asyncIterator]();
  const text = new TextEncoder();
  const bytes = new ReadableStream<Uint8Array>({
    pull: async (to) => {
      const { done, value } = await reader.next();
      if (done) to.close();
      else to.enqueue(text.encode(value));
    },
    cancel: async () => void (await reader.return?.()),
  });
  return new Response(bytes, {
    headers: { ...privately, 'Content-Type': type, 'Content-Disposition': `attachment; filename="${name}"` },
  });
}

/** The API on a database: `fetch(request)` answers everything below /api/v1. */
export function createApi(database: PrismaClient): { fetch: (request: Request) => Promise<Response> } {
  const app = new Hono();
  const allowed = new Map<string, Set<string>>();
  for (const [name, row] of rows) {
    const path = base + row.path.replace(/\{(\w+)\}/gu, ':$1');
    allowed.set(path, (allowed.get(path) ?? new Set()).add(row.method.toUpperCase()));
    app.on(row.method.toUpperCase(), path, (c) =>
      handle(name, c.req.raw, c.req.param() as Record<string, string>, database),
    );
  }
  app.get(`${base}/openapi.json`, () =>
    Response.json(openApiDocument(env().STET_ORIGIN), {
      headers: { ...privately, 'Content-Language': 'en' },
    }),
  );
  allowed.set(`${base}/openapi.json`, new Set(['GET']));
  for (const [path, methods] of allowed) {
    app.all(path, () => {
      throw new DomainError(
        'method_not_allowed',
        say('This takes {methods}.', { methods: [...methods].join(', ') }),
        {
          allow: [...methods],
        },
      );
    });
  }
  app.notFound((c) =>
    problemResponse(
      new DomainError('not_found', 'There is nothing at this address.'),
      c.req.path,
      translateFor(c.req.raw.headers),
    ),
  );
  app.onError((error, c) => problemResponse(error, c.req.path, translateFor(c.req.raw.headers)));
  return {
    fetch: async (request) => {
      const response = await app.fetch(request);
      // The one answer that reads the same to everybody.
      if (!response.headers.has('Content-Language'))
        tellLanguage(response.headers, readerLanguage(request.headers));
      return response;
    },
  };
}
