/** Why: an operation is handled by a command or by a query, and by nothing else. */
import type { OperationName } from '@/lib/api/contract/contract';
import type { Command } from '../command';
import type { Query } from '../query';

export type Handler<Name extends OperationName> = Command<Name> | Query<Name>;

/** One handler for each of the names. */
export type Handlers<Names extends OperationName> = { [Name in Names]: Handler<Name> };
