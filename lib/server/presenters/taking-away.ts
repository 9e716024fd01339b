/** Why: whether a place may be taken away is said beside it, by the same policy that decides when it is tried. */
import type { ClaimView } from '@/lib/api/views/claim-view';
import type { ActingMember } from '@/lib/domain/actor';
import { lastPlace } from '@/lib/domain/placement-rules';
import { may } from '@/lib/domain/policy';
import type { PolicyFacts } from '@/lib/domain/separation';
import { claimRefusal } from '@/lib/domain/workflow';
import { say } from '@/lib/language/text';
import type { Translate } from '@/lib/language/translate';
import type { Claim, Placement } from '../db/generated/client';
import { removalFacts } from '../db/placement-facts';

/**
 * @param facts those of the claim.
 * @param latestId its latest verdict.
 * @param begun the lines that the member began.
 */
export const takingAway = (
  t: Translate,
  member: ActingMember,
  claim: Pick<Claim, 'state'>,
  places: readonly Placement[],
  facts: PolicyFacts,
  latestId: string | null,
  begun: ReadonlySet<string>,
): ClaimView['takingAway'] =>
  places.map((place) => {
    const of = removalFacts(facts, place, latestId, begun);
    const permission = may(member, 'placement.remove', of);
    const refusal =
      places.length === 1
        ? say(lastPlace)
        : permission.isAllowed
          ? claimRefusal(claim.state, 'judgement_changed')
          : permission.reason;
    return {
      placementId: place.id,
      refusal: refusal && t.said(refusal),
      needsReason: of.takesJudgedWords ?? false,
    };
  });
