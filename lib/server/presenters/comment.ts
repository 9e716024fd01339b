/** Why: a note in a claim's thread, with who wrote it and who settled it. */
import type { CommentView } from '@/lib/api/views/claim-view';
import type { Prisma } from '../db/generated/client';
import { personSelect, personView } from './person';

export const commentInclude = {
  author: { select: personSelect },
  resolvedBy: { select: personSelect },
} satisfies Prisma.CommentInclude;

export const commentView = (
  row: Prisma.CommentGetPayload<{ include: typeof commentInclude }>,
): CommentView => ({
  id: row.id,
  claimId: row.claimId,
  threadId: row.threadId,
  body: row.body,
  by: personView(row.author),
  at: row.createdAt.toISOString(),
  resolvedBy: row.resolvedBy && personView(row.resolvedBy),
  resolvedAt: row.resolvedAt?.toISOString() ?? null,
});
