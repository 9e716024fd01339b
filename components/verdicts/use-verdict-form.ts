/** Why: a verdict's draft, what is missing in it, and how it is sent, apart from how it looks. */
import { useState } from 'react';
import type { ClaimView } from '@/lib/api/views/claim-view';
import type { RatingScaleView } from '@/lib/api/views/newsroom-view';
import { worded } from '@/components/frame/worded';
import { problemWith, useText } from '@/components/ui/text';
import type { FieldProblem } from '@/lib/domain/errors';
import { draftKey, useDraft } from '../claims/drafts';
import { takeBack, useSending } from '../claims/outbox';
import { usePanelScope } from '../claims/panel-context';
import { useBindingSend } from '../claims/use-binding-send';
import { draftFrom, emptyVerdict, VerdictDraft, verdictBody, verdictProblems } from './verdict-draft';

/** `scale`: as it is offered for the article. */
export function useVerdictForm(claim: ClaimView, scale: RatingScaleView) {
  const t = useText();
  const { userId, article } = usePanelScope();
  const { purpose } = article;
  const { ratings, version: scaleVersion } = scale;
  const key = draftKey(userId, claim.id, 'verdict');
  const stored = useDraft(key, VerdictDraft);
  const sending = useSending(claim.id);
  const send = useBindingSend();
  const [missing, setMissing] = useState<FieldProblem[]>([]);
  const [isHeldBack, setHeldBack] = useState(false);
  const latest = claim.verdicts[0];
  const isFirst = latest === undefined;
  const draft = stored.value ?? (isFirst ? emptyVerdict : draftFrom(latest));

  const change = (part: Partial<VerdictDraft>) => {
    setMissing(missing.filter(({ field }) => !(field in part)));
    // What waits holds the words as they were: typing on means it is not yet to be sent.
    if (sending?.action === 'submit' && sending.state === 'waiting' && takeBack(claim.id)) setHeldBack(true);
    stored.keep({ ...draft, ...part });
  };

  /** Puts it in the outbox. `current`: on top of the version that a conflict showed. @returns what is missing. */
  const submit = (
    current: ClaimView = claim,
    isAgain = false,
    words: VerdictDraft = draft,
  ): FieldProblem[] => {
    const given = { claim: current, ratings, scaleVersion, purpose };
    const problems = verdictProblems(words, given);
    setMissing(problems);
    setHeldBack(false);
    if (problems.length > 0) return problems;
    const body = verdictBody(words, given);
    const label = ratings.find((one) => one.code === body.rating)?.label ?? body.rating;
    send({
      claimId: claim.id,
      articleId: claim.articleId,
      action: 'submit',
      label: t('Submit “{rating}”', { rating: worded({ t }, label) }),
      operation: 'verdict.submit',
      request: { params: { id: claim.id }, body },
      drafts: [key],
      isAgain,
    });
    return [];
  };

  const refused = sending?.action === 'submit' ? sending.problem : null;
  const errorOf = (field: string) => problemWith(t, field, [...missing, ...(refused?.fields ?? [])]);

  return {
    draft,
    change,
    submit,
    errorOf,
    refused,
    isLoaded: stored.isLoaded,
    hasDraft: stored.value !== null,
    isUnkept: stored.isUnkept,
    dropDraft: () => {
      setHeldBack(false);
      stored.drop();
    },
    /** It waited to be sent, and was typed in: until it is submitted again. */
    isHeldBack,
    isWaiting: sending?.action === 'submit' && sending.state !== 'failed',
    /** Something else about this claim waits to be sent: one after the other. */
    isBlocked: sending !== null && sending.action !== 'submit' && sending.state !== 'failed',
  };
}

export type VerdictFormState = ReturnType<typeof useVerdictForm>;
