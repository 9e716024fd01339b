/** Why: what an editor can decide is found by name, too, in the panel and in the list. */
import { inClaim, otherDecisions } from '@/components/frame/known-keys';
import { usePageActions } from '@/components/frame/page-actions';
import type { DecidingState } from './use-deciding';

export function useDecisionActions(
  place: string,
  { offered, act, isWaiting }: DecidingState,
  isOn = true,
): void {
  const acts = [
    offered.approve && { ...inClaim.approve, run: () => act('approve') },
    offered.reaffirm && { ...otherDecisions.reaffirm, run: () => act('reaffirm') },
    offered.wording && { ...inClaim.wording, run: () => act('wording') },
    offered.send_back && { ...inClaim.sendBack, run: () => act('send_back') },
    offered.override && { ...inClaim.override, run: () => act('override') },
    offered.by_name && { ...otherDecisions.byName, run: () => act('by_name') },
  ].filter((one) => one !== false);
  usePageActions(place, acts, isOn && !isWaiting);
}
