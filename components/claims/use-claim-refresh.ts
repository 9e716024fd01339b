/** Why: a change of one claim shows in the text, the coverage, the queue and other claims; they are asked for anew. */
import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { answerKey } from '@/lib/api/hooks';
import type { OperationName } from '@/lib/api/contract/contract';
import type { ClaimView } from '@/lib/api/views/claim-view';

const shownElsewhere: OperationName[] = [
  'claim.read',
  'claim.list',
  'coverage.read',
  'review.list',
  'comment.list',
];

/** Puts the claim's new view in place, where there is one, and refreshes all that may show it. */
export function useClaimRefresh(): (claim?: ClaimView | null) => Promise<void> {
  const queries = useQueryClient();
  return useCallback(
    async (claim) => {
      if (claim) queries.setQueryData(answerKey('claim.read', { params: { id: claim.id } }), claim);
      await Promise.all(
        shownElsewhere.map((name) => queries.invalidateQueries({ queryKey: answerKey(name) })),
      );
    },
    [queries],
  );
}
