'use client';

import type { ClaimView } from '@/lib/api/views/claim-view';
import { claimantText } from '@/lib/domain/claimant-words';
import { Thread } from '../comments/thread';
import { EvidenceSection } from '../evidence/evidence-section';
import { VerdictSection } from '../verdicts/verdict-section';
import { FactsSection } from './facts-section';
import { HistorySection } from './history-section';
import { LinksSection } from './links-section';
import { FoldedSection, PanelSection } from './panel-section';
import { PlacesSection } from './places-section';
import { StateSection } from './state-section';
import { StatementSection } from './statement-section';
import { focusHome } from './use-focus-home';

const count = (n: number, one: string, more: string) => `${n} ${n === 1 ? one : more}`;

/** What is needed for every verdict stands open; what is looked up now and then is folded, with its sum in sight. */
export function ClaimSections({ claim }: { claim: ClaimView }) {
  const { restsOn, supports, placements, assignee } = claim;
  const links = restsOn.length + supports.length;
  return (
    <>
      <div {...focusHome} className="border-b border-rule px-4 pb-3 -outline-offset-2">
        <StatementSection claim={claim} />
      </div>
      <VerdictSection claim={claim} />
      <EvidenceSection claim={claim} />
      <FoldedSection
        title="About the claim"
        aside={`${claimantText(claim.claimant)} · ${assignee ? assignee.name : 'not assigned'}`}
      >
        <FactsSection claim={claim} />
      </FoldedSection>
      <FoldedSection title="Links" aside={links === 0 ? 'none' : count(links, 'claim', 'claims')}>
        <LinksSection claim={claim} />
      </FoldedSection>
      <FoldedSection title="Places" aside={count(placements.length, 'place', 'places')}>
        <PlacesSection claim={claim} />
      </FoldedSection>
      <PanelSection title="Thread">
        <Thread claim={claim} />
      </PanelSection>
      <FoldedSection title="History" aside={count(claim.verdicts.length, 'verdict', 'verdicts')}>
        <HistorySection claim={claim} />
      </FoldedSection>
      <div {...focusHome} className="px-4 py-3 -outline-offset-2">
        <StateSection claim={claim} />
      </div>
    </>
  );
}
