'use client';

import { useState } from 'react';
import { RepairSection } from '@/components/repair/late-repair';
import { waitingIn } from '@/components/repair/waiting-places';
import { useText } from '@/components/ui/text';
import type { ClaimView } from '@/lib/api/views/claim-view';
import { voiceSaid } from '@/components/claims/claimant-said';
import { Thread } from '../comments/thread';
import { EvidenceSection } from '../evidence/evidence-section';
import { VerdictSection } from '../verdicts/verdict-section';
import { FactsSection } from './facts-section';
import { HistorySection } from './history-section';
import { LinksSection, useHasLinksDraft } from './links-section';
import { usePanelScope } from './panel-context';
import { FoldedSection, PanelSection } from './panel-section';
import { PlacesSection } from './places-section';
import { StateSection, type Target } from './state-section';
import { StatementSection } from './statement-section';
import { focusHome } from './use-focus-home';

/** What is needed for every verdict stands open; what is looked up now and then is folded, with its sum in sight. */
export function ClaimSections({ claim }: { claim: ClaimView }) {
  const t = useText();
  const { userId } = usePanelScope();
  const hasLinksDraft = useHasLinksDraft(userId, claim.id);
  const { restsOn, supports, placements, assignee } = claim;
  const links = restsOn.length + supports.length;
  const [target, setTarget] = useState<Target | null>(null);
  return (
    <>
      <div {...focusHome} className="panel-head border-b border-rule px-4 pb-3 -outline-offset-2">
        <StatementSection claim={claim} />
      </div>
      <div {...focusHome} className="-outline-offset-2">
        {waitingIn(claim).length > 0 ? (
          <RepairSection
            claim={claim}
            onCut={() => setTarget('cut')}
            onDismiss={() => setTarget('dismissed')}
          />
        ) : null}
      </div>
      <VerdictSection claim={claim} />
      <EvidenceSection claim={claim} />
      <FoldedSection
        title={t('About the claim')}
        aside={`${voiceSaid(t, claim)} · ${assignee ? assignee.name : t('not assigned')}`}
      >
        <FactsSection claim={claim} />
      </FoldedSection>
      <FoldedSection
        title={t('Links')}
        aside={
          hasLinksDraft
            ? t('Draft kept')
            : links === 0
              ? t('links:: none')
              : t('{count, plural, one {# claim} other {# claims}}', { count: links })
        }
      >
        <LinksSection claim={claim} />
      </FoldedSection>
      <FoldedSection
        title={t('Places')}
        aside={t('{count, plural, one {# place} other {# places}}', { count: placements.length })}
      >
        <PlacesSection claim={claim} />
      </FoldedSection>
      <PanelSection title={t('Thread')}>
        <Thread claim={claim} />
      </PanelSection>
      <FoldedSection
        title={t('History')}
        aside={t('{count, plural, one {# verdict} other {# verdicts}}', { count: claim.verdicts.length })}
      >
        <HistorySection claim={claim} />
      </FoldedSection>
      <div {...focusHome} className="px-4 py-3 -outline-offset-2">
        <StateSection claim={claim} target={target} onTarget={setTarget} />
      </div>
    </>
  );
}
