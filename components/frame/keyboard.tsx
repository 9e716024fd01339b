'use client';

import { usePathname, useRouter } from 'next/navigation';
import { useEffect } from 'react';
import { isTyping } from '@/components/claims/single-keys';
import { lateForm } from '@/components/ui/late';
import { singleKeysOn } from '@/components/ui/single-key-setting';
import { useNewsroom } from './newsroom-context';
import { cameForSearch, leaveForSearch, showOverlay, useOverlay } from './overlay';

const Palette = lateForm(async () => (await import('./palette')).Palette);
const KeySheet = lateForm(async () => (await import('./key-sheet')).KeySheet);

/** Whether something has the keys that the page must not take: messages, which are no modal dialogs, have not. */
const isUnderDialog = () =>
  document.querySelector(
    '[role="menu"], :is([role="dialog"], [role="alertdialog"]):not([aria-modal="false"]):not(:has([data-claim-panel]))',
  ) !== null;

const searchField = () => document.querySelector<HTMLInputElement>('[role="search"] input[type="search"]');

/** The keys that work on every page, and what they open. */
export function Keyboard() {
  const { newsroom } = useNewsroom();
  const router = useRouter();
  const path = usePathname();
  const overlay = useOverlay();
  const claims = `/n/${newsroom.slug}/claims`;

  // Who came here by `/` goes on to the field.
  useEffect(() => {
    if (path === claims && cameForSearch()) searchField()?.focus();
  }, [path, claims]);

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || event.altKey) return;
      const act = actOf(event);
      if (!act || isUnderDialog()) return;
      event.preventDefault();
      if (act !== 'search') {
        showOverlay(act);
        return;
      }
      const field = searchField();
      if (field) {
        field.focus();
        field.select();
      } else {
        leaveForSearch();
        router.push(claims);
      }
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [router, claims]);

  // What was open belongs to the page that it was opened on.
  useEffect(() => () => showOverlay(null), [path]);

  return (
    <>
      {overlay === 'palette' ? <Palette onClose={() => showOverlay(null)} /> : null}
      {overlay === 'keys' ? <KeySheet onClose={() => showOverlay(null)} /> : null}
    </>
  );
}

function actOf(event: KeyboardEvent): 'palette' | 'keys' | 'search' | null {
  if (event.ctrlKey || event.metaKey) {
    return event.key.toLowerCase() === 'k' && !event.shiftKey ? 'palette' : null;
  }
  if (isTyping(event.target) || !singleKeysOn()) return null;
  return event.key === '?' ? 'keys' : event.key === '/' ? 'search' : null;
}
