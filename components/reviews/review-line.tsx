'use client';

import { worded } from '@/components/frame/worded';
import { DOT } from '@/components/ui/dot';
import { WarningIcon } from '@/components/ui/icons';
import { Link } from '@/components/ui/link';
import { forwardRef } from 'react';
import { places } from '@/components/frame/known-keys';
import { useNewsroom } from '@/components/frame/newsroom-context';
import { useText } from '@/components/ui/text';
import type { ReviewLineView } from '@/lib/api/views/claim-view';
import { claimantText } from '@/lib/domain/claimant-words';
import { claimKindLabel, riskReasonLabel } from '@/lib/domain/claim-words';
import type { Rating } from '@/lib/domain/rating-scale';
import { offeredRatings } from '@/lib/domain/rating-scale-rules';
import type { ArticlePurpose } from '@/lib/domain/article';
import { saidOf } from '@/lib/language/text';
import { Changes } from '../claims/changes';
import { Moment } from '../claims/moment';
import { focusHome } from '../claims/use-focus-home';
import { usePageKeys } from '../claims/use-page-keys';
import { WordDiff } from '../claims/word-diff';
import { EvidenceRevision } from '../evidence/evidence-revision';
import { RatingMark } from '../verdicts/rating-mark';
import { RationaleText } from '../verdicts/rationale-text';
import { inkBorder } from '../verdicts/tones';
import { DecisionBar } from './decision-bar';
import { GoneLine } from './gone-line';
import { decisionKeys, useDeciding } from './use-deciding';
import { useDecisionActions } from './use-decision-actions';

interface ReviewLineProps {
  line: ReviewLineView;
  articleId: string;
  purpose: ArticlePurpose;
  /** All of the claim's scale. */
  ratings: Rating[];
  /** The keys act on this one. */
  isCurrent: boolean;
  /** It waits no longer: it stays to be seen, and that is all. */
  isDecided: boolean;
  onFocus: () => void;
}

/** The sentence with the words that the claim stands on: struck and set where others are suggested. */
function Sentence({ line }: { line: ReviewLineView }) {
  const { sentence, revision } = line;
  return (
    <p className="font-serif text-lg leading-relaxed break-words whitespace-pre-line">
      {sentence.before}
      {revision.suggestedText === null ? (
        <mark className="bg-hover text-ink underline decoration-rule-2 decoration-2 underline-offset-4">
          {sentence.words}
        </mark>
      ) : (
        <WordDiff before={sentence.words} after={revision.suggestedText} />
      )}
      {sentence.after}
    </p>
  );
}

/** One verdict that waits: all that a decision needs, unopened. */
export const ReviewLine = forwardRef<HTMLLIElement, ReviewLineProps>(function ReviewLine(props, ref) {
  const { line, articleId, purpose, ratings, isCurrent, isDecided, onFocus } = props;
  const { claim, revision, sentence, carrying, changes } = line;
  const against = line.against.filter((one) => one.id !== carrying?.id);
  const t = useText();
  const { me, newsroom } = useNewsroom();
  const deciding = useDeciding({
    userId: me.userId,
    claim,
    revision,
    ratings: offeredRatings(ratings, purpose),
    refusals: { decide: line.may.decide, sendBack: line.may.sendBack, standByName: null },
  });
  usePageKeys(decisionKeys(deciding), isCurrent && !isDecided);
  useDecisionActions(places.line, deciding, isCurrent && !isDecided);
  const { rating } = claim;
  const isReworded = claim.statement.trim() !== sentence.words.trim();
  return (
    <li
      ref={ref}
      {...focusHome}
      aria-label={`${worded({ t }, rating?.label ?? revision.ratingLabel)}: ${claim.statement}`}
      aria-current={isCurrent ? 'true' : undefined}
      onFocus={onFocus}
      onPointerDown={onFocus}
      className={`scroll-my-24 border-b border-rule ${
        isCurrent ? 'bg-sheet outline-2 -outline-offset-2 outline-focus' : 'outline-none'
      }`}
    >
      <div
        className={`border-l-[3px] py-4 pl-4 ${rating && !isDecided ? inkBorder[rating.tone] : 'border-rule-2 border-dashed'}`}
      >
        <div className="grid gap-x-8 gap-y-3 pr-4 lg:grid-cols-[minmax(0,1.15fr)_minmax(0,1fr)]">
          <div className="min-w-0 space-y-2">
            <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
              {rating ? <RatingMark rating={rating} /> : null}
              <span className="text-ink-2">{t.said(saidOf(claimKindLabel[claim.kind]))}</span>
              {claim.riskReason ? (
                <span className="inline-flex items-center gap-1 font-semibold text-wrong">
                  <WarningIcon className="size-3.5" />
                  {t('High risk: {reason}', {
                    reason: t.said(saidOf(riskReasonLabel[claim.riskReason])).toLowerCase(),
                  })}
                </span>
              ) : null}
            </p>
            <Sentence line={line} />
            {isReworded ? (
              <p>
                <span className="text-ink-2">{t('Statement:')} </span>
                <span className="font-serif">{claim.statement}</span>
              </p>
            ) : null}
            <RationaleText value={revision.rationale} />
            <p className="text-sm text-ink-2">
              {revision.by.name}, <Moment at={revision.at} />
              {revision.number > 1 ? `, ${t('revision {number}', { number: revision.number })}` : ''}
              {DOT}
              {claim.claimant.type === 'us'
                ? t('in our voice')
                : t('said by {claimant}', { claimant: claimantText(claim.claimant) })}
              {DOT}
              <Link
                className="link whitespace-nowrap"
                href={`/n/${newsroom.slug}/articles/${articleId}?claim=${claim.id}`}
              >
                {t('in the article')}
              </Link>
              {claim.commentCount > 0
                ? `${DOT}${t('{count, number} in the thread', { count: claim.commentCount })}`
                : ''}
            </p>
          </div>
          <div className="min-w-0 space-y-3">
            {carrying ? (
              <EvidenceRevision revision={carrying.current} />
            ) : (
              <p className="text-ink-2">{t('It relies on no evidence.')}</p>
            )}
            {against.length > 0 ? (
              <div>
                <p className="label mb-1">{t('Speaks against it')}</p>
                <ul className="space-y-2">
                  {against.map((one) => (
                    <li key={one.id}>
                      <EvidenceRevision revision={one.current} />
                    </li>
                  ))}
                </ul>
              </div>
            ) : null}
            {changes.length > 0 ? (
              <div>
                <p className="label mb-1 text-stale">{t('Since the last look')}</p>
                <Changes
                  changes={changes}
                  evidence={[...(carrying ? [carrying] : []), ...against]}
                  placements={claim.placements}
                />
              </div>
            ) : null}
          </div>
        </div>
        <div className="mt-3 pr-4">
          {isDecided ? (
            <GoneLine claimId={claim.id} />
          ) : (
            <DecisionBar deciding={deciding} words={sentence.words} isPlain={!isCurrent} />
          )}
        </div>
      </div>
    </li>
  );
});
