/** Why: every change is kept, shown, sent, refused, tried again and undone in one way. */
import { useCallback, useMemo } from 'react';
import { useNewsroom } from '@/components/frame/newsroom-context';
import { dropIfSame, heldDraft } from '@/components/claims/drafts';
import { useToast } from '@/components/ui/toast';
import { useText } from '@/components/ui/text';
import { ApiProblem, type CallRequest } from '@/lib/api/client';
import type { Contract, OperationName } from '@/lib/api/contract/contract';
import type { OperationOutput } from '@/lib/api/operation';
import type { Entry, KeptProblem } from './entry';
import { forget, release, sendUnsent } from './sender';
import { offerUndo } from './undo';
import { useUnsent } from './unsent';

export type Answer<Name extends OperationName> = OperationOutput<Contract[Name]>;

interface Sent<Name extends OperationName> {
  /** As a person would say it. */
  label: string;
  /** Whose words they are until they are sent; put back where it is refused. */
  drafts?: string[];
  /** What shows it, where the request does not say it all. */
  shown?: unknown;
  onSent?: (answer: Answer<Name>) => void;
  /** What was done, and what undoes it; where something binding may follow, none. */
  undo?: { title: string; inverse: (answer: Answer<Name>) => void } | null;
}

export interface UnsentChange<Name extends OperationName> {
  send: (request: CallRequest<Name>, how: Sent<Name>) => void;
  /** Why the last one was refused; null where it was not. */
  error: ApiProblem | null;
  /** What was refused. */
  refused: CallRequest<Name> | null;
  isPending: boolean;
  /** Forgets what was refused. */
  reset: () => void;
  /** Sends what was refused once more. */
  retry: () => void;
}

const problems = new WeakMap<KeptProblem, ApiProblem>();

/** The refusal as the forms know it; the same object for the same entry. */
export function problemOf(entry: Pick<Entry, 'problem'> | null | undefined): ApiProblem | null {
  const kept = entry?.problem;
  if (!kept) return null;
  const known = problems.get(kept);
  if (known) return known;
  const { code, status, detail, fields, current, yours } = kept;
  const made = new ApiProblem(code as ApiProblem['code'], status, detail, fields, [], current, yours);
  problems.set(kept, made);
  return made;
}

interface About {
  /** What is sent in order: a claim's id, an article's. */
  subject: string;
  /** Which form or button of it. */
  part: string;
  /** The page that it belongs to, below the newsroom. */
  path: string;
}

export function useUnsentChange<Name extends OperationName>(
  operation: Name,
  { subject, part, path }: About,
): UnsentChange<Name> {
  const { me, newsroom } = useNewsroom();
  const t = useText();
  const { close } = useToast();
  const mine = useUnsent().filter(
    (one) => one.subject === subject && one.part === part && one.operation === operation,
  );
  const refused = mine.findLast((one) => one.state === 'refused') ?? null;
  const refusedId = refused?.id ?? null;
  const href = `/n/${newsroom.slug}/${path}`;

  const send = useCallback(
    (request: CallRequest<Name>, { label, drafts = [], shown = null, onSent, undo }: Sent<Name>) => {
      if (refusedId) forget(refusedId);
      const id = crypto.randomUUID();
      const kept = drafts.flatMap((key): [string, unknown][] => {
        const value = heldDraft(key);
        return value === null || value === undefined ? [] : [[key, value]];
      });
      let tell: (answer: Answer<Name>) => void = () => undefined;
      const answer = new Promise<Answer<Name>>((resolve) => (tell = resolve));
      const entry = {
        ...{ id, userId: me.userId, subject, part, operation, label, href, shown, drafts: kept },
        request: request as Entry['request'],
        state: 'due' as const,
        isBinding: false,
      };
      void sendUnsent(entry, {
        onSent: (view) => {
          onSent?.(view as Answer<Name>);
          tell(view as Answer<Name>);
        },
      }).then(() => kept.forEach(([key, value]) => void dropIfSame(key, value)));
      if (undo)
        offerUndo(
          { t, title: undo.title, id, answer, inverse: undo.inverse as (answer: unknown) => void },
          close,
        );
    },
    [refusedId, me.userId, subject, part, operation, href, t, close],
  );
  const reset = useCallback(() => refusedId && forget(refusedId), [refusedId]);
  const retry = useCallback(() => refusedId && release(refusedId), [refusedId]);
  const isPending = mine.some((one) => one.state === 'due');
  return useMemo(
    () => ({
      send,
      reset,
      retry,
      isPending,
      error: problemOf(refused),
      refused: refused?.request as CallRequest<Name> | null,
    }),
    [send, reset, retry, isPending, refused],
  );
}
