'use client';

import { useState } from 'react';
import { draftKey } from '@/components/claims/drafts';
import { takeBack, useSending } from '@/components/claims/outbox';
import { useBindingSend } from '@/components/claims/use-binding-send';
import { focusHome } from '@/components/claims/use-focus-home';
import { usePageKeys } from '@/components/claims/use-page-keys';
import { useNewsroom } from '@/components/frame/newsroom-context';
import { Button } from '@/components/ui/button';
import { Kbd } from '@/components/ui/kbd';
import { lateForm, latePart } from '@/components/ui/late';
import { lateContent } from '@/components/ui/late-content';
import { useText } from '@/components/ui/text';
import { newId } from '@/components/unsent/new-id';
import { useUnsent } from '@/components/unsent/unsent';
import type { ReviewLineView } from '@/lib/api/views/claim-view';
import type { ShownLine } from './sheets';
import { tickGroups } from './tick-groups';
import { TickRow } from './tick-row';
import { tickActs } from './ticks-underway';
import type { useLines } from './use-lines';

const RefusedTicks = latePart(async () => (await import('./refused-ticks')).RefusedTicks);
const GoneTicks = latePart(async () => (await import('./gone-ticks')).GoneTicks);
const SendingBar = latePart(async () => (await import('@/components/claims/sending-bar')).SendingBar);
const ReasonForm = lateForm(async () => (await import('@/components/claims/reason-form')).ReasonForm);

const TickSource = lateContent(async () => (await import('./tick-source')).TickSource);

interface TickSheetProps {
  articleId: string;
  ticks: readonly ShownLine[];
  lines: ReturnType<typeof useLines>;
}

export const tickSheetId = (articleId: string): string => `ticks-${articleId}`;

/** The article's ticks, last on its sheet: approved together, but for those that are pulled out of it. */
export function TickSheet({ articleId, ticks, lines }: TickSheetProps) {
  const t = useText();
  const { me } = useNewsroom();
  const [pulled, setPulled] = useState<ReadonlySet<string>>(new Set());
  const [isSendingBack, setSendingBack] = useState(false);
  const deciding = useTickDecisions(articleId);
  const waiting = ticks.filter((one) => !one.isDecided).map((one) => one.line);
  const free = waiting.filter((line) => !deciding.isUnderway(line));
  const together = free.filter((line) => line.may.decide === null && !pulled.has(line.claim.id));
  const apart = free.filter((line) => line.may.sendBack === null && pulled.has(line.claim.id));
  const own = lines.current === tickSheetId(articleId);
  const current = free.find((line) => line.claim.id === lines.current) ?? null;
  // Also while one's own decision on that line is under way: the others can be approved meanwhile.
  const isHere = own || waiting.some((line) => line.claim.id === lines.current);
  const gone = ticks.filter((one) => one.isDecided);

  const toggle = (line: ReviewLineView) => {
    const next = new Set(pulled);
    if (!next.delete(line.claim.id)) next.add(line.claim.id);
    setPulled(next);
  };
  const approve = () => {
    if (together.length === 0) return false;
    deciding.approve(together);
    return true;
  };
  const sendBack = () => {
    if (apart.length === 0 && current === null) return false;
    if (apart.length === 0 && current) toggle(current);
    setSendingBack(true);
    return true;
  };
  usePageKeys(
    {
      a: approve,
      x: () => {
        if (current === null || current.may.decide !== null) return false;
        toggle(current);
        return true;
      },
      r: sendBack,
    },
    isHere,
  );
  return (
    <div
      {...focusHome}
      className="border-b border-rule py-4 outline-none"
      role="group"
      aria-labelledby={tickSheetId(articleId)}
    >
      <div
        ref={lines.refOf(tickSheetId(articleId))}
        {...focusHome}
        onFocus={(event) => event.target === event.currentTarget && lines.select(tickSheetId(articleId))}
        aria-current={own ? 'true' : undefined}
        className={`flex scroll-my-24 flex-wrap items-center gap-x-4 gap-y-2 px-4 py-1 ${
          own ? 'bg-sheet outline-2 -outline-offset-2 outline-focus' : 'outline-none'
        }`}
      >
        <h3 id={tickSheetId(articleId)} className="font-semibold">
          {t('Ticks · {count, number}', { count: waiting.length })}
        </h3>
        <p className="text-ink-2">{t('Found in the source as they are printed here.')}</p>
        <div className="ml-auto flex flex-wrap gap-2">
          {together.length > 0 ? (
            <Button kind={isHere ? 'primary' : 'plain'} keys="a" onClick={approve}>
              {t('Approve {count, plural, one {# tick} other {# ticks}}', { count: together.length })}
            </Button>
          ) : null}
          {apart.length > 0 && !isSendingBack ? (
            <Button keys="r" onClick={sendBack}>
              {t('Send {count, plural, one {# tick} other {# ticks}} back…', { count: apart.length })}
            </Button>
          ) : null}
        </div>
      </div>
      {isSendingBack && apart.length > 0 ? (
        <div className="max-w-2xl px-4">
          <ReasonForm
            draftKey={draftKey(me.userId, articleId, 'ticks-send-back')}
            title={t('Send {count, plural, one {# tick} other {# ticks}} back', { count: apart.length })}
            hint={t('Who ticked them reads this, on each of them.')}
            sendLabel={t('Send back')}
            onSend={(reason) => {
              deciding.sendBack(apart, reason, () => setSendingBack(true));
              // After it: what it takes back of a refused one opens the form again.
              setSendingBack(false);
            }}
            onClose={() => setSendingBack(false)}
          />
        </div>
      ) : null}
      <div className="space-y-2 px-4 empty:hidden">
        {deciding.keys.map((key) => (
          <Underway key={key} sendingKey={key} articleId={articleId} waiting={waiting.length} />
        ))}
      </div>
      {tickGroups(waiting).map((group) => (
        <section key={group.key} className="mt-3">
          <TickSource source={group.source} count={group.lines.length} />
          <ul>
            {group.lines.map((line) => (
              <TickRow
                key={line.claim.id}
                ref={lines.refOf(line.claim.id)}
                line={line}
                articleId={articleId}
                isCurrent={lines.current === line.claim.id}
                isUnderway={deciding.isUnderway(line)}
                isPulled={pulled.has(line.claim.id)}
                onToggle={() => toggle(line)}
                onFocus={() => lines.select(line.claim.id)}
              />
            ))}
          </ul>
        </section>
      ))}
      {isHere && waiting.length > 0 ? (
        <p className="mt-2 px-4 text-sm text-ink-2 max-sm:hidden not-has-[kbd]:hidden">
          <Kbd keys="x" /> {t('pulls one out, or takes it in again')}
        </p>
      ) : null}
      {gone.length > 0 ? (
        <GoneTicks articleId={articleId} claimIds={gone.map(({ line }) => line.claim.id)} />
      ) : null}
    </div>
  );
}

