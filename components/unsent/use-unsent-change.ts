/** Why: what a form sends is shown, refused, tried again and undone in one way, even after a reload. */
import { useCallback, useMemo } from 'react';
import { useText } from '@/components/ui/text';
import type { ApiProblem, CallRequest } from '@/lib/api/client';
import type { OperationName } from '@/lib/api/contract/contract';
import { problemOf } from './problem-of';
import { forget, release } from './sender';
import { offerUndo } from './undo';
import { useUnsent } from './unsent';
import { type About, type Answer, type How, useSendChange } from './use-send-change';

interface Sent<Name extends OperationName> extends How<Name> {
  /**
   * What was done, and what undoes it; where something binding may follow, none. `back`: on top of the version that the
   * change has made, without anything else of its answer.
   */
  undo?:
    | { title: string; inverse: (answer: Answer<Name>) => void }
    | { title: string; back: (version: number) => void }
    | null;
}

export interface UnsentChange<Name extends OperationName> {
  send: (request: CallRequest<Name>, how: Sent<Name>) => void;
  /** Why the last one was refused; null where it was not. */
  error: ApiProblem | null;
  /** What was refused. */
  refused: CallRequest<Name> | null;
  /** Forgets what was refused. */
  reset: () => void;
  /** Sends what was refused once more. */
  retry: () => void;
}

export function useUnsentChange<Name extends OperationName>(
  operation: Name,
  { subject, part, path }: About,
): UnsentChange<Name> {
  const t = useText();
  const sendChange = useSendChange();
  const refused =
    useUnsent().findLast(
      (one) =>
        one.state === 'refused' &&
        one.subject === subject &&
        one.part === part &&
        one.operation === operation,
    ) ?? null;
  const refusedId = refused?.id ?? null;

  const send = useCallback(
    (request: CallRequest<Name>, { undo, ...how }: Sent<Name>) => {
      if (refusedId) forget(refusedId);
      const { id, answer } = sendChange(operation, { subject, part, path }, request, how);
      if (!undo) return;
      const done =
        'back' in undo
          ? {
              inverse: (now: unknown) => undo.back((now as { version: number }).version),
              isOnVersion: true,
            }
          : { inverse: undo.inverse as (answer: unknown) => void };
      offerUndo({ t, title: undo.title, changes: [{ id, answer, ...done }] });
    },
    [refusedId, sendChange, operation, subject, part, path, t],
  );
  const reset = useCallback(() => {
    if (refusedId) forget(refusedId);
  }, [refusedId]);
  const retry = useCallback(() => {
    if (refusedId) release(refusedId);
  }, [refusedId]);
  return useMemo(
    () => ({
      send,
      reset,
      retry,
      error: problemOf(refused),
      refused: (refused?.request ?? null) as CallRequest<Name> | null,
    }),
    [send, reset, retry, refused],
  );
}
