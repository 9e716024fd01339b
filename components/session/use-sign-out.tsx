'use client';

import { useState } from 'react';
import { late, lateForm } from '@/components/ui/late';
import { useText } from '@/components/ui/text';
import { showToast } from '@/components/ui/toast';
import type { UnsentWords } from './unsent-words';

const loadWayOut = async () => ({ ...(await import('./sign-out')), ...(await import('./unsent-words')) });
const lateWayOut = late(loadWayOut);
const wayOut = async () => lateWayOut.get() ?? (await loadWayOut());

const SignOutDialog = lateForm(async () => (await import('./sign-out-dialog')).SignOutDialog);

/** The way out: at once where nothing is left, else after a word about it. `dialog` is to be drawn somewhere. */
export function useSignOut(userId: string | null) {
  const t = useText();
  const [isLeaving, setLeaving] = useState(false);
  const [left, setLeft] = useState<UnsentWords | null>(null);

  const stayed = () => {
    setLeaving(false);
    setLeft(null);
    showToast({
      title: t('You are still signed in.'),
      description: t('The server cannot be reached. Try again.'),
      kind: 'problem',
    });
  };
  const go = async () => {
    setLeaving(true);
    await (await wayOut()).signOut(userId);
  };
  const leave = async () => {
    const found = userId === null ? null : await (await wayOut()).unsentWords(userId);
    if (found && found.changes.length + found.drafts.length > 0) setLeft(found);
    else await go();
  };
  const dialog =
    left && userId !== null ? (
      <SignOutDialog
        userId={userId}
        first={left}
        isLeaving={isLeaving}
        onLeave={() => void go().catch(stayed)}
        onStay={() => setLeft(null)}
      />
    ) : null;
  return { leave: () => void leave().catch(stayed), isLeaving, dialog };
}
