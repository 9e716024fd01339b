'use client';

import { Link } from '@/components/ui/link';
import { useNewsroom } from '@/components/frame/newsroom-context';
import { MarkedText } from '@/components/ui/marked-text';
import { useText } from '@/components/ui/text';
import type { FoundClaimView } from '@/lib/api/views/claim-view';
import { claimKindLabel } from '@/lib/domain/claim-words';
import { text } from '@/lib/language/text';

const whereLabel = {
  words: text('In the article'),
  claimant: text('Who says so'),
  rationale: text('Because'),
} as const;

/** What a found claim says, with the words that were looked for marked where they stand. */
export function FoundStatement({ claim }: { claim: FoundClaimView }) {
  const { newsroom } = useNewsroom();
  const t = useText();
  const { elsewhere } = claim;
  return (
    <>
      <Link
        href={`/n/${newsroom.slug}/articles/${claim.articleId}?claim=${claim.id}`}
        className="font-serif text-lg leading-snug no-underline hover:underline"
      >
        <MarkedText text={claim.statement} marks={claim.marks} />
      </Link>
      {elsewhere ? (
        <span className="mt-0.5 block text-sm">
          <span className="text-ink-3">{t(whereLabel[elsewhere.where])}: </span>
          <span className="font-serif">
            <MarkedText text={elsewhere.text} marks={elsewhere.marks} />
          </span>
        </span>
      ) : null}
      <span className="block text-sm text-ink-2">
        {t(claimKindLabel[claim.kind])}
        {claim.riskReason ? ` · ${t('high risk')}` : ''} · {claim.articleTitle || t('Without a headline')}
      </span>
    </>
  );
}
