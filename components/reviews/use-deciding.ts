/** Why: an editor decides in the panel and in the list by the same acts, keys and words. */
import { useState } from 'react';
import { worded } from '@/components/frame/worded';
import { useText } from '@/components/ui/text';
import type { ClaimCardView, VerdictRevisionView } from '@/lib/api/views/claim-view';
import type { RatingScaleView } from '@/lib/api/views/newsroom-view';
import type { ArticlePurpose } from '@/lib/domain/article';
import type { ReviewFields } from '@/lib/domain/review';
import { draftKey } from '../claims/drafts';
import { useSending } from '../claims/outbox';
import { useBindingSend } from '../claims/use-binding-send';

export type DecisionForm = 'wording' | 'send_back' | 'override' | 'reaffirm' | 'by_name';

/** What is decided on, by whom, and what this person may not do (null where they may). */
export interface Deciding {
  userId: string;
  claim: Pick<ClaimCardView, 'id' | 'articleId' | 'version' | 'state' | 'standing' | 'scale'>;
  revision: VerdictRevisionView;
  /** That of the claim, and for what of it its article is. */
  scale: RatingScaleView;
  purpose: ArticlePurpose;
  refusals: { decide: string | null; sendBack: string | null; standByName: string | null };
}

// A union's members each without the version, which is added when it is sent.
type WithoutVersion<T> = T extends unknown ? Omit<T, 'expectedVersion'> : never;
export type Decision = WithoutVersion<ReviewFields> | { decision: 'by_name'; reason: string };

/** What a decision is called where it waits. */
const decisions = Object.keys({
  approve: 0,
  request_changes: 0,
  override: 0,
  reaffirm: 0,
  by_name: 0,
} satisfies Record<Decision['decision'], 0>);

export const decisionDraft = (userId: string, claimId: string, form: DecisionForm) =>
  draftKey(userId, claimId, `decision-${form}`);

/** What is filled in beside the reason: another wording, another rating. */
export const decisionExtra = (userId: string, claimId: string, form: 'wording' | 'override') =>
  draftKey(userId, claimId, `decision-${form}-extra`);

/** The form that it is written in, whether it was sent from there or from a message about it; none of a plain approval. */
function formOf(decision: Decision): DecisionForm | null {
  if (decision.decision === 'approve') return decision.otherWording === null ? null : 'wording';
  return decision.decision === 'request_changes' ? 'send_back' : decision.decision;
}

export function useDeciding(deciding: Deciding) {
  const { userId, claim, revision, refusals } = deciding;
  const t = useText();
  const [form, setForm] = useState<DecisionForm | null>(null);
  const [last, setLast] = useState<Decision | null>(null);
  const sending = useSending(claim.id);
  const bind = useBindingSend();
  const isSubmitted = claim.state === 'submitted';
  const isStale = claim.state === 'stale';
  const mayName = claim.state === 'approved' && claim.standing === 'must_change';
  const offered = {
    approve: isSubmitted && refusals.decide === null,
    wording: isSubmitted && refusals.decide === null && revision.suggestedText !== null,
    send_back: isSubmitted && refusals.sendBack === null,
    override: isSubmitted && refusals.decide === null,
    reaffirm: isStale && refusals.decide === null,
    by_name: mayName && refusals.standByName === null,
  };
  const isWaiting = sending !== null && sending.state !== 'failed';
  // What else of the claim waits is shown where it was written; nothing is decided meanwhile.
  const isDecision = sending !== null && decisions.includes(sending.action);

  /** Puts it in the outbox, under this name. `version`: on top of what a conflict showed. */
  const send = (decision: Decision, label: string, version = claim.version, isAgain = false): void => {
    const written = formOf(decision);
    setLast(decision);
    setForm(null);
    const common = {
      claimId: claim.id,
      articleId: claim.articleId,
      action: decision.decision,
      label,
      drafts: written
        ? [
            decisionDraft(userId, claim.id, written),
            ...(written === 'wording' || written === 'override'
              ? [decisionExtra(userId, claim.id, written)]
              : []),
          ]
        : [],
      onTakenBack: () => setForm(written),
      isAgain,
    };
    if (decision.decision === 'by_name') {
      const body = { revisionId: revision.id, reason: decision.reason, expectedVersion: version };
      bind({
        ...common,
        operation: 'claim.stand_by_name',
        request: { params: { id: claim.id }, body },
      });
    } else {
      const body = { ...decision, expectedVersion: version };
      bind({ ...common, operation: 'review.decide', request: { params: { id: revision.id }, body } });
    }
  };

  /** For keys: false where there is nothing of this kind to do here. */
  const act = (name: keyof typeof offered): boolean => {
    if (!offered[name] || isWaiting) return false;
    if (name === 'approve') {
      const label = t('Approve “{rating}”', { rating: worded({ t }, revision.ratingLabel) });
      send({ decision: 'approve', reason: '', otherWording: null }, label);
    } else setForm(name);
    return true;
  };

  return {
    ...deciding,
    form,
    setForm,
    offered,
    act,
    send,
    last,
    isWaiting,
    isDecision,
    /** Why a decision was not recorded. */
    problem: isDecision ? sending.problem : null,
    /** What it is called. */
    label: sending?.label ?? '',
    hasAny: Object.values(offered).some(Boolean),
  };
}

export type DecidingState = ReturnType<typeof useDeciding>;

/** a approve (a stale one: reaffirm), w with other wording, r send back, o override. */
export const decisionKeys = (deciding: DecidingState) => ({
  a: () => deciding.act(deciding.offered.reaffirm ? 'reaffirm' : 'approve'),
  w: () => deciding.act('wording'),
  r: () => deciding.act('send_back'),
  o: () => deciding.act('override'),
});
