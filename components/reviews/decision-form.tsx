'use client';

import { useMemo, useState } from 'react';
import { z } from 'zod';
import { worded } from '@/components/frame/worded';
import { useText } from '@/components/ui/text';
import { offeredRatings } from '@/lib/domain/rating-scale-rules';
import { useDraft } from '../claims/drafts';
import { ReasonForm } from '../claims/reason-form';
import { useNewestScales } from '../verdicts/newer-scale';
import { RatingChoice } from '../verdicts/rating-choice';
import { SuggestedWording } from '../verdicts/suggested-wording';
import { decisionDraft, decisionExtra, type DecidingState, type DecisionForm } from './use-deciding';

interface DecisionFormProps {
  deciding: DecidingState;
  form: DecisionForm;
  words: string;
  onClose: () => void;
}

/** What a decision asks for before it is sent: a reason, another wording, another rating. */
export function DecisionFormFor({ deciding, form, words, onClose }: DecisionFormProps) {
  const t = useText();
  const { userId, claim, revision, purpose, send } = deciding;
  const scale = useNewestScales(useMemo(() => [deciding.scale], [deciding.scale]))[0]!;
  const ratings = offeredRatings(scale.ratings, purpose);
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
    onClose,
  };
  switch (form) {
    case 'send_back':
      return (
        <ReasonForm
          {...common}
          title={t('Send back')}
          hint={t('{name} reads this.', { name: revision.by.name })}
          sendLabel={t('Send back')}
          onSend={(reason) => send({ decision: 'request_changes', reason }, t('Send back'))}
        />
      );
    case 'reaffirm':
      return (
        <ReasonForm
          {...common}
          title={t('“{rating}” holds for the new words', { rating: worded({ t }, revision.ratingLabel) })}
          sendLabel={t('Reaffirm')}
          onSend={(reason) =>
            send(
              { decision: 'reaffirm', reason },
              t('Reaffirm “{rating}”', { rating: worded({ t }, revision.ratingLabel) }),
            )
          }
        />
      );
    case 'by_name':
      return (
        <ReasonForm
          {...common}
          title={t('Let it stand, by your name')}
          hint={t('The checker is told, and it shows in the report.')}
          sendLabel={t('Let it stand')}
          onSend={(reason) => send({ decision: 'by_name', reason }, t('Let it stand, by name'))}
        />
      );
    case 'wording': {
      const title = t('Approve “{rating}” with another wording', {
        rating: worded({ t }, revision.ratingLabel),
      });
      return (
        <ReasonForm
          {...common}
          title={title}
          hint={t('It is recorded as yours; {name} is told.', { name: revision.by.name })}
          isOptional
          sendLabel={t('Approve')}
          onSend={(reason) => {
            const otherWording = (wording ?? revision.suggestedText ?? '').trim();
            setMissing(otherWording === '');
            if (otherWording === '') return false;
            send({ decision: 'approve', reason, otherWording }, title);
          }}
        >
          <SuggestedWording
            label={t('Your wording')}
            words={words}
            value={wording ?? revision.suggestedText}
            onChange={setWording}
            isQuotation={claim.scale === 'wording'}
            error={isMissing ? t('Write the words that should stand there.') : null}
          />
        </ReasonForm>
      );
    }
    case 'override':
      return (
        <ReasonForm
          {...common}
          title={t('Override with another rating')}
          hint={t(
            'It becomes the claim’s outcome; the verdict of {name} stays as it is. The checker is told.',
            {
              name: revision.by.name,
            },
          )}
          sendLabel={t('Override')}
          onSend={(reason) => {
            setMissing(rating === null);
            if (rating === null) return false;
            const label = ratings.find((one) => one.code === rating)?.label ?? rating;
            send(
              { decision: 'override', rating, reason, scaleVersion: scale.version },
              t('Override with “{rating}”', { rating: worded({ t }, label) }),
            );
          }}
        >
          <RatingChoice
            label={t('Rating')}
            hasKeys={false}
            ratings={ratings.filter((one) => one.code !== revision.rating)}
            value={rating}
            onChange={(code) => {
              setMissing(false);
              setRating(code);
            }}
            error={isMissing ? t('Choose the rating that counts.') : null}
          />
        </ReasonForm>
      );
  }
}
