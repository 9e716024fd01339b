/** What a run of re-anchoring is given and tells: the same texts and highlights for all. */
import { type TextRange } from '@/lib/anchoring/selector';

/** UTF-16 offsets into `oldText`. */
export interface AnchoringJob {
  oldText: string;
  newText: string;
  ranges: TextRange[];
}

/** Milliseconds for as many highlights as were mapped; the peers are given fewer and reckoned up. */
export interface Anchored {
  time: number;
  mapped: number;
}

/** Our own, in parts. */
export interface AnchoredByDiff extends Anchored {
  compared: number;
  placed: number;
}
