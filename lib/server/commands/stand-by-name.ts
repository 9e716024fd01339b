/** Why: an editor lets an approved verdict stand although it says that the words should change: by name, with a reason. */
import { DomainError, notFound } from '@/lib/domain/errors';
import { requirePermission } from '@/lib/domain/policy';
import { command } from '../command';
import { outcomeOf } from '../db/freeze-verdict';
import { lockClaim } from '../db/locks';
import { expectVersion, saveClaim } from '../db/save-claim';
import { restingOnUnseenSources } from '../db/unseen-sources';
import { claimView } from '../presenters/claim';
import { byNameRefusal } from '../presenters/claim-permissions';

export const standByName = command('claim.stand_by_name', {
  load: async (context, { params }) => {
    const subject = await lockClaim(context, params.id);
    const outcome = await outcomeOf(context, subject);
    const unseen = await restingOnUnseenSources(
      context.db,
      subject.member,
      outcome.latest ? [outcome.latest.id] : [],
    );
    return { ...subject, outcome, facts: { ...subject.facts, restsOnUnseenSource: unseen.size > 0 } };
  },
  permit: ({ member, facts }) => requirePermission(member, 'claim.stand_by_name', facts),
  run: async (context, subject, { body }) => {
    const { db, t } = context;
    const { claim, article, member, outcome } = subject;
    await expectVersion(context, subject, body);
    const revision = await db.verdictRevision.findFirst({
      where: { id: body.revisionId, claimId: claim.id },
    });
    if (!revision) throw notFound();
    if (revision.id !== outcome.latest?.id) {
      throw new DomainError('wrong_state', 'There is a newer verdict on this claim. Decide on that one.');
    }
    const refusal = byNameRefusal(claim, outcome);
    if (refusal !== null) throw new DomainError('wrong_state', refusal);
    const made = await db.standByName.create({
      data: {
        id: context.newId(),
        newsroomId: claim.newsroomId,
        claimId: claim.id,
        verdictRevisionId: revision.id,
        judgementHash: outcome.judgementHash,
        reason: body.reason,
        memberId: member.memberId,
        createdAt: context.now,
      },
    });
    await saveClaim(context, subject, body, {});
    return {
      audit: {
        type: 'claim.stood_by_name',
        articleId: article.id,
        subjects: [article.id, claim.id, revision.id, made.id],
        codes: { number: revision.number, rating: outcome.rating!.code },
        after: made,
      },
      view: await claimView({ db, t }, member, claim.id),
    };
  },
});
