/** Why: the one way in which anything changes: parse, lock and load, permit, run, audit; all in one transaction. */
import type { Contract, OperationName } from '@/lib/api/contract/contract';
import { contract } from '@/lib/api/contract/contract';
import type { OperationInput, OperationOutput } from '@/lib/api/operation';
import type { ActingMember, Actor } from '@/lib/domain/actor';
import type { AuditEntry } from '@/lib/domain/audit-event';
import { DomainError } from '@/lib/domain/errors';
import { english, type Translate } from '@/lib/language/translate';
import { uuidv7 } from 'uuidv7';
import type { Context } from './context';
import { writeAuditEvent, writeDenial } from './db/audit';
import type { PrismaClient } from './db/generated/client';
import { takeIdempotencyKey } from './db/idempotency';
import { keepLists } from './db/keep-lists';
import { inTransaction } from './db/transaction';
import { parseInput, type RawInput } from './parse-input';

/** What `load` finds; `member` is who acts, in the newsroom of the subject, or null where none is needed. */
export interface Subject {
  member: ActingMember | null;
  /** Where it is in an article: who may not know of the article does not see its denials either. */
  article?: { id: string };
}

export interface Outcome<Name extends OperationName> {
  /** Null where the request asked for what already is: nothing changed, so there is no event. */
  audit: AuditEntry | null;
  view: OperationOutput<Contract[Name]>;
}

export interface Command<Name extends OperationName = OperationName, S extends Subject = Subject> {
  operation: Name;
  // Written as methods, so that a command on a narrower subject still is a Command.
  /** Locks, then reads. Missing or not visible: `not_found`. */
  load(context: Context, input: OperationInput<Contract[Name]>): Promise<S>;
  /** The pure policies; throws `forbidden` or `wrong_state`. */
  permit(subject: S, input: OperationInput<Contract[Name]>): void;
  /** Domain functions decide, Prisma writes. */
  run(context: Context, subject: S, input: OperationInput<Contract[Name]>): Promise<Outcome<Name>>;
}

/** Defines a command; the types of its input and view are the contract's. */
export const command = <Name extends OperationName, S extends Subject>(
  operation: Name,
  parts: Omit<Command<Name, S>, 'operation'>,
): Command<Name, S> => ({ operation, ...parts });

export interface Execution {
  database: PrismaClient;
  clock?: () => Date;
  ids?: () => string;
  /** In the language of who acts; English where left out. */
  t?: Translate;
  /** PRODUCT.md, "API": a repeated POST is answered as the first was. */
  idempotencyKey?: string | null;
}

/**
 * Runs a command for an actor on raw input. The only caller of `$transaction`.
 * @returns the view and the HTTP status that the contract promises.
 * @throws DomainError for everything that a person can do something about.
 */
export async function execute<Name extends OperationName, S extends Subject>(
  what: Command<Name, S>,
  actor: Actor,
  raw: RawInput,
  { database, clock = () => new Date(), ids = uuidv7, t = english, idempotencyKey = null }: Execution,
): Promise<{ view: OperationOutput<Contract[Name]>; status: number; isReplay: boolean }> {
  const row = contract[what.operation];
  if (row.access !== 'visitor' && actor.kind === 'visitor')
    throw new DomainError('unauthenticated', 'Sign in first.');
  const input = parseInput(what.operation, raw, t);

  let denied: S | null = null;
  try {
    return await inTransaction(database, async (db) => {
      const context: Context = { db, actor, now: clock(), newId: ids, t };
      const earlier =
        idempotencyKey === null
          ? null
          : await takeIdempotencyKey(context, what.operation, idempotencyKey, raw);
      if (earlier?.answer) {
        return {
          view: earlier.answer.view as OperationOutput<Contract[Name]>,
          status: earlier.answer.status,
          isReplay: true,
        };
      }
      const subject = await what.load(context, input);
      try {
        what.permit(subject, input);
      } catch (error) {
        if (error instanceof DomainError && error.code === 'forbidden') denied = subject;
        throw error;
      }
      const { audit, view } = await what.run(context, subject, input);
      if (audit) {
        await writeAuditEvent(context, subject.member, audit);
        await keepLists(db, audit);
      }
      await earlier?.keep({ status: row.status, view });
      return { view, status: row.status, isReplay: false };
    });
  } catch (error) {
    if (denied !== null) {
      const { member, article } = denied as Subject;
      await inTransaction(database, (db) =>
        writeDenial({ db, actor, now: clock(), newId: ids }, member, what.operation, {
          ...input,
          articleId: article?.id ?? null,
        }),
      );
    }
    throw error;
  }
}
