'use client';

import { useEffect } from 'react';
import { worded } from '@/components/frame/worded';
import { useText } from '@/components/ui/text';
import type { ClaimCardView } from '@/lib/api/views/claim-view';
import { claimStateLabel } from '@/lib/domain/claim-words';
import { quotationAspectLabel } from '@/lib/domain/quotation-words';
import { saidOf } from '@/lib/language/text';
import { inkText } from '../verdicts/tones';

const tabId = (claimId: string) => `tab-${claimId}`;
const panelId = (claimId: string) => `tabpanel-${claimId}`;

/** What the part below the tabs is given, so that it is the tab's. */
export const tabPanelProps = (card: ClaimCardView | undefined) =>
  card?.quotationId ? { role: 'tabpanel', id: panelId(card.id), 'aria-labelledby': tabId(card.id) } : {};

/** Whose tab takes the focus once it is there: the panel of the other claim is another element. */
let awaited: string | null = null;

interface QuotationTabsProps {
  card: ClaimCardView;
  claims: ClaimCardView[];
  onOpenClaim: (id: string) => void;
}

/** A quotation's two claims on the same words: each a tab, both with their state in sight. Arrows change over. */
export function QuotationTabs({ card, claims, onOpenClaim }: QuotationTabsProps) {
  const t = useText();
  const both = claims
    .filter((one) => one.quotationId === card.quotationId && one.aspect !== null)
    .sort((a) => (a.aspect === 'wording' ? -1 : 1));
  const change = (step: number) => {
    const next = both[(both.findIndex((one) => one.id === card.id) + step + both.length) % both.length];
    if (!next || next.id === card.id) return;
    awaited = next.id;
    onOpenClaim(next.id);
  };
  useEffect(() => {
    if (awaited !== card.id) return;
    awaited = null;
    document.getElementById(tabId(card.id))?.focus();
  }, [card.id]);
  if (both.length < 2) return null;
  return (
    <div
      role="tablist"
      aria-label={t('The two claims of a quotation')}
      className="mb-2 flex border-b border-rule px-4"
      onKeyDown={(event) => {
        const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
        if (step === undefined) return;
        event.preventDefault();
        change(step);
      }}
    >
      {both.map((one) => {
        const isOn = one.id === card.id;
        const { title, asks } = quotationAspectLabel[one.aspect!];
        return (
          <button
            key={one.id}
            type="button"
            role="tab"
            id={tabId(one.id)}
            aria-controls={isOn ? panelId(one.id) : undefined}
            aria-selected={isOn}
            tabIndex={isOn ? 0 : -1}
            title={t(asks)}
            onClick={() => onOpenClaim(one.id)}
            className={`-mb-px flex items-baseline gap-1.5 border-b-2 px-2 py-1.5 first:-ml-2 ${
              isOn ? 'border-ink font-semibold' : 'border-transparent text-ink-2 hover:text-ink'
            }`}
          >
            {t(title)}
            {one.rating ? (
              <span className={`text-sm font-semibold ${inkText[one.rating.tone]}`}>
                {one.rating.sign}
                <span className="sr-only">{worded({ t }, one.rating.label)}</span>
              </span>
            ) : (
              <span className="text-sm font-normal text-ink-2">
                {t.said(saidOf(claimStateLabel[one.state])).toLowerCase()}
              </span>
            )}
          </button>
        );
      })}
    </div>
  );
}
