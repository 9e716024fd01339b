/** Why: what a new text does to claims: who has one open must see it, verdicts on other words are stale, cut ones return. */
import { fold } from '@/lib/anchoring/fold';
import { afterClaimEvent } from '@/lib/domain/workflow';
import type { Context } from '../context';
import { readOtherwise } from './claim-changes';
import { claimOutcomes } from './claim-standing';
import type { Line } from './follow-places';
import type { Claim, Placement } from './generated/client';
import { makeStale, stopStanding } from './stale-claim';

export interface Effects {
  /** Claims of which a place reads or is otherwise than before. */
  touchedIds: string[];
  /** Claims whose verdict is stale now, through what they rest on, too. */
  staleIds: string[];
  /** Claims that were cut, and are open again. */
  returnedIds: string[];
}

/**
 * @param placements those of the new version, which is the current one by now; one for each line, in their order.
 * @param again claims that were cut and of which the words stand in another sentence.
 */
export async function afterwards(
  context: Context,
  lines: readonly Line[],
  placements: readonly Placement[],
  again: ReadonlySet<string>,
): Promise<Effects> {
  const { db, now } = context;
  const changed = lines
    .filter(({ current }, at) => isOther(current, placements[at]!))
    .map((one) => one.current.claimId);
  const touched = await db.claim.findMany({ where: { id: { in: [...changed, ...again] } } });
  const returnedIds = await returnCut(context, touched, lines, placements, again);
  const staleIds = await staleAmong(context, touched, lines);
  const seenOtherwise = touched.map((one) => one.id).filter((id) => !staleIds.includes(id));
  await db.claim.updateMany({
    where: { id: { in: seenOtherwise } },
    data: { version: { increment: 1 }, updatedAt: now },
  });
  return { touchedIds: touched.map((one) => one.id), staleIds, returnedIds };
}

/** What waited to be settled and reads the same waits on, and nothing is new. */
function isOther(before: Placement, after: Placement): boolean {
  const was = before.settledById !== null ? 'placed' : before.outcome;
  return after.outcome !== was || fold(after.exact) !== fold(before.exact);
}

/** A claim that was cut is open again when words of it that were gone stand in the text again. */
async function returnCut(
  { db, now, newId, t }: Context,
  touched: readonly Claim[],
  lines: readonly Line[],
  placements: readonly Placement[],
  again: ReadonlySet<string>,
): Promise<string[]> {
  const back = new Set(
    placements
      .filter((one, at) => one.outcome === 'placed' && lines[at]!.current.outcome === 'orphaned')
      .map((one) => one.claimId)
      .concat(...again),
  );
  const returning = touched.filter((one) => one.state === 'cut' && back.has(one.id));
  for (const claim of returning) {
    const data = { ...afterClaimEvent(claim, 'return'), updatedAt: now };
    await db.claim.update({ where: { id: claim.id }, data });
  }
  await db.claimStateChange.createMany({
    data: returning.map((claim) => ({
      id: newId(),
      newsroomId: claim.newsroomId,
      claimId: claim.id,
      from: 'cut' as const,
      to: 'open' as const,
      reason: t('Its words stand in the text again.'),
      memberId: placements[0]!.createdById,
      createdAt: now,
    })),
  });
  return returning.map((one) => one.id);
}

/**
 * Those whose verdict judged other words than stand there now, and what rests on them; and what rests on those that the
 * approved wording was taken out of again: they must change once more.
 */
async function staleAmong(
  context: Context,
  touched: readonly Claim[],
  lines: readonly Line[],
): Promise<string[]> {
  const outcomes = await claimOutcomes(context.db, [...touched]);
  const stale = await makeStale(context, [...(await readOtherwise(context.db, touched, outcomes))]);
  for (const { id } of touched) {
    const { standing, wording } = outcomes.get(id)!;
    if (standing !== 'must_change' || wording === null || stale.includes(id)) continue;
    const before = lines.filter(({ current }) => current.claimId === id);
    const wasFixed = before.every(
      ({ current }) => current.start !== null && fold(current.exact) === fold(wording),
    );
    if (wasFixed) stale.push(...(await stopStanding(context, id)));
  }
  return stale;
}
