'use client';

import { useEffect, useState } from 'react';
import { useNewsroom } from '@/components/frame/newsroom-context';
import { classNames } from '@/components/ui/class-names';
import { lateForm } from '@/components/ui/late';
import { useText } from '@/components/ui/text';
import type { Translate } from '@/lib/language/translate';
import { undoNewest } from './undo';
import { type BannerState, useBanner, useHoldPage } from './use-banner';
import { useLookAfter } from './use-look-after';

// Looked at now and then, and above all without a connection.
const UnsentDialog = lateForm(async () => (await import('./unsent-dialog')).UnsentDialog);

function sentence(t: Translate, state: BannerState): string {
  switch (state.kind) {
    case 'none':
      return '';
    case 'offline':
      return t('No connection. What you type is kept in this browser.');
    case 'saved':
      return t('Saved');
    case 'saving':
      return t('{count, plural, one {Saving # change…} other {Saving # changes…}}', { count: state.count });
    case 'no_connection':
      return t(
        '{count, plural, one {# change waits for the connection} other {# changes wait for the connection}}',
        { count: state.count },
      );
    case 'unkept':
      return t(
        '{count, plural, one {# change waits and is kept by this page alone} other {# changes wait and are kept by this page alone}}',
        { count: state.count },
      );
    case 'signed_out':
      return t(
        '{count, plural, one {# change waits until you sign in again} other {# changes wait until you sign in again}}',
        { count: state.count },
      );
    case 'refused':
      return t('{count, plural, one {# change was not taken} other {# changes were not taken}}', {
        count: state.count,
      });
    case 'ask':
      return t('{count, plural, one {# change waits for your word} other {# changes wait for your word}}', {
        count: state.count,
      });
    case 'left':
      return t(
        '{count, plural, one {# decision was not sent: its page was closed too soon} other {# decisions were not sent: their page was closed too soon}}',
        { count: state.count },
      );
  }
}

/** Not where a field has an undo of its own. */
const isField = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('textarea, select, input:not([type=radio], [type=checkbox])'));

function useUndoKey(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isUndo = (event.metaKey || event.ctrlKey) && !event.shiftKey && event.key.toLowerCase() === 'z';
      if (isUndo && !event.defaultPrevented && !isField(event.target) && undoNewest()) event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}

/** On every page of a newsroom: what is not yet saved, and why. Says nothing where all is. */
export function UnsentBanner() {
  const { me } = useNewsroom();
  const t = useText();
  useLookAfter(me.userId);
  useUndoKey();
  useHoldPage();
  const state = useBanner();
  const [isOpen, setOpen] = useState(false);
  const isProblem = state.kind === 'refused' || state.kind === 'ask' || state.kind === 'left';
  const words = sentence(t, state);
  return (
    <>
      <div
        className={classNames(
          'unsent border-b-2 bg-sheet px-3 py-1.5 text-sm shadow-lift print:hidden',
          words === '' && 'sr-only',
          isProblem ? 'border-wrong' : 'border-ink',
        )}
      >
        <p role="status" data-unsent="" className={isProblem ? 'font-semibold' : 'font-medium'}>
          {words}
        </p>
        {'count' in state ? (
          <button type="button" className="link whitespace-nowrap" onClick={() => setOpen(true)}>
            {t('Details')}
          </button>
        ) : null}
      </div>
      {isOpen ? <UnsentDialog onClose={() => setOpen(false)} /> : null}
    </>
  );
}
