/** Why: an article leaves the desk only when every word was looked at and every claim may stand. */
import { type Said, say, type Text, text } from '@/lib/language/text';
import type { ArticlePurpose } from './article';
import type { ClaimState, QuotationAspect } from './claim';
import type { Coverage } from './coverage';
import type { Standing } from './standing';
import { wordsInQuotes } from './words-in-quotes';

export type BlockerKind =
  | 'not_looked_at'
  | 'claim_open'
  | 'claim_submitted'
  | 'claim_changes_requested'
  | 'claim_stale'
  | 'must_change'
  | 'placement_changed'
  | 'placement_orphaned'
  | 'cut_in_text';

/** One thing that is missing. Offsets are UTF-16; presenters make links and code points of them. */
export interface Blocker {
  kind: BlockerKind;
  claimId?: string;
  start?: number;
  end?: number;
  message: Said;
}

export interface ClearingClaim {
  id: string;
  statement: string;
  /** Which of the two claims of a quotation it is; null of any other. */
  aspect: QuotationAspect | null;
  state: ClaimState;
  /** Where it is approved. */
  standing: Standing | null;
  /** Somebody submitted a verdict on it, whatever became of it. */
  hasVerdict: boolean;
  placements: {
    outcome: 'placed' | 'changed' | 'orphaned';
    start: number | null;
    end: number | null;
    isSettled: boolean;
  }[];
}

export interface ClearingFacts {
  purpose: ArticlePurpose;
  claims: ClearingClaim[];
  coverage: Coverage;
}

const stateBlockers: Partial<Record<ClaimState, { kind: BlockerKind; message: Text }>> = {
  open: { kind: 'claim_open', message: text('“{statement}” has no verdict.') },
  submitted: { kind: 'claim_submitted', message: text('“{statement}” waits for review.') },
  changes_requested: { kind: 'claim_changes_requested', message: text('“{statement}” was sent back.') },
  stale: { kind: 'claim_stale', message: text('“{statement}” is stale: what it judged has changed.') },
};

/** Both claims of a quotation are called by the same words. */
const ofAspect: Record<QuotationAspect, Text> = {
  wording: text('Wording: {what}'),
  content: text('Content: {what}'),
};

const cutInText = {
  as_judged: text(
    '“{statement}” was cut, but its words are still in the text: take them out, or open it again to be judged anew or dismissed by an editor.',
  ),
  changed: text(
    '“{statement}” was cut, but its words were only changed: take them out, or open it again to be judged anew or dismissed by an editor.',
  ),
} as const satisfies Record<string, Text>;

/**
 * What stands in the way of clearing (before publication) or concluding (published elsewhere), claims first in the
 * order given, then the words. For what is published elsewhere wrong stays wrong: no claim need stand.
 */
export function blockersOf({ purpose, claims, coverage }: ClearingFacts): Blocker[] {
  const blockers: Blocker[] = [];
  for (const claim of claims) {
    if (claim.state === 'dismissed') continue;
    const first = claim.placements.find((one) => one.start !== null && one.end !== null);
    const place = first ? { start: first.start!, end: first.end! } : {};
    const add = (kind: BlockerKind, message: Text) => {
      const what = say(message, { statement: wordsInQuotes(claim.statement) });
      blockers.push({
        kind,
        claimId: claim.id,
        ...place,
        message: claim.aspect ? say(ofAspect[claim.aspect], { what }) : what,
      });
    };

    if (claim.state === 'cut') {
      // A mark can cover these words: what was found wrong would leave the desk by the word of one person.
      if (claim.hasVerdict && first) {
        const isOther = first.outcome === 'changed' && !first.isSettled;
        add('cut_in_text', isOther ? cutInText.changed : cutInText.as_judged);
      }
      continue;
    }
    const waiting = stateBlockers[claim.state];
    if (waiting) add(waiting.kind, waiting.message);
    if (claim.state === 'approved' && purpose === 'before_publication' && claim.standing === 'must_change') {
      add('must_change', text('“{statement}” must change before the article can be cleared.'));
    }
    for (const placement of claim.placements) {
      if (placement.outcome === 'changed' && !placement.isSettled)
        add('placement_changed', text('“{statement}” has a place whose words changed: confirm it.'));
      if (placement.outcome === 'orphaned' && !placement.isSettled)
        add('placement_orphaned', text('“{statement}” has lost its place: attach it again or cut it.'));
    }
  }
  for (const stretch of coverage.stretches) {
    if (stretch.class !== 'not_looked_at') continue;
    blockers.push({
      kind: 'not_looked_at',
      start: stretch.start,
      end: stretch.end,
      message: say('{words, plural, one {1 word is} other {{words} words are}} not yet looked at.', {
        words: stretch.words,
      }),
    });
  }
  return blockers;
}

/** Whether a claim counts as settled in the coverage bar. */
export function isSettled(purpose: ArticlePurpose, state: ClaimState, standing: Standing | null): boolean {
  if (state !== 'approved') return false;
  return purpose === 'published_elsewhere' || standing === 'stands' || standing === 'stands_by_name';
}
