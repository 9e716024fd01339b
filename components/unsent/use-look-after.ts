/** Why: on whichever page of the newsroom somebody is, what an earlier one has left is sent, or comes back. */
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { dropIfSame, forgetHeldDrafts, restoreDraft } from '@/components/claims/drafts';
import { adoptSending } from '@/components/claims/outbox';
import { keepNoMore } from '@/components/frame/drafts';
import { tellSignedOut } from '@/components/frame/providers';
import { onSignedOutElsewhere } from '@/components/session/signed-out';
import { useText } from '@/components/ui/text';
import { absorb } from './absorb';
import type { Entry } from './entry';
import { mayLackRecorded } from './recorded';
import { connectSender, forget, lookAfter, sendKept } from './sender';
import { problemOf } from './problem-of';

function take(entry: Entry): void {
  const { id, state, drafts } = entry;
  if (state === 'left' || state === 'refused')
    drafts.forEach(([key, value]) => void restoreDraft(key, value));
  if (state === 'due' && !entry.isBinding) drafts.forEach(([key, value]) => void dropIfSame(key, value));
  if (!entry.isBinding || (state !== 'due' && state !== 'refused')) return;
  const send = async () => {
    if ((await sendKept(id)) === 'dropped') return 'dropped';
    await Promise.all(drafts.map(([key, value]) => dropIfSame(key, value)));
    return;
  };
  adoptSending(entry, problemOf(entry), send, () => forget(id));
}

export function useLookAfter(userId: string): void {
  const t = useText();
  const client = useQueryClient();
  useEffect(() => {
    connectSender({
      onAnswer: (entry, answer) => absorb(client, entry, answer),
      onProblem: (problem) => tellSignedOut(t, problem),
    });
    if (mayLackRecorded()) void client.invalidateQueries();
    const stop = lookAfter(userId, (entries) => entries.forEach(take));
    const deaf = onSignedOutElsewhere(userId, () => {
      keepNoMore();
      forgetHeldDrafts();
      window.location.replace('/sign-in');
    });
    return () => {
      stop();
      deaf();
    };
  }, [client, t, userId]);
}
