'use client';

import { useEffect, useRef, useState } from 'react';
import { sendNow } from '@/components/claims/outbox';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/late-dialog';
import { useText } from '@/components/ui/text';
import { wake } from '@/components/unsent/sender';
import { subscribeUnsent } from '@/components/unsent/unsent';
import { type UnsentWords, unsentWords } from './unsent-words';

interface SignOutDialogProps {
  userId: string;
  first: UnsentWords;
  isLeaving: boolean;
  onLeave: () => void;
  onStay: () => void;
}

/** So much of what was typed is enough to know it by. */
const inSight = 160;
const short = (words: string) => (words.length > inSight ? `${words.slice(0, inSight)}…` : words);

/** Before somebody leaves with something unsent: what it is; send it, stay, or drop it. */
export function SignOutDialog({ userId, first, isLeaving, onLeave, onStay }: SignOutDialogProps) {
  const t = useText();
  const [{ changes, drafts }, setLeft] = useState(first);
  const [isSending, setSending] = useState(false);
  const stay = useRef<HTMLButtonElement>(null);
  const latest = useRef({ isSending, onLeave });
  useEffect(() => {
    latest.current = { isSending, onLeave };
  });
  useEffect(
    () =>
      subscribeUnsent(() => {
        void unsentWords(userId).then((now) => {
          setLeft(now);
          if (now.changes.length + now.drafts.length === 0 && latest.current.isSending)
            latest.current.onLeave();
        });
      }),
    [userId],
  );
  const mayGo = changes.some((entry) => entry.state === 'due' || entry.state === 'waiting');
  const sendAll = () => {
    setSending(true);
    changes.filter((entry) => entry.state === 'waiting').forEach((entry) => sendNow(entry.subject));
    wake();
  };
  return (
    <Dialog
      isOpen
      isWide
      onClose={onStay}
      initialFocus={stay}
      title={t('Not everything is saved')}
      description={t('Signing out empties this browser. What stands below would be lost.')}
      actions={
        <>
          {mayGo ? (
            <Button kind="primary" onClick={sendAll} isBusy={isSending && mayGo && !isLeaving}>
              {t('Send now')}
            </Button>
          ) : null}
          <Button ref={stay} kind={mayGo ? 'plain' : 'primary'} onClick={onStay}>
            {t('Stay')}
          </Button>
          <Button kind="quiet" onClick={onLeave} isBusy={isLeaving}>
            {t('Drop it and sign out')}
          </Button>
        </>
      }
    >
      <ul className="space-y-2">
        {changes.map((entry) => (
          <li key={entry.id} className="border-b border-rule pb-2 last:border-0">
            <span className="font-semibold">{entry.label}</span>{' '}
            <span className="text-sm text-ink-2">
              {entry.state === 'due' || entry.state === 'waiting' ? t('not yet sent') : t('not taken')}
            </span>
          </li>
        ))}
        {drafts.map(({ label, chosen, words }, at) => (
          <li key={at} className="border-b border-rule pb-2 last:border-0">
            <span className="text-sm text-ink-2">{t('Draft of {what}', { what: t(label) })}</span>
            {chosen.length > 0 ? (
              <span className="block">{chosen.map((one) => t(one)).join(' · ')}</span>
            ) : null}
            {words ? <span className="block font-serif break-words">{short(words)}</span> : null}
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
