'use client';

import { useNewsroom } from '@/components/frame/newsroom-context';
import { DOT } from '@/components/ui/dot';
import { Link } from '@/components/ui/link';
import { useText } from '@/components/ui/text';
import type { ReviewLineView } from '@/lib/api/views/claim-view';
import { claimKindLabel } from '@/lib/domain/claim-words';
import { saidOf } from '@/lib/language/text';

interface TickFactsProps {
  line: ReviewLineView;
  articleId: string;
  isPulled: boolean;
}

/** What there is to read of a tick, a cell of its row each: the words, the place in the source, what and who. */
export function TickFacts({ line, articleId, isPulled }: TickFactsProps) {
  const t = useText();
  const { newsroom } = useNewsroom();
  const { sentence, claim, carrying, revision } = line;
  const current = carrying?.current;
  const quote = current?.detail?.form === 'quote' ? current.detail.quote : null;
  return (
    <>
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
    </>
  );
}
