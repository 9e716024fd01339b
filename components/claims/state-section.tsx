'use client';

import { useState } from 'react';
import { inClaim, places } from '@/components/frame/known-keys';
import { usePageActions } from '@/components/frame/page-actions';
import { Button } from '@/components/ui/button';
import type { ClaimView } from '@/lib/api/views/claim-view';
import { ChangeProblem } from './change-problem';
import { draftKey, dropDraft } from './drafts';
import { MayNot } from './may-not';
import { usePanelScope } from './panel-context';
import { ReasonForm } from './reason-form';
import { useClaimChange } from './use-claim-change';
import { usePageKeys } from './use-page-keys';

type Target = 'dismissed' | 'cut' | 'open';

const acts: Record<
  Target,
  { doing: string; title: string; label: string; send: string; hint: string; keys?: string }
> = {
  dismissed: {
    doing: 'Dismissing',
    title: 'Dismiss this claim',
    label: 'Dismiss…',
    send: 'Dismiss',
    hint: 'It is no claim, or it stands elsewhere. Its words count as not yet looked at again.',
  },
  cut: {
    doing: 'Cutting',
    title: 'Its words were cut',
    label: 'Cut…',
    send: 'Cut',
    hint: 'The words were taken out of the article. The claim is kept.',
    keys: 'x',
  },
  open: {
    doing: 'Opening it again',
    title: 'Open it again',
    label: 'Open again…',
    send: 'Open again',
    hint: 'It goes back to the state it had, or is open where its words return.',
  },
};

/** Takes a claim out of the check, or back into it; with a reason. */
export function StateSection({ claim }: { claim: ClaimView }) {
  const { userId } = usePanelScope();
  const [target, setTarget] = useState<Target | null>(null);
  const keyOf = (to: Target) => draftKey(userId, claim.id, `state-${to}`);
  const change = useClaimChange('claim.set_state', () => {
    if (target) dropDraft(keyOf(target));
    setTarget(null);
  });
  const isLive = claim.state !== 'dismissed' && claim.state !== 'cut';
  const offered: Target[] = isLive ? ['dismissed', 'cut'] : ['open'];
  const refusals: Record<Target, string | null> = {
    dismissed: claim.may.dismiss,
    cut: claim.may.cut,
    open: claim.may.reopen,
  };
  usePageKeys({
    x: () => {
      if (!isLive || refusals.cut !== null) return false;
      setTarget('cut');
    },
  });
  usePageActions(
    places.claim,
    [{ ...inClaim.cut, run: () => setTarget('cut') }],
    isLive && refusals.cut === null,
  );
  const send = (to: Target, reason: string, expectedVersion = claim.version) =>
    change.mutate({ params: { id: claim.id }, body: { to, reason, expectedVersion } });
  return (
    <>
      {target ? (
        <ReasonForm
          key={target}
          draftKey={keyOf(target)}
          title={acts[target].title}
          hint={acts[target].hint}
          sendLabel={acts[target].send}
          isBusy={change.isPending}
          onSend={(reason) => send(target, reason)}
          onCancel={() => setTarget(null)}
        />
      ) : (
        <div className="flex flex-wrap gap-2 empty:hidden">
          {offered
            .filter((to) => refusals[to] === null)
            .map((to) => {
              const { label, keys } = acts[to];
              return (
                <Button key={to} {...(keys ? { keys } : {})} onClick={() => setTarget(to)}>
                  {label}
                </Button>
              );
            })}
        </div>
      )}
      {offered.map((to) => (
        <MayNot key={to} what={acts[to].doing} why={refusals[to]} />
      ))}
      <ChangeProblem
        change={change}
        onMine={(version) =>
          change.variables?.body && send(change.variables.body.to, change.variables.body.reason, version)
        }
        onRetry={() => change.variables && change.mutate(change.variables)}
      />
    </>
  );
}
