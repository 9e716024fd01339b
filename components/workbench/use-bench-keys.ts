'use client';

import { inText } from '@/components/frame/known-bench-keys';
import { inClaim, places } from '@/components/frame/known-keys';
import { usePageActions } from '@/components/frame/page-actions';
import type { BenchActions } from './use-bench-actions';

/** What the workbench tells the list of keys and the palette. An open claim tells what of its part can be done now. */
export function useBenchKeys(actions: BenchActions): void {
  usePageActions(places.text, [
    { ...inText.nextSentence, run: () => actions.moveSentence(1, false) },
    { ...inText.previousSentence, run: () => actions.moveSentence(-1, false) },
    inText.word,
    { ...inText.nextFind, run: () => actions.nextFind() },
    inText.extend,
    { ...inText.nextUnseen, run: actions.nextUnseen },
    { ...inText.makeClaim, run: actions.enter },
    { ...inText.nothing, run: actions.toggleNothing },
    { ...inText.nextClaim, run: () => actions.walkClaims(1) },
    { ...inText.previousClaim, run: () => actions.walkClaims(-1) },
    { ...inText.nextWaiting, run: actions.nextWaiting },
    inText.back,
  ]);
  usePageActions(places.claim, Object.values(inClaim));
}
