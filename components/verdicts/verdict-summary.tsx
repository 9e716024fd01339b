'use client';

import { worded } from '@/components/frame/worded';
import { useText } from '@/components/ui/text';
import type { ClaimView } from '@/lib/api/views/claim-view';
import { standingLabel } from '@/lib/domain/standing';
import type { Rating } from '@/lib/domain/rating-scale';
import { Moment } from '../claims/moment';
import { WordDiff } from '../claims/word-diff';
import { reviewDecisionLabel } from '@/lib/domain/review-words';
import { saidOf } from '@/lib/language/text';
import { RatingMark } from './rating-mark';
import { RationaleText } from './rationale-text';
import { claimWords } from './verdict-draft';

/** The latest verdict as it was submitted, and what was decided on it. */
export function VerdictSummary({ claim, ratings }: { claim: ClaimView; ratings: Rating[] }) {
  const t = useText();
  const [latest] = claim.verdicts;
  if (!latest) return null;
  const review = latest.reviews.at(-1);
  const override = latest.reviews.find((one) => one.decision === 'override');
  const own = ratings.find((one) => one.code === latest.rating);
  const byName = claim.stoodByName.find((one) => one.isCurrent);
  const wording = latest.reviews.find((one) => one.otherWording)?.otherWording ?? null;
  return (
    <div className="space-y-2">
      <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
        {override && claim.rating ? (
          <>
            <RatingMark rating={claim.rating} isOverride />
            <span className="text-ink-2">
              {t.rich('instead of <s>{rating}</s>', {
                s: (words) => <s>{words}</s>,
                rating: worded({ t }, latest.ratingLabel),
              })}
            </span>
          </>
        ) : (
          <RatingMark
            rating={
              own ??
              claim.rating ?? {
                label: latest.ratingLabel,
                tone: 'uncheckable',
                lineStyle: 'dotted',
                sign: '?',
              }
            }
          />
        )}
        {claim.isFixed ? (
          <span className="font-semibold text-confirmed">{t('Fixed')}</span>
        ) : claim.standing ? (
          <span className={claim.standing === 'must_change' ? 'font-semibold text-wrong' : 'text-ink-2'}>
            {t.said(saidOf(standingLabel[claim.standing]))}
          </span>
        ) : null}
      </p>
      {latest.suggestedText ? (
        <p className="font-serif text-lg">
          <WordDiff before={latest.judged.words[0] ?? claimWords(claim)} after={latest.suggestedText} />
        </p>
      ) : null}
      {wording ? (
        <p className="font-serif text-lg">
          <span className="font-sans text-sm text-ink-2">{t('Approved as:')} </span>
          <WordDiff before={latest.judged.words[0] ?? claimWords(claim)} after={wording} />
        </p>
      ) : null}
      <RationaleText value={latest.rationale} />
      {latest.reason ? <p className="text-ink-2">“{latest.reason}”</p> : null}
      <p className="text-sm text-ink-2">
        {latest.isConfirmation
          ? t('Said to hold by {name}', { name: latest.by.name })
          : t('By {name}', { name: latest.by.name })}
        , <Moment at={latest.at} />, {t('revision {number, number}', { number: latest.number })}
      </p>
      {review ? (
        <p
          className={
            claim.state === 'changes_requested'
              ? 'border-l-[3px] border-context pl-2.5'
              : 'text-sm text-ink-2'
          }
        >
          <b className="font-semibold">
            {t('{decision} by {name}', {
              decision: t.said(saidOf(reviewDecisionLabel[review.decision])),
              name: review.by.name,
            })}
          </b>
          {review.reason ? `: “${review.reason}”` : ''}
        </p>
      ) : null}
      {byName ? (
        <p className="text-sm text-ink-2">
          <b className="font-semibold">{t('{name} lets it stand', { name: byName.by.name })}</b>
          {`: “${byName.reason}”`}
        </p>
      ) : null}
    </div>
  );
}