interface UnderwayProps {
  sendingKey: string;
  articleId: string;
  /** How many ticks are on the sheet. */
  waiting: number;
}

/** One decision on many that is about to be sent, or was not recorded. */
function Underway({ sendingKey, articleId, waiting }: UnderwayProps) {
  const sending = useSending(sendingKey);
  if (sending?.state !== 'failed') return <SendingBar claimId={sendingKey} />;
  return <RefusedTicks sending={sending} headingId={tickSheetId(articleId)} waiting={waiting} />;
}

/** Several acts may be under way at once: what is approved, what is sent back, what is approved after all. */
function useTickDecisions(articleId: string) {
  const t = useText();
  const { me } = useNewsroom();
  const bind = useBindingSend();
  const underway = tickActs(useUnsent(), articleId);
  const act = (
    lines: readonly ReviewLineView[],
    more: Pick<Parameters<typeof bind>[0], 'action' | 'label' | 'drafts' | 'onTakenBack'> & {
      reason?: string;
    },
  ) => {
    const { reason, ...rest } = more;
    // What was refused is answered by deciding again: it need not be closed first.
    underway.forEach(({ key, isRefused }) => isRefused && takeBack(key));
    const items = lines.map(({ revision, claim }) => ({
      revisionId: revision.id,
      expectedVersion: claim.version,
    }));
    bind({
      ...rest,
      claimId: `ticks-${newId()}`,
      articleId,
      operation: 'tick.review',
      request: {
        params: { id: articleId },
        body:
          reason === undefined
            ? { decision: 'approve', items }
            : { decision: 'request_changes', reason, items },
      },
    });
  };
  return {
    isUnderway: (line: ReviewLineView) =>
      underway.some(({ revisionIds, isRefused }) => !isRefused && revisionIds.includes(line.revision.id)),
    keys: underway.map(({ key }) => key),
    approve: (lines: readonly ReviewLineView[]) =>
      act(lines, {
        action: 'approve',
        label: t('Approve {count, plural, one {# tick} other {# ticks}}', { count: lines.length }),
        drafts: [],
      }),
    sendBack: (lines: readonly ReviewLineView[], reason: string, onTakenBack: () => void) =>
      act(lines, {
        action: 'request_changes',
        label: t('Send {count, plural, one {# tick} other {# ticks}} back', { count: lines.length }),
        drafts: [draftKey(me.userId, articleId, 'ticks-send-back')],
        reason,
        onTakenBack,
      }),
  };
}
