'use client';

import { MayNot } from '@/components/claims/may-not';
import { Button } from '@/components/ui/button';
import { useText } from '@/components/ui/text';
import { useToast } from '@/components/ui/toast';
import { useChange } from '@/lib/api/hooks';
import type { ArticleView } from '@/lib/api/views/article-view';

interface NoClaimsProps {
  article: ArticleView;
  /** Whether this member may mark claims, here and now. */
  mayClaim: boolean;
  onChanged: (article: ArticleView) => void;
}

/** Where the claims will stand: what to do so that there are some, for whoever may do it. */
export function NoClaims({ article, mayClaim, onChanged }: NoClaimsProps) {
  const t = useText();
  const { show } = useToast();
  const start = useChange('article.set_state', onChanged);
  const toCheck = article.state === 'draft' ? article.next.find(({ to }) => to === 'in_check') : undefined;
  return (
    <div className="bench-no-claims">
      <p>
        {mayClaim
          ? t('No claims yet. Select a sentence and press Enter.')
          : toCheck
            ? t('No claims yet: they can be marked once the check has started.')
            : article.state === 'in_check'
              ? t('No claims yet.')
              : t('No claims.')}
      </p>
      {toCheck?.refusal === null ? (
        <Button
          isBusy={start.isPending}
          onClick={() =>
            start.mutate(
              { params: { id: article.id }, body: { to: 'in_check', expectedVersion: article.version } },
              { onError: (problem) => show({ kind: 'problem', title: problem.detail }) },
            )
          }
        >
          {t('Start the check')}
        </Button>
      ) : (
        <MayNot what={t('Starting the check')} why={toCheck?.refusal ?? null} />
      )}
    </div>
  );
}
