/** Why: a decision may be overtaken by another verdict, another decision, or a change of what was judged: each is said as what it is. */
import type { ClaimState } from '@/lib/domain/claim';

/** `state`: it was taken out of the check, or put back into it. `other`: a change that touches neither verdict nor state. */
export type CameBetween = 'verdict' | 'decision' | 'stale' | 'state' | 'other';

interface Reviewed {
  id: string;
  reviews: readonly unknown[];
}

/** @param stateSeen the claim's, where it was decided on. */
export function cameBetween(
  { state, verdicts: [latest] }: { state: ClaimState; verdicts: readonly Reviewed[] },
  seen: Reviewed,
  stateSeen: ClaimState,
): CameBetween {
  if (latest?.id !== seen.id) return 'verdict';
  // What made it stale came after any decision.
  if (state === 'stale' && stateSeen !== 'stale') return 'stale';
  if (latest.reviews.length > seen.reviews.length) return 'decision';
  return state === stateSeen ? 'other' : 'state';
}
