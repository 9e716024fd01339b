/**
 * Why: a place that was marked by mistake is taken away. Once a verdict judged its words they leave the check only as a
 * dismissed claim does: by an editor who wrote none of the verdicts, with a reason.
 */
import { DomainError, invalidField, notFound } from '@/lib/domain/errors';
import { lastPlace } from '@/lib/domain/placement-rules';
import { requirePermission } from '@/lib/domain/policy';
import { afterClaimEvent } from '@/lib/domain/workflow';
import { say } from '@/lib/language/text';
import { command } from '../command';
import { lockClaim } from '../db/locks';
import { linesBegunBy, removalFacts } from '../db/placement-facts';
import { currentPlacements } from '../db/placements';
import { expectVersion } from '../db/save-claim';
import { savePlaces } from '../db/save-places';
import { claimView } from '../presenters/claim';

export const removePlacement = command('placement.remove', {
  load: async (context, { params }) => {
    const { db } = context;
    const subject = await lockClaim(context, params.id);
    const { claim, member } = subject;
    const placements = (await currentPlacements(db, [claim.id])).get(claim.id)!;
    const latest = await db.verdictRevision.findFirst({
      where: { claimId: claim.id },
      orderBy: { number: 'desc' },
      select: { id: true },
    });
    const placement = placements.find((one) => one.id === params.placementId);
    const begun = await linesBegunBy(db, member.memberId, placement ? [placement] : []);
    const known = placement && removalFacts(subject.facts, placement, latest?.id ?? null, begun);
    // The last place stays whoever asks, and is told so by that name.
    const facts = known && { ...known, takesJudgedWords: known.takesJudgedWords && placements.length > 1 };
    return { ...subject, placements, placement, facts: facts ?? subject.facts };
  },
  permit: ({ member, facts }) => requirePermission(member, 'placement.remove', facts),
  run: async (context, subject, { query, body }) => {
    const { db, t, now } = context;
    const { claim, article, member, facts, placements, placement } = subject;
    await expectVersion(context, subject, query);
    afterClaimEvent(claim, 'judgement_changed');
    if (!placement) throw notFound();
    if (placements.length === 1) {
      throw new DomainError('wrong_state', say(lastPlace));
    }
    const reason = body?.reason ?? null;
    if (facts.takesJudgedWords && reason === null) {
      throw invalidField('reason', 'A verdict judged these words. Say why they leave the check.');
    }
    const removed = await db.placement.update({
      where: { id: placement.id },
      data: { removedAt: now, removedById: member.memberId, removalReason: reason },
    });
    const stale = await savePlaces(context, subject, query, false);
    return {
      audit: {
        type: 'placement.removed',
        articleId: article.id,
        subjects: [...new Set([article.id, claim.id, placement.id, ...stale])],
        codes: { articleVersion: article.currentVersion, stale },
        before: placement,
        after: removed,
      },
      view: await claimView({ db, t }, member, claim.id),
    };
  },
});
