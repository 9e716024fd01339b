'use client';

import { forwardRef } from 'react';
import { MayNot } from '@/components/claims/may-not';
import { focusHome } from '@/components/claims/use-focus-home';
import { lateContent } from '@/components/ui/late-content';
import { useText } from '@/components/ui/text';
import type { ReviewLineView } from '@/lib/api/views/claim-view';

const TickFacts = lateContent(async () => (await import('./tick-facts')).TickFacts);

interface TickRowProps {
  line: ReviewLineView;
  articleId: string;
  /** The keys act on this one. */
  isCurrent: boolean;
  /** A decision on it is about to be sent. */
  isUnderway: boolean;
  isPulled: boolean;
  onToggle: () => void;
  onFocus: () => void;
}

/** One tick: the words in their sentence, where in the source they stand, what they are, and who found them. */
export const TickRow = forwardRef<HTMLLIElement, TickRowProps>(function TickRow(props, ref) {
  const { line, articleId, isCurrent, isUnderway, isPulled, onToggle, onFocus } = props;
  const t = useText();
  const { claim } = line;
  return (
    <li
      ref={ref}
      {...focusHome}
      aria-label={t('Tick: {words}', { words: claim.statement })}
      aria-current={isCurrent ? 'true' : undefined}
      onFocus={onFocus}
      onPointerDown={onFocus}
      className={`scroll-my-24 border-b border-rule px-4 py-2 ${
        isCurrent ? 'bg-sheet outline-2 -outline-offset-2 outline-focus' : 'outline-none'
      } ${isUnderway ? 'opacity-70' : ''}`}
    >
      <div className="grid grid-cols-[1.75rem_minmax(0,1fr)] gap-x-2 gap-y-1 sm:grid-cols-[1.75rem_minmax(0,1fr)_9rem_11rem]">
        <label className="flex min-h-6 min-w-6 items-start pt-1">
          <span className="sr-only">{t('Approve “{words}” with the rest', { words: claim.statement })}</span>
          <input
            type="checkbox"
            className="size-4.5 accent-ink"
            checked={!isPulled && line.may.decide === null}
            disabled={line.may.decide !== null || isUnderway}
            onChange={onToggle}
          />
        </label>
        <TickFacts line={line} articleId={articleId} isPulled={isPulled} />
      </div>
      {line.may.decide !== null ? <MayNot what={t('Approving')} why={line.may.decide} /> : null}
    </li>
  );
});
