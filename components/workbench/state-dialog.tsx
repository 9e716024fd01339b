'use client';

import { useKeptText } from '@/components/claims/use-kept-text';
import { useText } from '@/components/ui/text';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/late-dialog';
import { TextArea } from '@/components/ui/text-field';
import type { ApiProblem } from '@/lib/api/client';
import { useChange } from '@/lib/api/hooks';
import type { ArticleView, BlockerView } from '@/lib/api/views/article-view';
import type { ArticleState } from '@/lib/domain/article';
import { stateStep } from './state-steps';

interface StateDialogProps {
  article: ArticleView;
  /** Where it is to go; null while nothing is asked. */
  to: ArticleState | null;
  onClose: () => void;
  onChanged: (article: ArticleView) => void;
  onShow: (blocker: BlockerView) => void;
}

/** More than these are counted, not listed: the first ones are done first anyway. */
const LISTED = 100;

/** Asks before the article goes on; a refusal lists what is missing, each a link to it. */
export function StateDialog({ article, to, onClose, onChanged, onShow }: StateDialogProps) {
  const t = useText();
  // What was typed for one step is never found in the form of another, where one press would put it on the record.
  const [reason, setReason] = useKeptText(article.id, `article-state-${to}`);
  const change = useChange('article.set_state', (view) => {
    setReason('');
    onChanged(view);
  });
  if (to === null) return null;
  const next = article.next.find((one) => one.to === to);
  const step = stateStep(article.state, to);
  const needsReason = next?.needsReason ?? false;
  const close = () => {
    change.reset();
    onClose();
  };
  return (
    <Dialog
      isOpen
      isWide
      onClose={close}
      title={t(step.title)}
      description={step.explains ? t(step.explains) : undefined}
      actions={
        <>
          <Button
            kind="primary"
            isBusy={change.isPending}
            disabled={needsReason && reason.trim() === ''}
            onClick={() =>
              change.mutate({
                params: { id: article.id },
                body: { to, reason, expectedVersion: article.version },
              })
            }
          >
            {t(step.does)}
          </Button>
          <Button kind="quiet" onClick={close}>
            {t('Not now')}
          </Button>
        </>
      }
    >
      {needsReason || change.error ? (
        <div className="grid gap-4">
          {needsReason ? (
            <TextArea
              label={t('Reason')}
              required
              maxLength={2_000}
              value={reason}
              onChange={(event) => setReason(event.target.value)}
            />
          ) : null}
          {change.error ? <Refusal problem={change.error} onShow={onShow} /> : null}
        </div>
      ) : null}
    </Dialog>
  );
}

function Refusal({ problem, onShow }: { problem: ApiProblem; onShow: (blocker: BlockerView) => void }) {
  const t = useText();
  const { blockers } = problem;
  return (
    <div role="alert">
      <p className="font-semibold text-wrong">{problem.detail}</p>
      {blockers.length > 0 ? (
        <ul
          className="mt-2 max-h-[40dvh] overflow-y-auto border-t border-rule"
          aria-label={t('What is missing')}
        >
          {blockers.slice(0, LISTED).map((blocker, at) => (
            <li key={at} className="border-b border-rule">
              <a
                href={blocker.href}
                className="block px-1 py-1.5 no-underline hover:bg-hover"
                onClick={(event) => {
                  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
                  event.preventDefault();
                  onShow(blocker);
                }}
              >
                {blocker.message}
              </a>
            </li>
          ))}
        </ul>
      ) : null}
      {blockers.length > LISTED ? (
        <p className="mt-2 text-ink-2">
          {t('and {count, number} more.', { count: blockers.length - LISTED })}
        </p>
      ) : null}
    </div>
  );
}
