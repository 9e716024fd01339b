'use client';

import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { z } from 'zod';
import { draftKey, useDraft } from '@/components/claims/drafts';
import { refreshClaims } from '@/components/unsent/absorb';
import { problemOf } from '@/components/unsent/problem-of';
import { unsentNow, useUnsent } from '@/components/unsent/unsent';
import { forget } from '@/components/unsent/sender';
import { useText } from '@/components/ui/text';
import { saidOf } from '@/lib/language/text';
import { type BenchStore, type ClaimDraft, useBench } from './bench-store';

const Kept = z.object({
  /** Its range is of this version of the text. */
  version: z.int(),
  /** The form was open when it was last typed in. */
  isOpen: z.boolean(),
  draft: z.custom<ClaimDraft>((value) => typeof value === 'object' && value !== null && 'range' in value),
});

export const claimDraftKey = (userId: string, articleId: string): string =>
  draftKey(userId, articleId, 'claim-new');

interface Parts {
  store: BenchStore;
  userId: string;
  articleId: string;
  version: number;
  /** Takes a draft that was put away: it is there again when the same words are made a claim. */
  onKept: (draft: ClaimDraft) => void;
}

/** The form of a new claim survives the page; what the server refused of it opens it again. */
export function useClaimDraft({ store, userId, articleId, version, onKept }: Parts): void {
  const t = useText();
  const client = useQueryClient();
  const { value, keep } = useDraft(claimDraftKey(userId, articleId), Kept);
  const draft = useBench((state) => state.draft);
  const isTold = useRef(false);

  useEffect(() => {
    if (isTold.current || value === null) return;
    isTold.current = true;
    if (value.version !== version) return;
    if (value.isOpen && store.get().draft === null) store.set({ draft: value.draft });
    else onKept(value.draft);
  }, [value, version, store, onKept]);

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
    const shown = refused.shown as ClaimDraft;
    store.set({
      draft: { ...shown, problem: t.said(saidOf(problem.detail)) },
      openClaimId: null,
      openedWith: null,
    });
    forget(refused.id);
    // Somebody has saved a version of the text: all that tells so is asked for anew.
    if (problem.code === 'conflict') void refreshClaims(client);
  }, [refused, store, t, draft, client]);
}
