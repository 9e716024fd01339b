/** Why: people settle questions about a claim beside it, where they can be read later. */
import { invalidField } from '@/lib/domain/errors';
import { requirePermission } from '@/lib/domain/policy';
import { command } from '../command';
import { lockClaim } from '../db/locks';
import { commentInclude, commentView } from '../presenters/comment';

export const addComment = command('comment.add', {
  load: (context, { params }) => lockClaim(context, params.id),
  permit: ({ member, facts }) => requirePermission(member, 'comment.add', facts),
  run: async ({ db, now, newId }, { claim, article, member }, { body }) => {
    if (body.threadId !== null) {
      const thread = await db.comment.findFirst({
        where: { id: body.threadId, claimId: claim.id, threadId: null },
        select: { id: true },
      });
      if (!thread) throw invalidField('threadId', 'Answer the first comment of a thread of this claim.');
    }
    const comment = await db.comment.create({
      data: {
        id: newId(),
        newsroomId: claim.newsroomId,
        claimId: claim.id,
        threadId: body.threadId,
        body: body.body,
        authorId: member.memberId,
        createdAt: now,
      },
      include: commentInclude,
    });
    return {
      audit: {
        type: 'comment.added',
        articleId: article.id,
        subjects: [article.id, claim.id, comment.id],
        codes: { isAnswer: body.threadId !== null },
        after: comment,
      },
      view: commentView(comment),
    };
  },
});
