/** Why: `n` and `p` go through the claims in the order of the text, from wherever the reader is. */
import { isPending } from '@/components/unsent/pending';
import type { TextRange } from '@/lib/anchoring/selector';
import { isLive } from '@/lib/domain/claim-words';
import type { Step } from '@/lib/editor/sentence-cursor';
import type { PlacedClaim } from './article-text';
import { claimOnSame } from './claimed-already';
import { placeIn } from './looked-at';

/** The next of all claims under check, from the open one, else from the selection on, round the ends; and at which place. */
export function walkedTo(
  all: readonly PlacedClaim[],
  openClaimId: string | null,
  range: TextRange | null,
  step: Step,
): { claim: PlacedClaim; placeId: string | null } | null {
  const claims = all.filter(({ id, state, places }) => isLive(state) && places.length > 0 && !isPending(id));
  if (claims.length === 0) return null;
  const at = claims.findIndex((claim) => claim.id === openClaimId);
  const same = at === -1 && step === 1 ? claimOnSame(claims, range) : undefined;
  if (same) return { claim: same, placeId: placeIn(same, range) };
  const here = range?.start ?? -1;
  const after = claims.findIndex((claim) => claim.places[0]!.start >= here);
  const from =
    at !== -1 ? at : step === 1 ? (after === -1 ? claims.length : after) - 1 : after === -1 ? 0 : after;
  const claim = claims[(from + step + claims.length) % claims.length]!;
  return { claim, placeId: claim.places[0]!.id };
}
