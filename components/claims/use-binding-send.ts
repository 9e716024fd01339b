/** Why: what binds waits in the outbox, is sent once whatever the line does, and refreshes all that shows it. */
import { useCallback } from 'react';
import { call, type CallRequest } from '@/lib/api/client';
import type { OperationName } from '@/lib/api/contract/contract';
import { dropIfSame, heldDraft } from './drafts';
import { putInOutbox, sendNow } from './outbox';
import { claimIn } from './use-claim-change';
import { useClaimRefresh } from './use-claim-refresh';

interface Binding<Name extends OperationName> {
  claimId: string;
  action: string;
  /** As a person would say it: "Submit “Inaccurate”". */
  label: string;
  operation: Name;
  request: CallRequest<Name>;
  /** Forgotten once it is recorded. */
  drafts: string[];
  onSent?: () => void;
  onTakenBack?: () => void;
  /** Sent at once: the person has already waited for it, and was refused. */
  isAgain?: boolean;
}

export function useBindingSend() {
  const refresh = useClaimRefresh();
  return useCallback(
    <Name extends OperationName>(binding: Binding<Name>) => {
      const { claimId, action, label, operation, request, drafts, onSent, onTakenBack, isAgain } = binding;
      // One key for all tries of this act: sent twice, it is recorded once.
      const idempotencyKey = crypto.randomUUID();
      const sent = drafts.map((key) => [key, heldDraft(key)] as const);
      putInOutbox({
        claimId,
        action,
        label,
        ...(onTakenBack ? { onTakenBack } : {}),
        send: async () => {
          const answer: unknown = await call(operation, request, { idempotencyKey });
          sent.forEach(([key, value]) => dropIfSame(key, value));
          onSent?.();
          const nested =
            answer !== null && typeof answer === 'object' && 'claim' in answer ? answer.claim : null;
          await refresh(claimIn(nested ?? answer));
        },
      });
      if (isAgain) sendNow(claimId);
    },
    [refresh],
  );
}
