'use client';

import { useState } from 'react';
import { lateForm } from '@/components/ui/late';
import { useText } from '@/components/ui/text';
import { showToast } from '@/components/ui/toast';
import { signOut } from './sign-out';
import { type UnsentWords, unsentWords } from './unsent-words';

const SignOutDialog = lateForm(async () => (await import('./sign-out-dialog')).SignOutDialog);

/** The way out: at once where nothing is left, else after a word about it. `dialog` is to be drawn somewhere. */
export function useSignOut(userId: string | null) {
  const t = useText();
  const [isLeaving, setLeaving] = useState(false);
  const [left, setLeft] = useState<UnsentWords | null>(null);

  const go = () => {
    setLeaving(true);
    signOut(userId).catch(() => {
      setLeaving(false);
      setLeft(null);
      showToast({
        title: t('You are still signed in.'),
        description: t('The server cannot be reached. Try again.'),
        kind: 'problem',
      });
    });
  };
  const leave = async () => {
    const found = userId === null ? null : await unsentWords(userId);
    if (found && found.changes.length + found.drafts.length > 0) setLeft(found);
    else go();
  };
  const dialog =
    left && userId !== null ? (
      <SignOutDialog
        userId={userId}
        first={left}
        isLeaving={isLeaving}
        onLeave={go}
        onStay={() => setLeft(null)}
      />
    ) : null;
  return { leave: () => void leave(), isLeaving, dialog };
}
