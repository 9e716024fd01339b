'use client';

import { useQuery } from '@tanstack/react-query';
import { CloseIcon } from '@/components/ui/icons';
import { useEffect, useId, useMemo, useRef } from 'react';
import { useNewsroom } from '@/components/frame/newsroom-context';
import type { ClaimPanelProps } from '@/components/workbench/bench-view';
import { useText } from '@/components/ui/text';
import { useUnsent } from '@/components/unsent/unsent';
import { Skeleton } from '@/components/ui/skeleton';
import { reading } from '@/lib/api/hooks';
import type { ClaimCardView } from '@/lib/api/views/claim-view';
import { claimKindLabel, claimStateLabel, riskReasonLabel } from '@/lib/domain/claim-words';
import { saidOf } from '@/lib/language/text';
import { comingFor, foreseen } from './foreseen';
import { ClaimSections } from './claim-sections';
import { takeBack } from './outbox';
import { PanelScopeProvider, type PanelScope } from './panel-context';
import { ProblemNotice } from './problem-notice';
import { QuotationTabs, tabPanelProps } from './quotation-tabs';
import { usePageKeys } from './use-page-keys';

/** Kind, risk, state: the line above the statement. */
function Heading({ id, card }: { id: string; card: ClaimCardView }) {
  const t = useText();
  return (
    <h2 id={id} className="label flex flex-wrap gap-x-1.5">
      {t.said(saidOf(claimKindLabel[card.kind]))}
      {card.riskReason ? (
        <span className="text-wrong">
          · {t('High risk: {why}', { why: t.said(saidOf(riskReasonLabel[card.riskReason])) })}
        </span>
      ) : null}
      <span className={card.state === 'stale' ? 'text-stale' : ''}>
        · {t.said(saidOf(claimStateLabel[card.state]))}
      </span>
    </h2>
  );
}

/** All that a claim has, to be read and changed, beside its words. */
export function ClaimPanel(props: ClaimPanelProps) {
  const { claimId, bench, onClose, onChanged } = props;
  const { onOpenClaim, onShowRange, onAddPlace, onAttachPlace, onNewText } = props;
  const t = useText();
  const { me, newsroom } = useNewsroom();
  const id = useId();
  const {
    data: known,
    error,
    refetch,
  } = useQuery({
    ...reading('claim.read', { params: { id: claimId } }),
    // What was read ahead is shown at once, and asked for again: somebody may have added to it since.
    refetchOnMount: 'always',
  });
  const unsent = useUnsent();
  const coming = useMemo(() => comingFor(unsent, claimId), [unsent, claimId]);
  // As it will be: what is on its way shows at once.
  const claim = useMemo(
    () =>
      known &&
      foreseen(known, coming, bench.claims, {
        by: { memberId: newsroom.me.memberId, name: me.name },
        article: bench.article,
        nameOf: (memberId) => bench.members.find((one) => one.id === memberId)?.name ?? '',
      }),
    [known, coming, bench.article, bench.claims, bench.members, newsroom.me.memberId, me.name],
  );
  const card = claim ?? bench.claims.find((one) => one.id === claimId);

  // Told of every view that differs from the one before, whoever changed the claim.
  const told = useRef({ known, onChanged });
  useEffect(() => {
    const before = told.current.known;
    told.current = { known, onChanged };
    if (known && before && before !== known && before.id === known.id) onChanged(known);
  }, [known, onChanged]);

  usePageKeys({ escape: () => takeBack(claimId) });
  const scope = useMemo<PanelScope>(
    () => ({ ...bench, userId: me.userId, onOpenClaim, onAddPlace, onAttachPlace, onShowRange, onNewText }),
    [bench, me.userId, onOpenClaim, onAddPlace, onAttachPlace, onShowRange, onNewText],
  );
  return (
    <PanelScopeProvider value={scope}>
      <section aria-labelledby={id} data-claim-panel={claimId} className="text-base">
        <div className="flex items-start gap-2 px-4 pt-3 pb-1">
          <div className="min-w-0 flex-1 pt-0.5">
            {card ? (
              <Heading id={id} card={card} />
            ) : (
              <h2 id={id} className="label">
                {t('Claim')}
              </h2>
            )}
          </div>
          <button
            type="button"
            onClick={onClose}
            aria-label={t('Close the claim')}
            aria-keyshortcuts="Escape"
            className="-m-1 rounded-md p-1.5 text-ink-2 hover:bg-hover hover:text-ink"
          >
            <CloseIcon className="size-4" />
          </button>
        </div>
        {card?.quotationId ? (
          <QuotationTabs card={card} claims={bench.claims} onOpenClaim={onOpenClaim} />
        ) : null}
        <div {...tabPanelProps(card)}>
          {claim ? (
            <ClaimSections key={claim.id} claim={claim} />
          ) : error ? (
            <div className="px-4 pb-3">
              <ProblemNotice problem={error} onRetry={() => void refetch()} />
            </div>
          ) : (
            <div className="space-y-3 px-4 pb-4" role="status">
              <span className="sr-only">{t('Reading the claim…')}</span>
              <p className="font-serif text-lg font-medium">{card?.statement}</p>
              <Skeleton className="h-40" />
              <Skeleton className="h-20" />
            </div>
          )}
        </div>
      </section>
    </PanelScopeProvider>
  );
}
