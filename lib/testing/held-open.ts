/** Two connections at once, for tests: one command is done but not yet committed while another one starts. */
import { english } from '@/lib/language/translate';
import type { OperationName } from '@/lib/api/contract/contract';
import type { Command, Subject } from '@/lib/server/command';
import type { Context } from '@/lib/server/context';
import type { PrismaClient } from '@/lib/server/db/generated/client';
import { parseInput } from '@/lib/server/parse-input';
import type { TestWorld } from '@/lib/testing/article';
import type { CastName } from '@/lib/testing/newsroom';
import { uuidv7 } from 'uuidv7';

interface Call<Name extends OperationName, S extends Subject> {
  command: Command<Name, S>;
  who: CastName;
  params: Record<string, string>;
  body?: unknown;
}

/**
 * Runs a command in a transaction that stays open, starts the other, waits until that one waits for a lock, and only
 * then commits. @returns what became of the other. Fails where the other one does not wait.
 */
export async function whileHeldOpen<Name extends OperationName, S extends Subject, T>(
  { database, newsroom }: TestWorld,
  { command, who, params, body }: Call<Name, S>,
  other: () => Promise<T>,
): Promise<PromiseSettledResult<T>> {
  const input = parseInput(command.operation, { params, query: {}, body }, english);
  const started = await database.$transaction(
    async (db) => {
      const context: Context = { db, actor: newsroom.actor(who), now: new Date(), newId: uuidv7, t: english };
      const subject = await command.load(context, input);
      command.permit(subject, input);
      await command.run(context, subject, input);
      // In an object, so that the transaction does not wait for what waits for it.
      const running = { settled: Promise.allSettled([other()]) };
      await untilSomebodyWaits(database);
      return running;
    },
    { timeout: 15_000 },
  );
  const [result] = await started.settled;
  return result;
}

async function untilSomebodyWaits(database: PrismaClient): Promise<void> {
  const end = Date.now() + 5_000;
  while (Date.now() < end) {
    const rows = await database.$queryRaw<unknown[]>`
      SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`;
    if (rows.length > 0) return;
  }
  throw new Error('Nobody waited: the two were not kept apart.');
}
