/** Why: every change of a source raises its version, and meets the one that was expected or is a conflict. */
import { DomainError } from '@/lib/domain/errors';
import type { Context } from '../context';
import { loadSourceView } from '../queries/get-source';
import type { Prisma } from './generated/client';
import type { SourceSubject } from './lock-source';

interface Change extends SourceSubject {
  expectedVersion: number;
  /** What was sent, for the conflict. */
  yours: unknown;
}

/** For requests that may turn out to ask for what already is. @throws DomainError `conflict`. */
export async function requireSourceVersion(context: Context, change: Change): Promise<void> {
  if (change.expectedVersion !== change.source.version) throw await conflict(context, change);
}

/** Writes the change with the next version number. @throws DomainError `conflict` with `current` and `yours`. */
export async function changeSourceRow(
  context: Context,
  change: Change,
  data: Prisma.SourceUncheckedUpdateManyInput,
): Promise<void> {
  const { count } = await context.db.source.updateMany({
    where: { id: change.source.id, version: change.expectedVersion },
    data: { ...data, version: { increment: 1 }, updatedAt: context.now },
  });
  if (count === 0) throw await conflict(context, change);
}

async function conflict({ db }: Context, { source, member, yours }: Change): Promise<DomainError> {
  return new DomainError(
    'conflict',
    'Somebody else changed this source meanwhile. Look at what it says now and send yours again.',
    { current: await loadSourceView(db, member, source.id), yours },
  );
}
