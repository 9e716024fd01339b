'use client';

import { useRouter } from 'next/navigation';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/late-dialog';
import { useText } from '@/components/ui/text';
import { takeBackKept } from '@/components/claims/outbox';
import { saidOf } from '@/lib/language/text';
import type { Translate } from '@/lib/language/translate';
import type { Entry } from './entry';
import { EntryWords } from './entry-words';
import { forget, release, wake } from './sender';
import { useUnsent } from './unsent';

function why(t: Translate, { state, stalledBy, problem }: Entry): string {
  switch (state) {
    case 'waiting':
      return t('About to be sent. Until then it can be taken back.');
    case 'refused':
      return problem ? t.said(saidOf(problem.detail)) : '';
    case 'ask':
      return t('It is old, or a change before it was not taken. Look whether it still holds, then send it.');
    case 'left':
      return t(
        'Its page was closed before the time to take it back was over. What you typed is in its form.',
      );
    case 'due':
      if (stalledBy === 'unauthenticated') return t('You are signed out. It is sent when you are back.');
      return stalledBy === null ? t('On its way.') : t('It is sent once, as soon as the server is there.');
  }
}

/** What is not saved, one by one: what it is, why, and the ways on. */
export function UnsentDialog({ onClose }: { onClose: () => void }) {
  const t = useText();
  const entries = useUnsent();
  return (
    <Dialog
      isOpen
      isWide
      onClose={onClose}
      title={t('Not yet saved')}
      description={
        entries.some((entry) => entry.isUnkept)
          ? t(
              'This browser could not keep all of it: leave this page open until it is sent. Nothing is sent twice.',
            )
          : t('All of it is kept in this browser. Nothing is sent twice.')
      }
      actions={
        entries.some((entry) => entry.state === 'due') ? (
          <Button kind="primary" onClick={wake}>
            {t('Try now')}
          </Button>
        ) : undefined
      }
    >
      {entries.length === 0 ? <p>{t('All is saved.')}</p> : null}
      <ul className="space-y-4">
        {entries.map((entry) => (
          <li key={entry.id} className="space-y-1 border-b border-rule pb-4 last:border-0 last:pb-0">
            <p className="font-semibold">{entry.label}</p>
            <EntryWords entry={entry} />
            <p className={entry.state === 'due' ? 'text-sm text-ink-2' : 'text-sm text-wrong'}>
              {why(t, entry)}
            </p>
            <Ways entry={entry} onClose={onClose} />
          </li>
        ))}
      </ul>
    </Dialog>
  );
}

function Ways({ entry, onClose }: { entry: Entry; onClose: () => void }) {
  const t = useText();
  const router = useRouter();
  const drop = () => {
    if (!takeBackKept(entry.id)) forget(entry.id);
  };
  const open = () => {
    onClose();
    if (entry.state === 'left') forget(entry.id);
    router.push(entry.href);
  };
  return (
    <div className="flex flex-wrap gap-2 pt-1">
      {entry.state === 'ask' ? <Button onClick={() => release(entry.id)}>{t('Send it')}</Button> : null}
      {entry.state === 'due' ? null : <Button onClick={open}>{t('Open where it belongs')}</Button>}
      {entry.state === 'left' ? (
        <Button kind="quiet" onClick={drop}>
          {t('Close')}
        </Button>
      ) : (
        <Button kind="quiet" onClick={drop}>
          {t('Drop it')}
        </Button>
      )}
    </div>
  );
}
