'use client';

import { useLayoutEffect, useMemo, useRef } from 'react';
import { noneFollows } from '@/components/frame/known-bench-keys';
import { useToast } from '@/components/ui/toast';
import { mergeRanges } from '@/lib/anchoring/ranges';
import type { TextRange } from '@/lib/anchoring/selector';
import { isLive } from '@/lib/domain/claim-words';
import { defaultClaimant } from '@/lib/domain/claimant';
import type { MayHere } from '@/components/frame/newsroom-context';
import { claimsIn } from '@/lib/editor/announce';
import { guessKind } from '@/lib/editor/guess-kind';
import { nextOf } from '@/lib/editor/highlights';
import {
  type Cursor,
  moveSentence,
  moveWord,
  rangeOf,
  selectRange,
  type Step,
  widen,
} from '@/lib/editor/sentence-cursor';
import { nextFind } from '@/lib/editor/next-find';
import { lastStartingBy } from '@/lib/editor/text-map';
import { nextUnseen, restOf } from '@/lib/editor/uncovered';
import type { Translate } from '@/lib/language/translate';
import type { BenchStore, ClaimDraft } from './bench-store';
import { claimedAlready, claimOnSame } from './claimed-already';
import { nextWaitingPlace, placeIn, placeToShow } from './looked-at';
import { focusOpened, reveal, sayAddress, visibleSentence } from './bench-screen';
import { focusText } from './spoken-selection';
import type { TextView } from './text-view';
import { beginAttaching, leavePlace } from '@/components/repair/begin-attaching';
import { isPending } from '@/components/unsent/pending';
import type { useBenchChanges } from './use-bench-changes';
import type { BenchData } from './use-bench-data';
import { walkedTo } from './walk-claims';

interface Parts {
  data: BenchData;
  view: TextView;
  store: BenchStore;
  changes: ReturnType<typeof useBenchChanges>;
  t: Translate;
  /** Whether this member may mark claims, and stretches, here and now. */
  may: { claim: MayHere; nothing: MayHere };
}

export type BenchActions = ReturnType<typeof useBenchActions>;

