'use client';

import { DOT } from '@/components/ui/dot';
import { Link } from '@/components/ui/link';
import { forwardRef } from 'react';
import { MayNot } from '@/components/claims/may-not';
import { focusHome } from '@/components/claims/use-focus-home';
import { useNewsroom } from '@/components/frame/newsroom-context';
import { useText } from '@/components/ui/text';
import type { ReviewLineView } from '@/lib/api/views/claim-view';
import { claimKindLabel } from '@/lib/domain/claim-words';
import { saidOf } from '@/lib/language/text';

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
  const { newsroom } = useNewsroom();
  const { sentence, claim, carrying, revision } = line;
  const current = carrying?.current;
  const quote = current?.detail?.form === 'quote' ? current.detail.quote : null;
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
        <p className={`font-serif text-base leading-snug break-words ${isPulled ? 'text-ink-3' : ''}`}>
          <span className="text-ink-2">{sentence.before}</span>
          <mark className="bg-transparent font-semibold text-ink underline decoration-confirmed decoration-2 underline-offset-4">
            {sentence.words}
          </mark>
          <span className="text-ink-2">{sentence.after}</span>
          {quote !== null && quote !== sentence.words ? (
            <span className="block font-sans text-sm text-ink-2">
              {t('There it reads: “{quote}”', { quote })}
            </span>
          ) : null}
        </p>
        <p className="text-sm tabular-nums max-sm:col-start-2">
          {current?.locator || <span className="text-ink-3">{t('no place given')}</span>}
        </p>
        <p className="text-sm text-ink-2 max-sm:col-start-2">
          {t.said(saidOf(claimKindLabel[claim.kind]))}
          {DOT}
          {revision.by.name}
          {DOT}
          <Link className="link" href={`/n/${newsroom.slug}/articles/${articleId}?claim=${claim.id}`}>
            {t('in the article')}
          </Link>
          {isPulled ? <b className="block font-semibold text-ink">{t('pulled out')}</b> : null}
        </p>
      </div>
      {line.may.decide !== null ? <MayNot what={t('Approving')} why={line.may.decide} /> : null}
    </li>
  );
});
