/** Why: what the text did to a place, a person settles: confirms it, or shows where the claim stands now. */
import { fold } from '@/lib/anchoring/fold';
import type { TextSelector } from '@/lib/anchoring/selector';
import { wordChanges } from '@/lib/anchoring/diff-map';
import { Statement } from '@/lib/domain/claim';
import { DomainError, invalidField, notFound } from '@/lib/domain/errors';
import { takesJudgedWords } from '@/lib/domain/placement-rules';
import { requirePermission } from '@/lib/domain/policy';
import { afterClaimEvent } from '@/lib/domain/workflow';
import { command } from '../command';
import { readOtherwise } from '../db/claim-changes';
import { outcomeOf } from '../db/freeze-verdict';
import type { Placement, Prisma } from '../db/generated/client';
import { locate } from '../db/locate';
import { lockClaim } from '../db/locks';
import { currentPlacements } from '../db/placements';
import { latestVerdictOn } from '../db/quotation-pair';
import { expectVersion, keepRevision, saveClaim } from '../db/save-claim';
import { stopStanding } from '../db/stale-claim';
import { claimView } from '../presenters/claim';
import { z } from 'zod';

export const settlePlacement = command('placement.settle', {
  load: (context, { params }) => lockClaim(context, params.id),
  permit: ({ member, facts }) => requirePermission(member, 'placement.settle', facts),
  run: async (context, subject, { body }) => {
    const { db, t, now, newId } = context;
    const { claim, article, member } = subject;
    await expectVersion(context, subject, body);
    const places = (await currentPlacements(db, [claim.id])).get(claim.id)!;
    const placement = waitingPlace(places, body.placementId);
    const { selector, found } = await locate(context, article, body);
    // Who settles has the words before them.
    if (found.outcome !== 'placed') {
      throw invalidField('quote', 'These words are not in the text. Copy them exactly as they stand there.');
    }
    const isConfirmed = placement.start === selector.start && placement.end === selector.end;
    if (leavesJudgedWords(placement, selector, await latestVerdictOn(db, [claim.id]))) {
      throw new DomainError(
        'wrong_state',
        'A verdict judged what stands here, changed, now. Confirm it; or add the other place, and an editor takes this one away.',
      );
    }
    const settled = { settledById: member.memberId, settledAt: now };
    let made: Placement;
    if (isConfirmed) {
      made = await db.placement.update({ where: { id: placement.id }, data: settled });
    } else {
      await db.placement.update({ where: { id: placement.id }, data: { removedAt: now } });
      made = await db.placement.create({
        data: {
          ...placement,
          ...selector,
          ...settled,
          id: newId(),
          outcome: 'changed',
          was: placement.was as Prisma.InputJsonValue,
          changes: changesSince(placement, selector.exact),
          createdAt: now,
        },
      });
    }
    const statement = followed(claim.statement, placement, made.exact);
    const outcome = await outcomeOf(context, subject);
    const after = afterClaimEvent(claim, 'judgement_changed');
    const isOther = (await readOtherwise(db, [claim], new Map([[claim.id, outcome]]))).has(claim.id);
    const becomesStale = isOther && after.state !== claim.state;
    if (statement !== claim.statement) {
      await keepRevision(context, { ...claim, statement }, member.memberId);
    }
    await saveClaim(context, subject, body, { ...(becomesStale ? after : {}), statement });
    const stale = becomesStale ? [claim.id, ...(await stopStanding(context, claim.id))] : [];
    return {
      audit: {
        type: 'placement.settled',
        articleId: article.id,
        subjects: [...new Set([article.id, claim.id, placement.id, made.id, ...stale])],
        codes: { articleVersion: article.currentVersion, how: isConfirmed ? 'confirmed' : 'attached', stale },
        before: placement,
        after: made,
      },
      view: await claimView({ db, t }, member, claim.id),
    };
  },
});

/** @throws DomainError `not_found`, `wrong_state` where it waits for nobody, `invalid` where it has to be named. */
function waitingPlace(places: readonly Placement[], id: string | undefined): Placement {
  const waiting = places.filter((one) => one.outcome !== 'placed' && one.settledById === null);
  if (id === undefined && waiting.length > 1) {
    throw invalidField('placementId', 'Several places of this claim wait: say which one it is.');
  }
  if (id !== undefined && !places.some((one) => one.id === id)) throw notFound();
  const placement = id === undefined ? waiting[0] : waiting.find((one) => one.id === id);
  if (!placement) throw new DomainError('wrong_state', 'This place needs nobody: it is where it was.');
  return placement;
}

/**
 * Whether a judged place would leave its words, which stand there in other form, for words of another kind elsewhere:
 * that is a place taken away. Words that were judged, and what stands about the same spot, are its own.
 */
function leavesJudgedWords(placement: Placement, to: TextSelector, latestId: string | null): boolean {
  const { start, end } = placement;
  if (start === null || end === null || !takesJudgedWords(placement, latestId)) return false;
  const isHere = to.start < end && to.end > start;
  return !isHere && fold(to.exact) !== fold(wordsBefore(placement));
}

const Was = z.object({ exact: z.string() });
const wordsBefore = (placement: Placement): string => Was.parse(placement.was).exact;

/** Word by word, where the two wordings have any in common. */
function changesSince(placement: Placement, exact: string) {
  return wordChanges(wordsBefore(placement), exact).map(({ kind, before, after }) => ({
    kind,
    before,
    after,
  }));
}

/** A statement that was the words themselves says the new ones; one in somebody's own words stays. */
function followed(statement: string, placement: Placement, exact: string): string {
  if (fold(statement) !== fold(wordsBefore(placement))) return statement;
  return Statement.safeParse(exact).data ?? statement;
}
