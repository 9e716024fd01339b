'use client';

import { useState } from 'react';
import { z } from 'zod';
import { useDraft } from '../claims/drafts';
import { ReasonForm } from '../claims/reason-form';
import { RatingChoice } from '../verdicts/rating-choice';
import { SuggestedWording } from '../verdicts/suggested-wording';
import { decisionDraft, decisionExtra, type DecidingState, type DecisionForm } from './use-deciding';

interface DecisionFormProps {
  deciding: DecidingState;
  form: DecisionForm;
  words: string;
}

/** What a decision asks for before it is sent: a reason, another wording, another rating. */
export function DecisionFormFor({ deciding, form, words }: DecisionFormProps) {
  const { userId, claim, revision, ratings, send, setForm } = deciding;
  const { value: wording, keep: setWording } = useDraft(
    decisionExtra(userId, claim.id, 'wording'),
    z.string(),
  );
  const { value: rating, keep: setRating } = useDraft(
    decisionExtra(userId, claim.id, 'override'),
    z.string(),
  );
  const [isMissing, setMissing] = useState(false);
  const common = {
    draftKey: decisionDraft(userId, claim.id, form),
    onCancel: () => setForm(null),
  };
  switch (form) {
    case 'send_back':
      return (
        <ReasonForm
          {...common}
          title="Send back"
          hint={`${revision.by.name} reads this.`}
          sendLabel="Send back"
          onSend={(reason) => send({ decision: 'request_changes', reason })}
        />
      );
    case 'reaffirm':
      return (
        <ReasonForm
          {...common}
          title={`“${revision.ratingLabel}” holds for the new words`}
          sendLabel="Reaffirm"
          onSend={(reason) => send({ decision: 'reaffirm', reason })}
        />
      );
    case 'by_name':
      return (
        <ReasonForm
          {...common}
          title="Let it stand, by your name"
          hint="The checker is told, and it shows in the report."
          sendLabel="Let it stand"
          onSend={(reason) => send({ decision: 'by_name', reason })}
        />
      );
    case 'wording':
      return (
        <ReasonForm
          {...common}
          title={`Approve “${revision.ratingLabel}” with another wording`}
          hint={`It is recorded as yours; ${revision.by.name} is told.`}
          isOptional
          sendLabel="Approve"
          onSend={(reason) => {
            const otherWording = (wording ?? revision.suggestedText ?? '').trim();
            setMissing(otherWording === '');
            if (otherWording === '') return false;
            send({ decision: 'approve', reason, otherWording });
          }}
        >
          <SuggestedWording
            label="Your wording"
            words={words}
            value={wording ?? revision.suggestedText}
            onChange={setWording}
            isQuotation={claim.scale === 'wording'}
            error={isMissing ? 'Write the words that should stand there.' : null}
          />
        </ReasonForm>
      );
    case 'override':
      return (
        <ReasonForm
          {...common}
          title="Override with another rating"
          hint={`It becomes the claim’s outcome; ${revision.by.name}’s verdict stays as it is. The checker is told.`}
          sendLabel="Override"
          onSend={(reason) => {
            setMissing(rating === null);
            if (rating === null) return false;
            send({ decision: 'override', rating, reason });
          }}
        >
          <RatingChoice
            label="Rating"
            hasKeys={false}
            ratings={ratings.filter((one) => one.code !== revision.rating)}
            value={rating}
            onChange={(code) => {
              setMissing(false);
              setRating(code);
            }}
            error={isMissing ? 'Choose the rating that counts.' : null}
          />
        </ReasonForm>
      );
  }
}
