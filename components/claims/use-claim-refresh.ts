/** Why: a change of one claim shows in the text, the coverage, the queue and other claims; they are asked for anew. */
import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { refreshClaims } from '@/components/unsent/absorb';
import { answerKey } from '@/lib/api/hooks';
import type { ClaimView } from '@/lib/api/views/claim-view';

/** Puts the claim's new view in place, where there is one, and refreshes all that may show it. */
export function useClaimRefresh(): (claim?: ClaimView | null) => Promise<void> {
  const queries = useQueryClient();
  return useCallback(
    async (claim) => {
      if (claim) queries.setQueryData(answerKey('claim.read', { params: { id: claim.id } }), claim);
      await refreshClaims(queries);
    },
    [queries],
  );
}
