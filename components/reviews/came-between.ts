/** Why: a decision may be overtaken by another verdict, another decision, or a change of what was judged: each is said as what it is. */
import type { ClaimState } from '@/lib/domain/claim';

/**
 * `own`: one's own decision, from another tab or browser. `state`: it was taken out of the check, or put back into it. `other`: a change that
 * touches neither verdict nor state.
 */
export type CameBetween = 'verdict' | 'decision' | 'own' | 'stale' | 'state' | 'other';

interface Reviewed {
  id: string;
  reviews: readonly { by: { memberId: string } }[];
}

/** @param stateSeen the claim's, where it was decided on. `memberId`: who decides. */
export function cameBetween(
  { state, verdicts: [latest] }: { state: ClaimState; verdicts: readonly Reviewed[] },
  seen: Reviewed,
  stateSeen: ClaimState,
  memberId: string,
): CameBetween {
  if (latest?.id !== seen.id) return 'verdict';
  // What made it stale came after any decision.
  if (state === 'stale' && stateSeen !== 'stale') return 'stale';
  if (latest.reviews.length > seen.reviews.length)
    return latest.reviews.at(-1)!.by.memberId === memberId ? 'own' : 'decision';
  return state === stateSeen ? 'other' : 'state';
}
