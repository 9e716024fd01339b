'use client';

import { useText } from '@/components/ui/text';
import { saidOf } from '@/lib/language/text';
import { useCallback } from 'react';
import { ClaimPanel } from '@/components/claims/claim-panel';
import { Button } from '@/components/ui/button';
import { rangeToUtf16 } from '@/lib/anchoring/code-points';
import type { TextRange } from '@/lib/anchoring/selector';
import type { ClaimView } from '@/lib/api/views/claim-view';
import { claimKindLabel } from '@/lib/domain/claim-words';
import { claimsIn } from '@/lib/editor/announce';
import { lookOf } from '@/lib/editor/highlights';
import type { PlacedClaim } from './article-text';
import { aspectLabel } from './aspect-label';
import type { BenchActions } from './use-bench-actions';
import type { BenchData } from './use-bench-data';

interface FellowsProps {
  claim: PlacedClaim;
  claims: readonly PlacedClaim[];
  onOpen: (claimId: string) => void;
}

/** The other claims on the same words: each a press away, and a repeated click on the words goes round them. */
export function Fellows({ claim, claims, onOpen }: FellowsProps) {
  const t = useText();
  const fellows = claims.filter(
    (other) =>
      other.id !== claim.id &&
      // The halves of a quotation are tabs of its panel.
      (other.card.quotationId === null || other.card.quotationId !== claim.card.quotationId) &&
      claim.places.some((place) => claimsIn([other], place).length > 0),
  );
  if (fellows.length === 0) return null;
  return (
    <nav className="bench-fellows" aria-label={t('Other claims on these words')}>
      <span className="label">{t('Also on these words')}</span>
      {fellows.map((other) => {
        const { sign, tone } = lookOf(other);
        return (
          <Button key={other.id} kind="quiet" onClick={() => onOpen(other.id)}>
            <span aria-hidden="true" className={`bench-sign tone-${tone}`}>
              {sign}
            </span>
            {t.said(saidOf(claimKindLabel[other.card.kind]))}
            {other.card.aspect ? `, ${t(aspectLabel[other.card.aspect])}` : ''}
          </Button>
        );
      })}
    </nav>
  );
}

interface OpenClaimProps {
  claim: PlacedClaim;
  data: BenchData;
  actions: BenchActions;
  onChanged: (claim: ClaimView) => void;
  onNewText: () => Promise<void>;
}

/** The opened claim, in the place of its card. */
export function OpenClaim({ claim, data, actions, onChanged, onNewText }: OpenClaimProps) {
  const { bench, text, claims } = data;
  const showRange = useCallback(
    (range: TextRange) => actions.showRange(rangeToUtf16(text.index, range)),
    [actions, text],
  );
  return (
    <>
      <Fellows claim={claim} claims={claims} onOpen={actions.press} />
      <ClaimPanel
        key={claim.id}
        claimId={claim.id}
        bench={bench}
        onClose={actions.close}
        onOpenClaim={actions.goTo}
        onShowRange={showRange}
        onAddPlace={actions.addPlace}
        onAttachPlace={actions.attachPlace}
        onChanged={onChanged}
        onNewText={onNewText}
      />
    </>
  );
}
