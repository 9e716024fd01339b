'use client';

import { worded } from '@/components/frame/worded';
import { forwardRef } from 'react';
import { places } from '@/components/frame/known-keys';
import { useNewsroom } from '@/components/frame/newsroom-context';
import { latePart } from '@/components/ui/late';
import { lateContent } from '@/components/ui/late-content';
import { useText } from '@/components/ui/text';
import type { ReviewLineView } from '@/lib/api/views/claim-view';
import type { RatingScaleView } from '@/lib/api/views/newsroom-view';
import type { ArticlePurpose } from '@/lib/domain/article';
import { focusHome } from '../claims/use-focus-home';
import { usePageKeys } from '../claims/use-page-keys';
import { inkBorder } from '../verdicts/tones';
import { DecisionBar } from './decision-bar';
import { decisionKeys, useDeciding } from './use-deciding';
import { useDecisionActions } from './use-decision-actions';

const GoneLine = latePart(async () => (await import('./gone-line')).GoneLine);
const LineFacts = lateContent(async () => (await import('./line-facts')).LineFacts);

interface ReviewLineProps {
  line: ReviewLineView;
  articleId: string;
  purpose: ArticlePurpose;
  /** The claim's. */
  scale: RatingScaleView;
  /** The keys act on this one. */
  isCurrent: boolean;
  /** It waits no longer: it stays to be seen, and that is all. */
  isDecided: boolean;
  onFocus: () => void;
}

/** One verdict that waits: all that a decision needs, unopened. */
export const ReviewLine = forwardRef<HTMLLIElement, ReviewLineProps>(function ReviewLine(props, ref) {
  const { line, articleId, purpose, scale, isCurrent, isDecided, onFocus } = props;
  const { claim, revision, sentence } = line;
  const t = useText();
  const { me } = useNewsroom();
  const deciding = useDeciding({
    userId: me.userId,
    claim,
    revision,
    scale,
    purpose,
    refusals: { decide: line.may.decide, sendBack: line.may.sendBack, standByName: null },
  });
  usePageKeys(decisionKeys(deciding), isCurrent && !isDecided);
  useDecisionActions(places.line, deciding, isCurrent && !isDecided);
  const { rating } = claim;
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
        <LineFacts line={line} articleId={articleId} />
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
