'use client';

import { memo } from 'react';
import { claimantText } from '@/lib/domain/claimant-words';
import { claimKindLabel, claimStateLabel } from '@/lib/domain/claim-words';
import { standingLabel } from '@/lib/domain/standing';
import { lookOf } from '@/lib/editor/highlights';
import type { PlacedClaim } from './article-text';
import { isPending } from './use-bench-changes';

interface ClaimCardProps {
  claim: PlacedClaim;
  onOpen: (claimId: string) => void;
}

/** A claim beside its words: verdict, kind, statement, and how far it is. Pressed, it opens in its place. */
export const ClaimCard = memo(function ClaimCard({ claim, onOpen }: ClaimCardProps) {
  const { card, state, standing } = claim;
  const { tone, line, sign } = lookOf(claim);
  const verdict = state === 'stale' ? 'Stale' : (card.rating?.label ?? claimStateLabel[state]);
  return (
    <button
      type="button"
      className={`bench-card tone-${tone} line-${line} is-${state.replace('_', '-')}`}
      disabled={isPending(claim.id)}
      onClick={() => onOpen(claim.id)}
    >
      <span className="bench-card-head">
        <span aria-hidden="true" className="bench-sign">
          {sign}
        </span>
        <b>{verdict}</b> · {claimKindLabel[card.kind].toLowerCase()}
        {card.aspect ? `, ${card.aspect}` : ''}
        {card.riskReason ? <span className="bench-risk">high risk</span> : null}
      </span>
      <span className="bench-card-statement">{card.statement}</span>
      <span className="bench-card-meta">
        {[
          isPending(claim.id) ? 'being saved' : card.rating && claimStateLabel[state].toLowerCase(),
          card.isFixed
            ? 'fixed'
            : standing === 'must_change' || standing === 'stands_by_name'
              ? standingLabel[standing].toLowerCase()
              : null,
          count(card.evidenceCount, 'source'),
          card.claimant.type === 'us' ? null : claimantText(card.claimant),
          card.assignee?.name,
          card.commentCount > 0 ? count(card.commentCount, 'note') : null,
          claim.places.length > 1 ? `${claim.places.length} places` : null,
        ]
          .filter(Boolean)
          .join(' · ')}
      </span>
    </button>
  );
});

const count = (number: number, noun: string) =>
  number === 0 ? `no ${noun}` : number === 1 ? `1 ${noun}` : `${number} ${noun}s`;
