'use client';

import { useEffect, useRef, useState } from 'react';
import { dropDraft, keepDraft, onKeepAll, readDraft } from '@/components/frame/drafts';
import { emptyDraft, type IntakeDraft } from './intake-draft';
import { newId } from '@/components/unsent/new-id';

/** Typing is kept as soon as it pauses this long, in milliseconds. */
const pause = 300;

/**
 * The article on its way in. `isReady` once it is known whether there is an earlier one; `wasKept` where there was.
 * `forget` drops it for good, after it has been saved.
 */
export function useIntake(key: string) {
  const [draft, setDraft] = useState<IntakeDraft>(emptyDraft);
  const [isReady, setReady] = useState(false);
  const [wasKept, setKept] = useState(false);
  const isForgotten = useRef(false);
  const keepLast = useRef<(() => Promise<void>) | null>(null);

  useEffect(() => {
    let isGone = false;
    void readDraft<IntakeDraft>(key).then((kept) => {
      if (isGone) return;
      if (kept) {
        setDraft({ ...emptyDraft, ...kept, fields: { ...emptyDraft.fields, ...kept.fields } });
        setKept(true);
      }
      setReady(true);
    });
    return () => {
      isGone = true;
    };
  }, [key]);

  useEffect(() => {
    keepLast.current = null;
    if (!isReady || draft === emptyDraft || isForgotten.current) return;
    if (draft.id === '') {
      setDraft((now) => (now.id ? now : { ...now, id: newId() }));
      return;
    }
    const keep = async () => {
      if (!isForgotten.current) await keepDraft(key, draft);
    };
    const timer = setTimeout(() => void keep(), pause);
    // Leaving at once loses nothing either, in whatever way.
    keepLast.current = keep;
    const rested = onKeepAll(keep);
    window.addEventListener('pagehide', keep);
    return () => {
      clearTimeout(timer);
      rested();
      window.removeEventListener('pagehide', keep);
    };
  }, [draft, isReady, key]);
  useEffect(() => () => void keepLast.current?.(), []);

  return {
    draft,
    setDraft,
    isReady,
    wasKept,
    startAfresh: () => {
      setDraft(emptyDraft);
      setKept(false);
      void dropDraft(key);
    },
    forget: () => {
      isForgotten.current = true;
      return dropDraft(key);
    },
  };
}
