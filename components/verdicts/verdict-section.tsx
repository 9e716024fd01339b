'use client';

import { useState } from 'react';
import { worded } from '@/components/frame/worded';
import { places } from '@/components/frame/known-keys';
import { useNewsroom } from '@/components/frame/newsroom-context';
import { usePageActions } from '@/components/frame/page-actions';
import { Button } from '@/components/ui/button';
import { useText } from '@/components/ui/text';
import type { ClaimView } from '@/lib/api/views/claim-view';
import { isLive } from '@/lib/domain/claim-words';
import { type Text, text } from '@/lib/language/text';
import { Changes } from '../claims/changes';
import { MayNot } from '../claims/may-not';
import { takeBack } from '../claims/outbox';
import { PanelSection } from '../claims/panel-section';
import { scaleOf, usePanelScope } from '../claims/panel-context';
import { usePageKeys } from '../claims/use-page-keys';
import { DecisionBar } from '../reviews/decision-bar';
import { useDecisionActions } from '../reviews/use-decision-actions';
import { decisionKeys, useDeciding } from '../reviews/use-deciding';
import { PutIn } from '../repair/late-repair';
import { StaleNotice } from './stale-notice';
import { useVerdictForm } from './use-verdict-form';
import { claimWords } from './verdict-draft';
import { VerdictForm } from './verdict-form';
import { VerdictSummary } from './verdict-summary';

const writeLabel: Partial<Record<ClaimView['state'], Text>> = {
  submitted: text('Submit another'),
  approved: text('New facts…'),
  changes_requested: text('Check again'),
};

/** What a claim is rated: being written, waiting, decided, or stale; and what can be done about it. */
export function VerdictSection({ claim }: { claim: ClaimView }) {
  const t = useText();
  const scope = usePanelScope();
  const scale = scaleOf(scope, claim.scale);
  const { ratings } = scale;
  const form = useVerdictForm(claim, scale);
  const [isOpen, setOpen] = useState(false);
  const latest = claim.verdicts[0];
  const maySubmit = claim.may.submit === null;
  // A first verdict, one that was sent back and one on words that came back are written at once; else what is
  // submitted comes first.
  const isFirst = claim.state === 'open' || claim.state === 'changes_requested';
  const isWriting = maySubmit && (isFirst || isOpen || form.hasDraft);

  const rate = (at: number) => () => {
    const rating = ratings[at];
    if (!maySubmit || !rating) return false;
    form.change({ rating: rating.code });
  };
  usePageKeys(Object.fromEntries(Array.from({ length: 9 }, (_, at) => [String(at + 1), rate(at)])));

  usePageActions(
    places.claim,
    ratings.map(({ label }, at) => ({
      label: worded({ t }, label),
      keys: [String(at + 1)],
      run: rate(at),
      isUnlisted: true,
    })),
    maySubmit,
  );

  const close = () => {
    form.dropDraft();
    takeBack(claim.id);
    setOpen(false);
  };
  return (
    <PanelSection
      title={t('Verdict')}
      aside={
        isWriting && (form.isUnkept || form.hasDraft) ? (
          <span className="label">
            {form.isUnkept ? t('Drafts are not kept in this window') : t('Draft saved')}
          </span>
        ) : null
      }
    >
      <div className="space-y-3">
        {claim.state === 'stale' ? <StaleNotice claim={claim} onCheckAgain={() => setOpen(true)} /> : null}
        {latest && claim.state === 'open' ? (
          <p className="font-semibold text-stale">{t('Before its words were taken out')}</p>
        ) : null}
        <VerdictSummary claim={claim} ratings={ratings} />
        {claim.state === 'approved' && claim.wording !== null ? <PutIn claim={claim} /> : null}
        {claim.newSinceVerdict.length > 0 ? (
          <div className="border-l-[3px] border-stale pl-3">
            <p className="font-semibold">{t('New since the verdict')}</p>
            <Changes changes={claim.newSinceVerdict} evidence={claim.evidence} restsOn={claim.restsOn} />
          </div>
        ) : null}
        {latest && isLive(claim.state) ? <Decide claim={claim} /> : null}
        {isWriting ? (
          <VerdictForm
            claim={claim}
            ratings={ratings}
            form={form}
            onCancel={isFirst && !form.hasDraft ? undefined : close}
          />
        ) : maySubmit && writeLabel[claim.state] ? (
          <Button onClick={() => setOpen(true)}>{t(writeLabel[claim.state]!)}</Button>
        ) : null}
        {isLive(claim.state) ? <MayNot what={t('Rating')} why={claim.may.submit} /> : null}
      </div>
    </PanelSection>
  );
}

function Decide({ claim }: { claim: ClaimView }) {
  const t = useText();
  const isEditor = useNewsroom().newsroom.me.roles.includes('editor');
  const scope = usePanelScope();
  const deciding = useDeciding({
    userId: scope.userId,
    claim,
    revision: claim.verdicts[0]!,
    scale: scaleOf(scope, claim.scale),
    purpose: scope.article.purpose,
    refusals: {
      decide: claim.may.review,
      sendBack: claim.may.sendBack,
      standByName: claim.may.standByName,
    },
  });
  usePageKeys(decisionKeys(deciding));
  useDecisionActions(places.claim, deciding);
  return (
    <>
      <DecisionBar deciding={deciding} words={claimWords(claim)} />
      {claim.state === 'submitted' && !deciding.isWaiting && !isEditor ? (
        <p className="text-sm text-ink-2">{t('It waits for an editor.')}</p>
      ) : null}
    </>
  );
}
