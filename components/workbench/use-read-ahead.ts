'use client';

import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useLayoutEffect, useRef } from 'react';
import { isPending } from '@/components/unsent/pending';
import { reading } from '@/lib/api/hooks';
import { claimsIn } from '@/lib/editor/announce';
import { claimsOn } from '@/lib/editor/highlights';
import { rangeOf } from '@/lib/editor/sentence-cursor';
import type { ArticleText, PlacedClaim } from './article-text';
import { useBenchStore } from './bench-store';
import { FORM } from './card-places';
import { walkedTo } from './walk-claims';

/** Milliseconds for which keys or the pointer must rest: who runs through a text opens nothing of it. */
const REST = 80;
/** Of the claims on one stretch of words: a press opens the first. */
const MOST = 2;

/**
 * Asks for a claim just before it is opened, so that its panel comes whole at the first press: the next and the one
 * before, those on the words that are selected, and what the pointer rests on.
 */
export function useReadAhead(claims: readonly PlacedClaim[], { map }: ArticleText): void {
  const client = useQueryClient();
  const store = useBenchStore();
  const latest = useRef(claims);
  useLayoutEffect(() => {
    latest.current = claims;
  });

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const soon = (ids: () => readonly (string | undefined)[]) => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        for (const id of new Set(ids())) {
          if (id && !isPending(id)) void client.prefetchQuery(reading('claim.read', { params: { id } }));
        }
      }, REST);
    };
    const near = () => {
      const { cursor, openClaimId } = store.get();
      const range = rangeOf(map, cursor);
      const here = range ? claimsIn(latest.current, range).slice(0, MOST) : [];
      const walked = ([1, -1] as const).map((step) => walkedTo(latest.current, openClaimId, range, step));
      return [...here.map(({ id }) => id), ...walked.map((one) => one?.claim.id)];
    };
    const readNear = () => soon(near);
    const onPointer = ({ target, pointerType }: PointerEvent) => {
      const under = pointerType === 'mouse' && target instanceof Element ? target : null;
      const mark = under?.closest<HTMLElement>('mark[data-claims]');
      const card = under?.closest<HTMLElement>(`[data-card]:not([data-card="${FORM}"])`)?.dataset.card;
      if (mark ?? card) soon(() => (card ? [card] : claimsOn(mark?.dataset.claims).slice(0, MOST)));
    };
    readNear();
    const stop = store.subscribe(readNear);
    document.addEventListener('pointerover', onPointer, { passive: true });
    return () => {
      clearTimeout(timer);
      stop();
      document.removeEventListener('pointerover', onPointer);
    };
  }, [client, store, map]);
}