/** What keys, presses and links do. The actions stay the same; what they look at is the newest. */
export function useBenchActions(parts: Parts) {
  const { show } = useToast();
  const latest = useRef(parts);
  useLayoutEffect(() => {
    latest.current = parts;
  });
  const dropped = useRef<ClaimDraft | null>(null);

  return useMemo(() => {
    const { store } = latest.current;
    const map = () => latest.current.data.text.map;
    const claimOf = (id: string) => latest.current.data.claims.find((claim) => claim.id === id);
    const already = claimedAlready();
    const refuse = (permission: MayHere) => {
      if (permission.isAllowed) return false;
      show({ kind: 'problem', title: permission.reason });
      return true;
    };
    const refused = {
      place: () => refuse(latest.current.may.claim),
      nothing: () => refuse(latest.current.may.nothing),
    };

    const select = (cursor: Cursor, isByPointer = false) => {
      const { openClaimId, placeFor } = store.get();
      const range = rangeOf(map(), cursor);
      const open = openClaimId === null ? undefined : claimOf(openClaimId);
      // A selection that has left the open claim's words closes it; what was typed there is kept.
      const leaves = open && placeFor === null && (range === null || claimsIn([open], range).length === 0);
      const left = leaves ? { openClaimId: null, openedWith: null, placeId: null } : {};
      // What is selected within the claim's words is what its keys are for.
      const within = open && placeFor === null && !leaves ? { placeId: placeIn(open, range) } : {};
      store.set({ cursor, isByPointer, ...left, ...within });
      if (leaves) sayAddress(null);
      if (range) reveal(latest.current.view, range);
    };

    const selectedOf = (id: string) => {
      const claim = claimOf(id);
      return claim ? placeIn(claim, rangeOf(map(), store.get().cursor)) : null;
    };

    const open = (id: string, cursor: Cursor = store.get().cursor, placeId = selectedOf(id)) => {
      if (isPending(id)) return;
      already.settle();
      store.set({ openClaimId: id, placeId, cursor, openedWith: cursor, draft: null });
      sayAddress(id);
    };

    /**
     * Opens a claim that is not on screen for sure: the words of the place become the selection; of one that is lost
     * nothing is selected, and the claim shows where its others are.
     */
    const goTo = (id: string, placeId?: string | null) => {
      const claim = claimOf(id);
      const wanted = placeId ?? (claim ? placeToShow(claim) : null);
      const place = claim?.places.find((one) => one.id === wanted);
      open(id, place ? selectRange(map(), place) : null, wanted);
      const beside = place ?? claim?.places[0];
      if (beside) reveal(latest.current.view, beside, true);
    };

    /** A press on a card: the text shows its words, the selection goes with it. */
    const press = (id: string, placeId?: string) => {
      goTo(id, placeId);
      focusText();
    };

    const close = () => {
      store.set({ openClaimId: null, placeId: null, openedWith: null, placeFor: null });
      sayAddress(null);
      focusText();
    };

    const closeDraft = () => {
      dropped.current = store.get().draft;
      store.set({ draft: null });
      focusText();
    };

    const startClaim = (range: TextRange) => {
      if (refused.place()) return;
      const { bench, text, claims } = latest.current.data;
      if (already.say(claimOnSame(claims, range), store.get().cursor, latest.current.t, press)) return;
      const before = dropped.current;
      const block = text.blocks[Math.max(0, lastStartingBy(text.blocks, range.start))];
      const draft: ClaimDraft =
        before?.range.start === range.start && before.range.end === range.end
          ? before
          : {
              range,
              kind: guessKind(text.text.slice(range.start, range.end), block?.role ?? 'paragraph'),
              claimant: defaultClaimant(bench.article) ?? { type: 'organisation', name: '', role: '' },
              riskReason: null,
              speaker: { type: 'person', name: '', role: '' },
              contentKind: 'event',
              contentRisk: null,
              problem: null,
            };
      store.set({ draft, openClaimId: null, placeId: null, openedWith: null, isByPointer: false });
      reveal(latest.current.view, range, true);
    };

    const saveClaim = () => {
      const { draft, cursor } = store.get();
      if (!draft) return;
      latest.current.changes.makeClaim(draft, ([first]) => {
        // Who has gone on meanwhile is not called back.
        if (first && store.get().cursor === cursor && store.get().draft === null) open(first);
      });
      store.set({ draft: null });
      dropped.current = null;
      focusText();
    };

    return {
      select,
      goTo,
      open,
      close,
      closeDraft,
      /** A draft that was put away before this page was opened. */
      takeDraft: (draft: ClaimDraft) => void (dropped.current = draft),
      saveClaim,
      changeDraft: (draft: ClaimDraft) => store.set({ draft }),
      press,

      moveSentence: (step: Step, extend: boolean) => {
        const { cursor } = store.get();
        const first = cursor === null ? visibleSentence(latest.current.view, map()) : 0;
        select(moveSentence(map(), cursor, step, extend, first));
      },
      moveWord: (step: Step, extend: boolean) => select(moveWord(map(), store.get().cursor, step, extend)),

      /** `f`: the next figure, name, date or quotation. */
      nextFind: (extend = false) => {
        const { cursor } = store.get();
        const first = cursor === null ? visibleSentence(latest.current.view, map()) : 0;
        const next = nextFind(map(), cursor, extend, first);
        if (next === null) show({ title: latest.current.t(noneFollows) });
        else select(next);
        focusText();
      },

      /** `n` `p`: all claims under check in the order of the text, from the selection on, round the ends. */
      walkClaims: (step: Step) => {
        const { openClaimId, cursor } = store.get();
        const next = walkedTo(latest.current.data.claims, openClaimId, rangeOf(map(), cursor), step);
        if (next) goTo(next.claim.id, next.placeId);
      },

      nextUnseen: () => {
        const cursor = nextUnseen(map(), store.get().cursor, latest.current.data.coverage.stretches);
        if (cursor === null) show({ title: latest.current.t('Every word has been looked at.') });
        else select(cursor);
        focusText();
      },

      /** A press on highlighted words opens their claim; again, the next of those on the same words. */
      pressClaims: (ids: readonly string[]) => {
        const { openClaimId, placeFor } = store.get();
        if (placeFor !== null) return;
        const next = nextOf(
          ids.filter((id) => !isPending(id)),
          openClaimId,
        );
        if (next) open(next);
        else if (openClaimId) store.set({ openClaimId: null, placeId: null, openedWith: null });
      },

      /** `Enter`: adds the place that is waited for, leads into the open claim, or makes the selection a claim. */
      enter: () => {
        const { cursor, openClaimId, openedWith, placeFor } = store.get();
        const range = rangeOf(map(), cursor);
        if (placeFor !== null) {
          if (range === null || refused.place()) return;
          leavePlace(store);
          const { claimId, placementId } = placeFor;
          if (placementId === null) latest.current.changes.addPlace(claimId, range);
          else latest.current.changes.attachPlace(claimId, placementId, range);
          return;
        }
        if (openClaimId !== null && cursor === openedWith) focusOpened();
        else if (range) startClaim(range);
      },
      startClaim: () => {
        const range = rangeOf(map(), store.get().cursor);
        if (range) startClaim(range);
      },

      /** `0`: the rest of the selection holds nothing to check; where nothing is left, the marks in it are taken back. */
      toggleNothing: () => {
        const range = rangeOf(map(), store.get().cursor);
        if (range === null || refused.nothing()) return;
        const { claims, marks } = latest.current.data;
        const places = claims.filter((claim) => isLive(claim.state)).flatMap((claim) => claim.places);
        const rest = restOf(map(), range, mergeRanges([...places, ...marks]));
        const marked = marks.filter((mark) => mark.start < range.end && mark.end > range.start);
        // What is still on its way cannot be taken back yet.
        if (rest.length === 0 && marked.some((mark) => isPending(mark.id))) return;
        if (rest.length > 0) latest.current.changes.markNothing(rest);
        else if (marked.length > 0) latest.current.changes.unmarkNothing(marked);
        else show({ title: latest.current.t('Claims stand on all of these words.') });
      },

      showRange: (range: TextRange) => {
        select(selectRange(map(), range));
        focusText();
      },

      addPlace: (claimId: string) => {
        store.set({ placeFor: { claimId, placementId: null }, openClaimId: claimId });
        focusText();
      },

      /** A place that waits is shown anew; where it may be is selected to begin with. */
      attachPlace: (claimId: string, placementId: string) => {
        if (refused.place()) return;
        const place = claimOf(claimId)?.card.placements.find((one) => one.id === placementId);
        if (!place) return;
        const { data, view } = latest.current;
        beginAttaching({ store, text: data.text, view }, claimId, place);
        focusText();
      },

      /** `g`: the next place that waits to be settled, the gravest first, round the end. */
      nextWaiting: () => {
        const next = nextWaitingPlace(
          latest.current.data.claims.map((claim) => claim.card),
          store.get(),
        );
        if (next === undefined) show({ title: latest.current.t('No place waits to be settled.') });
        else goTo(next.card.id, next.place.id);
        focusText();
      },

      /** One step back: the place that is waited for, the open claim, words to their sentence, the selection. */
      escape: () => {
        const { cursor, openClaimId, placeFor, draft } = store.get();
        if (placeFor !== null) leavePlace(store);
        else if (draft) closeDraft();
        else if (openClaimId !== null) close();
        else if (cursor !== null) store.set({ cursor: widen(map(), cursor), isByPointer: false });
        else return false;
        return true;
      },
    };
  }, [show]);
}
