/**
 * Why: a place that was marked by mistake is taken away. Once a verdict judged its words they leave the check only as a
 * dismissed claim does: by an editor who wrote none of the verdicts, with a reason. Of a quotation both claims lose it.
 */
import { DomainError, invalidField, notFound } from '@/lib/domain/errors';
import { lastPlace } from '@/lib/domain/placement-rules';
import { requirePermission } from '@/lib/domain/policy';
import { afterClaimEvent } from '@/lib/domain/workflow';
import { say } from '@/lib/language/text';
import { command } from '../command';
import { linesBegunBy, removalFacts } from '../db/placement-facts';
import { currentPlacements } from '../db/placements';
import { latestVerdictOn, lockPair } from '../db/quotation-pair';
import { expectVersion } from '../db/save-claim';
import { savePlaces } from '../db/save-places';
import { claimView } from '../presenters/claim';

export const removePlacement = command('placement.remove', {
  load: async (context, { params }) => {
    const { db } = context;
    const subject = await lockPair(context, params.id);
    const { claim, twin, member } = subject;
    const current = await currentPlacements(db, twin ? [claim.id, twin.claim.id] : [claim.id]);
    const placements = current.get(claim.id)!;
    const latestId = await latestVerdictOn(db, twin ? [claim.id, twin.claim.id] : [claim.id]);
    const placement = placements.find((one) => one.id === params.placementId);
    const begun = await linesBegunBy(db, member.memberId, placement ? [placement] : []);
    const known = placement && removalFacts(subject.facts, placement, latestId, begun);
    // The last place stays whoever asks, and is told so by that name.
    const facts = known && { ...known, takesJudgedWords: known.takesJudgedWords && placements.length > 1 };
    const ofTwin = (twin && current.get(twin.claim.id)) ?? [];
    return { ...subject, placements, placement, ofTwin, facts: facts ?? subject.facts };
  },
  permit: ({ member, facts }) => requirePermission(member, 'placement.remove', facts),
  run: async (context, subject, { query, body }) => {
    const { db, t, now } = context;
    const { claim, article, member, facts, placements, placement, ofTwin } = subject;
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
    const same = ofTwin.find(
      ({ start, end, exact }) =>
        start === placement.start && end === placement.end && exact === placement.exact,
    );
    const removed = same && ofTwin.length > 1 ? [placement, same] : [placement];
    const removal = { removedAt: now, removedById: member.memberId, removalReason: reason };
    await db.placement.updateMany({ where: { id: { in: removed.map((one) => one.id) } }, data: removal });
    const placed = removed.map(({ claimId }) => ({ claimId, wasFixed: false }));
    const stale = await savePlaces(context, member, placed);
    return {
      audit: {
        type: 'placement.removed',
        articleId: article.id,
        subjects: [...new Set([article.id, ...removed.flatMap((one) => [one.claimId, one.id]), ...stale])],
        codes: { articleVersion: article.currentVersion, stale },
        before: removed,
        after: removed.map((one) => ({ ...one, ...removal })),
      },
      view: await claimView({ db, t }, member, claim.id),
    };
  },
});
