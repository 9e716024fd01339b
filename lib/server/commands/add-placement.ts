/**
 * Why: the same claim may stand in several places: a figure in the headline and in the text. Both claims of a quotation
 * do: words of which only one were judged would count as in work or settled, and the other would never be asked.
 */
import { invalidField } from '@/lib/domain/errors';
import { requirePermission } from '@/lib/domain/policy';
import { afterClaimEvent } from '@/lib/domain/workflow';
import { command } from '../command';
import { outcomeOf } from '../db/freeze-verdict';
import { type Placement, Prisma } from '../db/generated/client';
import { locate } from '../db/locate';
import { lockPair } from '../db/quotation-pair';
import { expectVersion } from '../db/save-claim';
import { savePlaces } from '../db/save-places';
import { claimView } from '../presenters/claim';

export const addPlacement = command('placement.add', {
  load: (context, { params }) => lockPair(context, params.id),
  permit: ({ member, facts }) => requirePermission(member, 'placement.add', facts),
  run: async (context, subject, { body }) => {
    const { db, t, now, newId } = context;
    const { claim, twin, article, member } = subject;
    await expectVersion(context, subject, body);
    afterClaimEvent(claim, 'judgement_changed');
    const { versionId, selector, found } = await locate(context, article, body);
    const standsHere = (one: { start: number | null; end: number | null }) =>
      one.start === selector.start && one.end === selector.end;
    const made: Placement[] = [];
    const placed: { claimId: string; wasFixed: boolean }[] = [];
    for (const of of twin ? [claim, twin.claim] : [claim]) {
      const { placements, isFixed } = await outcomeOf(context, { claim: of });
      if (placements.some(standsHere)) {
        // The other claim of the quotation may have been there alone.
        if (of !== claim) continue;
        throw invalidField(body.quote ? 'quote' : 'start', 'The claim stands here already.');
      }
      const id = newId();
      const placement = await db.placement.create({
        data: {
          ...selector,
          id,
          lineId: id,
          newsroomId: of.newsroomId,
          articleId: article.id,
          claimId: of.id,
          versionId,
          outcome: found.outcome,
          was: found.was ?? Prisma.DbNull,
          changes: found.changes,
          createdById: member.memberId,
          createdAt: now,
        },
      });
      made.push(placement);
      placed.push({ claimId: of.id, wasFixed: isFixed });
    }
    const stale = await savePlaces(context, member, placed);
    return {
      audit: {
        type: 'placement.added',
        articleId: article.id,
        subjects: [...new Set([article.id, ...made.flatMap((one) => [one.claimId, one.id]), ...stale])],
        codes: { articleVersion: article.currentVersion, stale },
        after: made,
      },
      view: await claimView({ db, t }, member, claim.id),
    };
  },
});
