/** Why: a change on its way to the outbox, from wherever it is made. */
import { useCallback } from 'react';
import { useNewsroom } from '@/components/frame/newsroom-context';
import { dropIfSame, dropSetAside, heldDraft, setAside, writeAllDrafts } from '@/components/claims/drafts';
import type { ApiProblem, CallRequest } from '@/lib/api/client';
import type { Contract, OperationName } from '@/lib/api/contract/contract';
import type { OperationOutput } from '@/lib/api/operation';
import type { Entry } from './entry';
import { dropUndo, undoneNow } from './undo';
import { sendUnsent } from './sender';
import { newId } from './new-id';

export type Answer<Name extends OperationName> = OperationOutput<Contract[Name]>;

export interface About {
  /** What is sent in order: a claim's id, an article's. */
  subject: string;
  /** Which form or button of it. */
  part: string;
  /** The page that it belongs to, below the newsroom. */
  path: string;
}

export interface How<Name extends OperationName> {
  /** As a person would say it. */
  label: string;
  /** Whose words they are until they are sent; put back where it is refused. */
  drafts?: string[];
  /** What shows it, where the request does not say it all. */
  shown?: unknown;
  onSent?: ((answer: Answer<Name>) => void) | undefined;
  onRefused?: (problem: ApiProblem, id: string) => void;
}

/** @returns a function that sends, and says under which id and what will be answered. */
export function useSendChange() {
  const { me, newsroom } = useNewsroom();
  return useCallback(
    <Name extends OperationName>(
      operation: Name,
      { subject, part, path }: About,
      request: CallRequest<Name>,
      { label, drafts = [], shown = null, onSent, onRefused }: How<Name>,
    ): { id: string; answer: Promise<Answer<Name>> } => {
      const id = newId();
      void writeAllDrafts();
      const kept = drafts.flatMap((key): [string, unknown][] => {
        const value = heldDraft(key);
        return value === null || value === undefined ? [] : [[key, value]];
      });
      const answer = new Promise<Answer<Name>>((resolve) => {
        void sendUnsent(
          {
            ...{ id, userId: me.userId, subject, part, operation, label, shown, drafts: kept },
            href: `/n/${newsroom.slug}/${path}`,
            request: request as Entry['request'],
            state: 'due',
            isBinding: false,
            undoes: undoneNow(),
          },
          {
            onSent: (view) => {
              kept.forEach(([key, value]) => dropSetAside(key, value));
              onSent?.(view as Answer<Name>);
              resolve(view as Answer<Name>);
            },
            onRefused: (problem) => {
              dropUndo(id);
              onRefused?.(problem, id);
            },
          },
          // Its words are taken out of their form once they are kept here: nothing lies in neither.
        ).then((isKept) => kept.forEach(([key, value]) => void (isKept ? dropIfSame : setAside)(key, value)));
      });
      return { id, answer };
    },
    [me.userId, newsroom.slug],
  );
}
