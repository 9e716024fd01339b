'use client';

import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef } from 'react';
import { z } from 'zod';
import { dropIfSame, draftKey, useDraft } from '@/components/claims/drafts';
import { refreshClaims } from '@/components/unsent/absorb';
import { problemOf } from '@/components/unsent/problem-of';
import { unsentNow, useUnsent } from '@/components/unsent/unsent';
import { forget } from '@/components/unsent/sender';
import { useText } from '@/components/ui/text';
import { saidOf } from '@/lib/language/text';
import type { ArticleText } from './article-text';
import { type BenchStore, type ClaimDraft, useBench } from './bench-store';

const Kept = z.object({
  /** Its range is of this version of the text. */
  version: z.int(),
  /** The form was open when it was last typed in. */
  isOpen: z.boolean(),
  draft: z.custom<ClaimDraft>((value) => typeof value === 'object' && value !== null && 'range' in value),
});
type Kept = z.infer<typeof Kept>;

export const claimDraftKey = (userId: string, articleId: string): string =>
  draftKey(userId, articleId, 'claim-new');

interface Parts {
  store: BenchStore;
  userId: string;
  articleId: string;
  text: ArticleText;
  /** Takes a draft that was put away: it is there again when the same words are made a claim. */
  onKept: (draft: ClaimDraft) => void;
}

/** The form of a new claim survives the page; what the server refused of it opens it again. */
export function useClaimDraft({ store, userId, articleId, text, onKept }: Parts): void {
  const { version } = text;
  const t = useText();
  const client = useQueryClient();
  const key = claimDraftKey(userId, articleId);
  const { value, keep } = useDraft(key, Kept);
  const draft = useBench((state) => state.draft);
  const isTold = useRef(false);
  const isHere = useRef(true);
  useEffect(() => {
    isHere.current = true;
    return () => void (isHere.current = false);
  }, []);

  const offer = useCallback(
    (isOpen: boolean, draft: ClaimDraft) => {
      if (isOpen && store.get().draft === null) store.set({ draft });
      else onKept(draft);
    },
    [store, onKept],
  );
  const carry = useCallback(
    async (kept: Kept) => {
      const { carryDraft } = await import('@/components/repair/carry-draft');
      const onRead = () => void dropIfSame(key, kept);
      const carried = await carryDraft(kept, text, { t, articleId, onRead });
      if (!carried || !isHere.current) return;
      if (store.get().draft === null) keep({ ...kept, version, draft: carried });
      offer(kept.isOpen, carried);
    },
    [key, text, version, t, articleId, store, keep, offer],
  );

  useEffect(() => {
    if (isTold.current || value === null) return;
    isTold.current = true;
    if (value.version === version) offer(value.isOpen, value.draft);
    // What is open already has come along with the text.
    else if (store.get().draft === null) void carry(value);
  }, [value, version, store, offer, carry]);

  const last = useRef<ClaimDraft | null>(null);
  useEffect(() => {
    if (draft === last.current) return;
    const before = last.current;
    last.current = draft;
    if (draft) isTold.current = true;
    if (draft) keep({ version, isOpen: true, draft });
    // Put away, not sent: what is sent goes by another way.
    else if (before && value && !unsentNow().some((entry) => entry.shown === before))
      keep({ version, isOpen: false, draft: before });
  }, [draft, keep, value, version]);

  const refused = useUnsent().find(
    (one) => one.subject === articleId && one.operation === 'claim.create' && one.state === 'refused',
  );
  useEffect(() => {
    const problem = problemOf(refused);
    if (!refused || !problem || store.get().draft !== null) return;
    const shown = { ...(refused.shown as ClaimDraft), problem: t.said(saidOf(problem.detail)) };
    const madeOn = Number(refused.request.body?.['version'] ?? version);
    if (madeOn === version) store.set({ draft: shown, openClaimId: null, openedWith: null });
    else {
      // By an earlier page, on a text that is no longer the one shown.
      const kept = { version: madeOn, isOpen: true, draft: shown };
      isTold.current = true;
      keep(kept);
      void carry(kept);
    }
    forget(refused.id);
    // Somebody has saved a version of the text: all that tells so is asked for anew.
    if (problem.code === 'conflict') void refreshClaims(client);
  }, [refused, store, t, draft, client, version, keep, offer, carry]);
}
