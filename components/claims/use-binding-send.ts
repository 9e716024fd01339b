/** Why: what binds waits for five seconds, then is sent once, whatever becomes of the line or the page. */
import { useCallback } from 'react';
import { useNewsroom } from '@/components/frame/newsroom-context';
import type { Entry } from '@/components/unsent/entry';
import { forget, sendKept, sendUnsent } from '@/components/unsent/sender';
import type { CallRequest } from '@/lib/api/client';
import type { OperationName } from '@/lib/api/contract/contract';
import { dropIfSame, heldDraft, writeAllDrafts } from './drafts';
import { putInOutbox, sendNow } from './outbox';
import { newId } from '@/components/unsent/new-id';

interface Binding<Name extends OperationName> {
  claimId: string;
  /** The article that the claim is of, where the panel is to be found again. */
  articleId: string;
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

/** @returns a function that says whether it could be put in the outbox: not while the one before is being sent. */
export function useBindingSend() {
  const { me, newsroom } = useNewsroom();
  return useCallback(
    <Name extends OperationName>(binding: Binding<Name>): boolean => {
      const { claimId, articleId, action, label, operation, request, drafts, onSent, onTakenBack } = binding;
      const entryId = newId();
      // The last words, too, are kept as a draft before anything can happen to the page.
      void writeAllDrafts();
      const sent = drafts.map((key): [string, unknown] => [key, heldDraft(key) ?? null]);
      const entry = {
        ...{ id: entryId, userId: me.userId, subject: claimId, part: action, operation, label },
        ...{ drafts: sent, shown: null, state: 'waiting' as const, isBinding: true },
        href: `/n/${newsroom.slug}/articles/${articleId}?claim=${claimId}`,
        request: request as Entry['request'],
      };
      const isPut = putInOutbox({
        claimId,
        action,
        label,
        ...(onTakenBack ? { onTakenBack } : {}),
        keeping: {
          entryId,
          keep: () => void sendUnsent(entry),
          forget: () => forget(entryId),
        },
        send: async () => {
          if ((await sendKept(entryId)) === 'dropped') return 'dropped';
          await Promise.all(sent.map(([key, value]) => dropIfSame(key, value)));
          onSent?.();
          return;
        },
      });
      if (isPut && binding.isAgain) sendNow(claimId);
      return isPut;
    },
    [me.userId, newsroom.slug],
  );
}
