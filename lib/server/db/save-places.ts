/** Why: a claim that gained or lost a place is stale at once where it reads otherwise than its verdict judged. */
import { afterClaimEvent } from '@/lib/domain/workflow';
import type { Context } from '../context';
import { readOtherwise } from './claim-changes';
import { outcomeOf } from './freeze-verdict';
import type { ClaimSubject } from './locks';
import { saveClaim } from './save-claim';
import { stopStanding } from './stale-claim';

/**
 * Saves a claim whose places have just been written.
 * @param wasFixed its approved wording stood at every place that it had.
 * @returns the ids of the claims that became stale, the claim itself first where it did.
 * @throws DomainError `wrong_state` where it is not under check, `conflict`.
 */
export async function savePlaces(
  context: Context,
  subject: Pick<ClaimSubject, 'claim' | 'member'>,
  sent: { expectedVersion: number },
  wasFixed: boolean,
): Promise<string[]> {
  const { claim } = subject;
  const judged = afterClaimEvent(claim, 'judgement_changed');
  const outcome = await outcomeOf(context, subject);
  const others = await readOtherwise(context.db, [claim], new Map([[claim.id, outcome]]));
  const becomesStale = others.has(claim.id) && judged.state !== claim.state;
  await saveClaim(context, subject, sent, becomesStale ? judged : {});
  // Where its words stand unmended, it must change again, and what rests on it falls.
  const isUnmended = wasFixed && !outcome.isFixed;
  const fell = becomesStale || isUnmended ? await stopStanding(context, claim.id) : [];
  return becomesStale ? [claim.id, ...fell] : fell;
}
