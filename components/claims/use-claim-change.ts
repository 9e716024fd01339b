/** Why: every change of a claim is sent, answered, refused and tried again in one way. */
import type { UseMutationResult } from '@tanstack/react-query';
import type { ApiProblem, CallRequest } from '@/lib/api/client';
import { useChange } from '@/lib/api/hooks';
import type { Contract } from '@/lib/api/contract/contract';
import type { OperationOutput } from '@/lib/api/operation';
import { ClaimView } from '@/lib/api/views/claim-view';
import { useClaimRefresh } from './use-claim-refresh';

/** The operations that change what a claim has. */
export type ClaimOperation =
  | 'claim.change'
  | 'claim.assign'
  | 'claim.link'
  | 'claim.set_state'
  | 'placement.remove'
  | 'evidence.add'
  | 'evidence.change'
  | 'evidence.withdraw'
  | 'comment.add'
  | 'comment.resolve';

/** The claim that an answer holds, or null where it holds something else. */
export function claimIn(answer: unknown): ClaimView | null {
  const parsed = ClaimView.safeParse(answer);
  return parsed.success ? parsed.data : null;
}

export function useClaimChange<Name extends ClaimOperation>(
  name: Name,
  onDone?: (view: OperationOutput<Contract[Name]>) => void,
): UseMutationResult<OperationOutput<Contract[Name]>, ApiProblem, CallRequest<Name>> {
  const refresh = useClaimRefresh();
  return useChange(name, (view) => {
    onDone?.(view);
    void refresh(claimIn(view));
  });
}
