/** Why: a thread that is settled is put aside, and taken up again where it was not. */
import { invalidField, notFound } from '@/lib/domain/errors';
import { requirePermission } from '@/lib/domain/policy';
import { command } from '../command';
import { lockClaim } from '../db/locks';
import { commentInclude, commentView } from '../presenters/comment';

export const resolveComment = command('comment.resolve', {
  load: async (context, { params }) => {
    const found = await context.db.comment.findUnique({
      where: { id: params.id },
      select: { claimId: true },
    });
    if (!found) throw notFound();
    const subject = await lockClaim(context, found.claimId);
    const comment = await context.db.comment.findUniqueOrThrow({
      where: { id: params.id },
      include: commentInclude,
    });
    return { ...subject, comment };
  },
  permit: ({ member, facts }) => requirePermission(member, 'comment.resolve', facts),
  run: async ({ db, now }, { claim, article, member, comment }, { body }) => {
    if (comment.threadId !== null) {
      throw invalidField('id', 'Threads are resolved by their first comment, not by an answer.');
    }
    if ((comment.resolvedAt !== null) === body.isResolved) {
      return { audit: null, view: commentView(comment) };
    }
    const changed = await db.comment.update({
      where: { id: comment.id },
      data: body.isResolved
        ? { resolvedAt: now, resolvedById: member.memberId }
        : { resolvedAt: null, resolvedById: null },
      include: commentInclude,
    });
    return {
      audit: {
        type: body.isResolved ? 'comment.resolved' : 'comment.reopened',
        articleId: article.id,
        subjects: [article.id, claim.id, comment.id],
      },
      view: commentView(changed),
    };
  },
});
