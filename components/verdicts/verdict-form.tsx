'use client';

import { useRef } from 'react';
import { worded } from '@/components/frame/worded';
import { inClaim, places } from '@/components/frame/known-keys';
import { usePageActions } from '@/components/frame/page-actions';
import { Button } from '@/components/ui/button';
import { TextArea } from '@/components/ui/text-field';
import { useText } from '@/components/ui/text';
import type { ClaimView } from '@/lib/api/views/claim-view';
import type { Rating } from '@/lib/domain/rating-scale';
import { SendingBar } from '../claims/sending-bar';
import { usePanelScope } from '../claims/panel-context';
import { usePageKeys } from '../claims/use-page-keys';
import { RatingChoice } from './rating-choice';
import { RationaleEditor } from './rationale-editor';
import { ReliesOn } from './relies-on';
import { SubmitProblem } from './submit-problem';
import { SuggestedWording } from './suggested-wording';
import type { VerdictFormState } from './use-verdict-form';
import { claimWords, takesSuggestion } from './verdict-draft';

interface VerdictFormProps {
  claim: ClaimView;
  /** Those offered for the article's purpose, in the order of their keys. */
  ratings: Rating[];
  form: VerdictFormState;
  /** Goes back to what is submitted; left out where nothing is. */
  onCancel?: (() => void) | undefined;
}

/** A verdict as it is written: rating, why, other words, what it relies on. */
export function VerdictForm({ claim, ratings, form, onCancel }: VerdictFormProps) {
  const t = useText();
  const { purpose } = usePanelScope().article;
  const { draft, change, submit, errorOf, isWaiting, isBlocked } = form;
  const element = useRef<HTMLFormElement>(null);
  const rating = ratings.find((one) => one.code === draft.rating);

  const send = () => {
    if (isWaiting || isBlocked) return;
    const [first] = submit();
    if (!first) return;
    const where = element.current?.querySelector(`[data-field="${first.field}"]`);
    where?.querySelector<HTMLElement>('input:checked, input, textarea, [role="textbox"]')?.focus();
  };
  usePageKeys({ 'mod+enter': send });
  usePageActions(places.claim, [{ ...inClaim.submit, run: send }], !isWaiting && !isBlocked);

  return (
    <form
      ref={element}
      aria-label={t('Write a verdict')}
      className="space-y-4"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <div data-field="rating">
        <RatingChoice
          label={claim.verdicts.length > 0 ? t('New verdict') : t('Rating')}
          isLabelHidden={claim.verdicts.length === 0}
          ratings={ratings}
          value={draft.rating}
          onChange={(code) => change({ rating: code })}
          error={errorOf('rating')}
        />
      </div>
      {takesSuggestion(rating, purpose) ? (
        <div data-field="suggestedText">
          <SuggestedWording
            words={claimWords(claim)}
            value={draft.suggestedText}
            onChange={(text) => change({ suggestedText: text })}
            isQuotation={claim.aspect === 'wording' || claim.kind === 'quotation'}
            isOptional={rating?.needsSuggestedText !== true}
            error={errorOf('suggestedText')}
          />
        </div>
      ) : null}
      <div data-field="rationale">
        <RationaleEditor
          label={t('Rationale')}
          isOptional={rating?.needsRationale !== true}
          value={draft.rationale}
          onChange={(rationale) => change({ rationale })}
          error={errorOf('rationale')}
        />
      </div>
      <div data-field="evidenceIds">
        <ReliesOn
          evidence={claim.evidence}
          value={draft.evidenceIds}
          onChange={(evidenceIds) => change({ evidenceIds })}
          error={errorOf('evidenceIds')}
        />
      </div>
      {claim.state === 'approved' ? (
        <div data-field="reason">
          <TextArea
            label={t('What is new')}
            hint={t('This verdict is approved. A new one makes the approval void.')}
            rows={2}
            maxLength={2_000}
            value={draft.reason}
            onChange={(event) => change({ reason: event.target.value })}
            error={errorOf('reason')}
          />
        </div>
      ) : null}
      <SubmitProblem claim={claim} ratings={ratings} form={form} />
      {isWaiting ? (
        <SendingBar claimId={claim.id} />
      ) : (
        <div className="flex flex-wrap items-center gap-2">
          <Button kind="primary" type="submit" keys="mod+enter" disabled={isBlocked}>
            {rating ? t('Submit “{rating}”', { rating: worded({ t }, rating.label) }) : t('Submit')}
          </Button>
          <span role="status" className="order-last font-medium empty:hidden">
            {form.isHeldBack ? t('Not submitted: you went on writing. Submit it again once it is done.') : ''}
          </span>
          {onCancel ? (
            <Button kind="quiet" onClick={onCancel}>
              {form.hasDraft ? t('Drop the draft') : t('Cancel')}
            </Button>
          ) : null}
        </div>
      )}
    </form>
  );
}
