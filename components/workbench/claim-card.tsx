'use client';

import { memo } from 'react';
import { worded } from '@/components/frame/worded';
import { useText } from '@/components/ui/text';
import { claimantText } from '@/lib/domain/claimant-words';
import { claimKindLabel, claimStateLabel } from '@/lib/domain/claim-words';
import { standingLabel } from '@/lib/domain/standing';
import { lookOf } from '@/lib/editor/highlights';
import { saidOf } from '@/lib/language/text';
import { aspectLabel } from './aspect-label';
import type { PlacedClaim } from './article-text';
import { isPending } from '@/components/unsent/pending';

interface ClaimCardProps {
  claim: PlacedClaim;
  onOpen: (claimId: string) => void;
}

/**
 * A claim beside its words: verdict, kind, statement, and how far it is. Pressed, it opens in its place. Ticks stand close
 * together in a text: each is one line, its words first, so that their cards keep beside them.
 */
export const ClaimCard = memo(function ClaimCard({ claim, onOpen }: ClaimCardProps) {
  const { card, state, standing } = claim;
  const { tone, line, sign } = lookOf(claim);
  const t = useText();
  const stateName = t.said(saidOf(claimStateLabel[state]));
  const verdict = state === 'stale' ? t('Stale') : card.rating ? worded({ t }, card.rating.label) : stateName;
  const kind = t.said(saidOf(claimKindLabel[card.kind])).toLowerCase();
  const parts = [
    isPending(claim.id)
      ? card.isTick
        ? t('about to be sent')
        : t('being saved')
      : card.rating && stateName.toLowerCase(),
    card.isTick ? t('tick') : null,
    card.isFixed
      ? t('fixed')
      : standing === 'must_change' || standing === 'stands_by_name'
        ? t.said(saidOf(standingLabel[standing])).toLowerCase()
        : null,
    t('{count, plural, =0 {no source} one {# source} other {# sources}}', {
      count: card.evidenceCount,
    }),
    card.claimant.type === 'us' ? null : claimantText(card.claimant),
    card.assignee?.name,
    card.commentCount > 0
      ? t('{count, plural, one {# note} other {# notes}}', { count: card.commentCount })
      : null,
    claim.places.some((place) => place.isUncertain) ? t('place to be confirmed') : null,
    claim.places.length > 1 ? t('{count, number} places', { count: claim.places.length }) : null,
  ];
  const meta = parts.filter(Boolean).join(' · ');
  return (
    <button
      type="button"
      className={`bench-card tone-${tone} line-${line} is-${state.replace('_', '-')}`}
      disabled={isPending(claim.id)}
      onClick={() => onOpen(claim.id)}
    >
      {card.isTick ? (
        <span className="bench-card-line">
          <Sign sign={sign} />
          <span className="bench-card-words">{card.statement}</span> · <b>{verdict}</b> · {kind} · {meta}
        </span>
      ) : (
        <>
          <span className="bench-card-head">
            <Sign sign={sign} />
            <b>{verdict}</b> · {kind}
            {card.aspect ? `, ${t(aspectLabel[card.aspect])}` : ''}
            {card.riskReason ? <span className="bench-risk">{t('high risk')}</span> : null}
          </span>
          <span className="bench-card-statement">{card.statement}</span>
          <span className="bench-card-meta">{meta}</span>
        </>
      )}
    </button>
  );
});

const Sign = ({ sign }: { sign: string }) => (
  <span aria-hidden="true" className="bench-sign">
    {sign}
  </span>
);
