'use client';

import { inClaim, places } from '@/components/frame/known-keys';
import { usePageActions } from '@/components/frame/page-actions';
import { Button } from '@/components/ui/button';
import { useText } from '@/components/ui/text';
import type { ClaimView } from '@/lib/api/views/claim-view';
import { type Text, text } from '@/lib/language/text';
import { ChangeProblem } from './change-problem';
import { draftKey } from './drafts';
import { MayNot } from './may-not';
import { usePanelScope } from './panel-context';
import { ReasonForm } from './reason-form';
import { useClaimChange } from './use-claim-change';
import { usePageKeys } from './use-page-keys';

export type Target = 'dismissed' | 'cut' | 'open';

const acts: Record<
  Target,
  { doing: Text; title: Text; label: Text; send: Text; hint: Text; done: Text; keys?: string }
> = {
  dismissed: {
    doing: text('Dismissing'),
    title: text('Dismiss this claim'),
    label: text('Dismiss…'),
    send: text('Dismiss'),
    done: text('The claim was dismissed.'),
    hint: text('It is no claim, or it stands elsewhere. Its words count as not yet looked at again.'),
  },
  cut: {
    doing: text('Cutting'),
    title: text('Its words were cut'),
    label: text('Cut…'),
    send: text('Cut'),
    done: text('The claim was cut.'),
    hint: text('The words were taken out of the article. The claim is kept.'),
    keys: 'x',
  },
  open: {
    doing: text('Opening it again'),
    title: text('Open it again'),
    label: text('Open again…'),
    send: text('Open again'),
    done: text('The claim is open again.'),
    hint: text('It goes back to the state it had, or is open where its words return.'),
  },
};

interface StateSectionProps {
  claim: ClaimView;
  /** What a reason is being given for; null where nothing is. */
  target: Target | null;
  onTarget: (target: Target | null) => void;
}

/** Takes a claim out of the check, or back into it; with a reason. */
export function StateSection({ claim, target, onTarget: setTarget }: StateSectionProps) {
  const t = useText();
  const { userId } = usePanelScope();
  const keyOf = (to: Target) => draftKey(userId, claim.id, `state-${to}`);
  const change = useClaimChange('claim.set_state', claim, 'state');
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
  const send = (to: Target, reason: string, expectedVersion = claim.version) => {
    change.send(
      { params: { id: claim.id }, body: { to, reason, expectedVersion } },
      {
        label: t(acts[to].title),
        drafts: [keyOf(to)],
        // What was dismissed or cut goes back to the state that it had; the other way asks for a reason of its own.
        undo:
          to === 'open'
            ? null
            : {
                title: t(acts[to].done),
                back: (onTopOf) => send('open', t('Done by mistake, and undone at once.'), onTopOf),
              },
      },
    );
    setTarget(null);
  };
  return (
    <>
      {target ? (
        <ReasonForm
          key={target}
          draftKey={keyOf(target)}
          title={t(acts[target].title)}
          hint={t(acts[target].hint)}
          sendLabel={t(acts[target].send)}
          onSend={(reason) => send(target, reason)}
          onClose={() => setTarget(null)}
        />
      ) : (
        <div className="flex flex-wrap gap-2 empty:hidden">
          {offered
            .filter((to) => refusals[to] === null)
            .map((to) => {
              const { label, keys } = acts[to];
              return (
                <Button key={to} {...(keys ? { keys } : {})} onClick={() => setTarget(to)}>
                  {t(label)}
                </Button>
              );
            })}
        </div>
      )}
      {offered.map((to) => (
        <MayNot key={to} what={t(acts[to].doing)} why={refusals[to]} />
      ))}
      <ChangeProblem
        change={change}
        onMine={(version) =>
          change.refused?.body && send(change.refused.body.to, change.refused.body.reason, version)
        }
        onRetry={change.retry}
      />
    </>
  );
}
