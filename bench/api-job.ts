/** What is asked of every layer of the API, and the statements that the operation sends for it. */
import { PrismaPg } from '@prisma/adapter-pg';
import type { PersonActor } from '@/lib/domain/actor';
import { loadPerson } from '@/lib/server/auth/actor';
import { execute } from '@/lib/server/command';
import { addComment } from '@/lib/server/commands/add-comment';
import { PrismaClient } from '@/lib/server/db/generated/client';
import { getClaim } from '@/lib/server/queries/get-claim';
import { listComments } from '@/lib/server/queries/list-comments';
import { answer, type Query } from '@/lib/server/query';

export const OPERATIONS = ['comment.list', 'claim.read', 'comment.add'] as const;
export type OperationAsked = (typeof OPERATIONS)[number];
export const LAYERS = ['bare', 'prisma', 'audit', 'door'] as const;
export type Layer = (typeof LAYERS)[number];

export interface Statement {
  sql: string;
  values: unknown[];
}

/** Told to the process of a layer. */
export interface LayerJob {
  layer: Layer;
  operation: OperationAsked;
  claimId: string;
  email: string;
  statements: Statement[];
  /** A value in the statements that must be another every time: the new row's id. */
  idToReplace: string | null;
}

const BODY = { body: 'The ledger says 25,000; the article says so too.', threadId: null };
export const commentBody = JSON.stringify(BODY);

/** Runs the operation as the door does, behind authentication. `isAudited`: whether it leaves its event. */
export async function runOperation(
  database: PrismaClient,
  { operation, claimId }: Pick<LayerJob, 'operation' | 'claimId'>,
  actor: PersonActor,
  isAudited: boolean,
): Promise<unknown> {
  const raw = { params: { id: claimId }, query: {}, body: undefined };
  if (operation === 'comment.list') return answer(listComments, actor, raw, database);
  if (operation === 'claim.read') return answer(getClaim as Query<'claim.read'>, actor, raw, database);
  const silent: typeof addComment = {
    ...addComment,
    run: async (...all) => ({ ...(await addComment.run(...all)), audit: null }),
  };
  return execute(isAudited ? addComment : silent, actor, { ...raw, body: BODY }, { database });
}

/** The operation's own statements, as Prisma sends them: without authentication and audit. */
export async function statementsOf(
  url: string,
  asked: Pick<LayerJob, 'operation' | 'claimId' | 'email'>,
): Promise<Pick<LayerJob, 'statements' | 'idToReplace'>> {
  const adapter = new PrismaPg({ connectionString: url, max: 1 });
  const database = new PrismaClient({ adapter, log: [{ emit: 'event', level: 'query' }] });
  const actor = await loadPerson(database, asked.email);
  const statements: Statement[] = [];
  database.$on('query', ({ query, params }) => {
    if (/^(BEGIN|COMMIT|SET)/u.test(query)) return;
    statements.push({ sql: query, values: JSON.parse(params) as unknown[] });
  });
  const done = (await runOperation(database, asked, actor, false)) as { view?: { id: string } };
  await database.$disconnect();
  return { statements, idToReplace: done.view?.id ?? null };
}
