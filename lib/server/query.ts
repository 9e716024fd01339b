/** Why: the one way in which the API reads; pages call the same functions. */
import { contract, type Contract, type OperationName } from '@/lib/api/contract/contract';
import type { OperationInput, OperationOutput } from '@/lib/api/operation';
import type { Actor } from '@/lib/domain/actor';
import { DomainError } from '@/lib/domain/errors';
import { english, type Translate } from '@/lib/language/translate';
import type { Db } from './db/client';
import { type ListMark, listMark } from './keyset';
import { parseInput, type RawInput } from './parse-input';

/** What a query reads from. Queries never write. */
export interface Reading {
  db: Db;
  actor: Actor;
  now: Date;
  /** In the language of who asks. */
  t: Translate;
  /** Of what is asked for, where it comes page by page. */
  list: ListMark;
}

export interface Query<Name extends OperationName = OperationName> {
  operation: Name;
  read(reading: Reading, input: OperationInput<Contract[Name]>): Promise<OperationOutput<Contract[Name]>>;
}

/** Defines a query; the types of its input and view are the contract's. */
export const query = <Name extends OperationName>(
  operation: Name,
  read: Query<Name>['read'],
): Query<Name> => ({ operation, read });

/** Answers a query for an actor on raw input. @throws DomainError. */
export async function answer<Name extends OperationName>(
  what: Query<Name>,
  actor: Actor,
  raw: RawInput,
  db: Db,
  { now = new Date(), t = english }: { now?: Date; t?: Translate } = {},
): Promise<OperationOutput<Contract[Name]>> {
  if (contract[what.operation].access !== 'visitor' && actor.kind === 'visitor') {
    throw new DomainError('unauthenticated', 'Sign in first.');
  }
  const input = parseInput(what.operation, raw, t);
  return what.read({ db, actor, now, t, list: listMark(what.operation, input) }, input);
}
