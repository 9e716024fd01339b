'use client';

import { createContext, use, useSyncExternalStore } from 'react';
import type { Claimant } from '@/lib/domain/claimant';
import type { ClaimKind, RiskReason } from '@/lib/domain/claim';
import type { TextRange } from '@/lib/anchoring/selector';
import type { Cursor } from '@/lib/editor/sentence-cursor';

/** A quotation's content is rated by the desk scale. */
export type ContentKind = Exclude<ClaimKind, 'quotation' | 'paraphrase'>;

/** What is typed into the form of a new claim. */
export interface ClaimDraft {
  /** UTF-16. */
  range: TextRange;
  kind: ClaimKind;
  claimant: Claimant;
  riskReason: RiskReason | null;
  /** Of a quotation: who says it, and what it is about. */
  speaker: Exclude<Claimant, { type: 'us' }>;
  contentKind: ContentKind;
  contentRisk: RiskReason | null;
  /** Why it was not taken. */
  problem: string | null;
}

/** A claim that is to stand at a further place, or whose place is to be shown anew. */
export interface PlaceFor {
  claimId: string;
  /** The place that waits to be attached again; null where it is a further one. */
  placementId: string | null;
}

export interface BenchState {
  cursor: Cursor;
  /** The selection was made by mouse or finger: a bar with what can be done stands beside it. */
  isByPointer: boolean;
  openClaimId: string | null;
  /** Which place of the open claim is looked at, also one that is lost. */
  placeId: string | null;
  /** The selection with which the claim was opened: the same Enter that opened it then leads into its panel. */
  openedWith: Cursor;
  draft: ClaimDraft | null;
  /** What a place is being chosen for. */
  placeFor: PlaceFor | null;
}

export interface BenchStore {
  get(): BenchState;
  set(change: Partial<BenchState>): void;
  subscribe(listener: () => void): () => void;
}

/** Selection and open panel, outside React's state: a key press redraws what shows it, and nothing else. */
/** @param first what is selected and open to begin with. */
export function benchStore(first: Partial<BenchState> = {}): BenchStore {
  let state: BenchState = {
    cursor: null,
    isByPointer: false,
    openClaimId: null,
    placeId: null,
    openedWith: null,
    draft: null,
    placeFor: null,
    ...first,
  };
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    set(change) {
      state = { ...state, ...change };
      listeners.forEach((listener) => listener());
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

const Context = createContext<BenchStore | null>(null);
export const BenchStoreProvider = Context;

export function useBenchStore(): BenchStore {
  const store = use(Context);
  if (!store) throw new Error('The workbench’s parts stand inside the workbench');
  return store;
}

/** One part of the state; the component is drawn anew only when this part changed. */
export function useBench<Part>(part: (state: BenchState) => Part): Part {
  const store = useBenchStore();
  return useSyncExternalStore(
    store.subscribe,
    () => part(store.get()),
    () => part(store.get()),
  );
}
