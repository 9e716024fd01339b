/** Why: a claim that gained or lost a place is stale at once where it reads otherwise than its verdict judged. */
import type { ActingMember } from '@/lib/domain/actor';
import { afterClaimEvent } from '@/lib/domain/workflow';
import type { Context } from '../context';
import { readOtherwise } from './claim-changes';
import { outcomeOf } from './freeze-verdict';
import { saveClaim } from './save-claim';
import { stopStanding } from './stale-claim';

interface Placed {
  claimId: string;
  /** The approved wording stood at every place that it had. */
  wasFixed: boolean;
}

/**
 * Saves claims, all of them locked, whose places have just been written.
 * @returns the ids of the claims that became stale.
 * @throws DomainError `wrong_state` where one is not under check.
 */
export async function savePlaces(
  context: Context,
  member: ActingMember,
  placed: readonly Placed[],
): Promise<string[]> {
  const stale = new Set<string>();
  for (const one of placed) {
    for (const id of await saveOne(context, member, one)) stale.add(id);
  }
  return [...stale];
}

async function saveOne(context: Context, member: ActingMember, { claimId, wasFixed }: Placed) {
  // Read anew: one that rests on the one before may have fallen with it.
  const claim = await context.db.claim.findUniqueOrThrow({ where: { id: claimId } });
  const judged = afterClaimEvent(claim, 'judgement_changed');
  const outcome = await outcomeOf(context, { claim });
  const others = await readOtherwise(context.db, [claim], new Map([[claim.id, outcome]]));
  const becomesStale = others.has(claim.id) && judged.state !== claim.state;
  const sent = { expectedVersion: claim.version };
  await saveClaim(context, { claim, member }, sent, becomesStale ? judged : {});
  // Where its words stand unmended, it must change again, and what rests on it falls.
  const isUnmended = wasFixed && !outcome.isFixed;
  const fell = becomesStale || isUnmended ? await stopStanding(context, claim.id) : [];
  return becomesStale ? [claim.id, ...fell] : fell;
}
