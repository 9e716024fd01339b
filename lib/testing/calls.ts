/** Short ways to call commands and queries as somebody of a newsroom, for tests. */
import type { Contract, OperationName } from '@/lib/api/contract/contract';
import type { OperationOutput } from '@/lib/api/operation';
import type { Actor } from '@/lib/domain/actor';
import { DomainError } from '@/lib/domain/errors';
import type { Scope } from '@/lib/domain/role';
import { type Command, execute, type Subject } from '@/lib/server/command';
import { answer, type Query } from '@/lib/server/query';
import type { TestWorld } from '@/lib/testing/article';
import type { CastName } from '@/lib/testing/newsroom';
import { uuidv7 } from 'uuidv7';

type Who = CastName | Actor;
type Params = Record<string, string>;

/** `change` and `read` in this world; `who` is one of the cast, or an actor of another newsroom. */
export function callsOf({ database, newsroom }: TestWorld) {
  const actorOf = (who: Who) => (typeof who === 'string' ? newsroom.actor(who) : who);
  return {
    change: async <Name extends OperationName, S extends Subject>(
      command: Command<Name, S>,
      who: Who,
      params: Params,
      body?: unknown,
    ): Promise<OperationOutput<Contract[Name]>> =>
      (await execute(command, actorOf(who), { params, query: {}, body }, { database })).view,
    read: <Name extends OperationName>(
      query: Query<Name>,
      who: Who,
      params: Params,
      search: Record<string, string> = {},
      body?: unknown,
    ): Promise<OperationOutput<Contract[Name]>> =>
      answer(query, actorOf(who), { params, query: search, body }, database),
    /** Somebody of the cast, acting by an API key with these scopes. */
    byKey: (who: CastName, scopes: Scope[]): Actor => ({
      ...newsroom.actor(who),
      apiKey: { id: uuidv7(), scopes },
    }),
    /** The events that name this id, oldest first. */
    eventsOn: (id: string) =>
      database.auditEvent.findMany({ where: { subjects: { has: id } }, orderBy: { id: 'asc' } }),
  };
}

/** What a call was refused with. Fails where it was not, or where something else went wrong. */
export async function refusal(call: Promise<unknown>): Promise<DomainError> {
  try {
    await call;
  } catch (error) {
    if (error instanceof DomainError) return error;
    throw error;
  }
  throw new Error('This was not refused.');
}
