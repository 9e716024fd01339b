'use client';

import { Link } from '@/components/ui/link';
import { useNewsroom } from '@/components/frame/newsroom-context';
import { useText } from '@/components/ui/text';
import { RatingMark } from '@/components/verdicts/rating-mark';
import type { RestingClaimView } from '@/lib/api/views/tick-view';
import { claimStateLabel } from '@/lib/domain/claim-words';
import { saidOf, text } from '@/lib/language/text';

interface RestingListProps {
  items: readonly RestingClaimView[];
  /** Of several articles: each line names its own. */
  isWithArticle: boolean;
  /** In place of following the link, where the claim is on this page. */
  onOpen?: (item: RestingClaimView) => void;
}

const stances = { supports: null, contradicts: text('speaks against it'), context: text('gives context') };

/** Claims that rest on a source: what they say, where in it, how they were rated and how far they are. */
export function RestingList({ items, isWithArticle, onOpen }: RestingListProps) {
  const t = useText();
  const { newsroom } = useNewsroom();
  return (
    <ul className="divide-y divide-rule">
      {items.map((item) => {
        const { claim, evidenceId, articleId, articleTitle, locator, stance } = item;
        const said = stances[stance];
        return (
          <li key={evidenceId} className="py-2 first:pt-0 last:pb-0">
            <Link
              href={`/n/${newsroom.slug}/articles/${articleId}?claim=${claim.id}`}
              className="font-serif text-base leading-snug break-words no-underline hover:underline"
              onClick={(event) => {
                if (!onOpen || event.metaKey || event.ctrlKey || event.shiftKey) return;
                event.preventDefault();
                onOpen(item);
              }}
            >
              {claim.statement}
            </Link>
            <p className="mt-0.5 flex flex-wrap items-baseline gap-x-2 text-sm text-ink-2">
              {claim.rating ? <RatingMark rating={claim.rating} /> : null}
              <span>{t.said(saidOf(claimStateLabel[claim.state])).toLowerCase()}</span>
              {claim.isTick ? <span>{t('tick')}</span> : null}
              {locator ? <span className="tabular-nums">{locator}</span> : null}
              {said ? <span>{t(said)}</span> : null}
              {isWithArticle ? <span className="min-w-0 basis-full break-words">{articleTitle}</span> : null}
            </p>
          </li>
        );
      })}
    </ul>
  );
}
