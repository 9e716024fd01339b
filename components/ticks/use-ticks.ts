'use client';

import { useQueryClient } from '@tanstack/react-query';
import { refreshClaims } from '@/components/unsent/absorb';
import { useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import { putInOutbox, TICK } from '@/components/claims/outbox';
import { useNewsroom } from '@/components/frame/newsroom-context';
import { worded } from '@/components/frame/worded';
import { useText } from '@/components/ui/text';
import { late } from '@/components/ui/late';
import { useToast } from '@/components/ui/toast';
import type { TextRange } from '@/lib/anchoring/selector';
import { ApiProblem, call } from '@/lib/api/client';
import type { ClaimView } from '@/lib/api/views/claim-view';
import type { MayHere } from '@/components/frame/newsroom-context';
import { type TickKind, type TickRefusal, tickOn } from '@/lib/domain/tick';
import type { guessTickKind } from '@/lib/editor/guess-tick-kind';
import { type Text, text } from '@/lib/language/text';
import { isPending } from '@/components/unsent/pending';
import type { BenchData } from '../workbench/use-bench-data';
import { putScale, scaleConflict, type ScaleConflict } from '../verdicts/newer-scale';
import { tickAgain, waitingCard } from './pending-card';
import type { Hand } from './source-in-hand';
import {
  addWaiting,
  dropWaiting,
  isStillWaiting,
  leftWaiting,
  type WaitingTick,
  waitingPlace,
} from './waiting-ticks';

interface Parts {
  data: BenchData;
  hand: Hand;
  may: MayHere;
  /** The selected words: UTF-16. */
  selected: () => TextRange | null;
  onTakeUp: () => void;
  onOpenClaim: (claimId: string) => void;
  /** The server has it: it takes the place of what was shown for it. */
  onMade: (claim: ClaimView) => void;
}

export type Ticks = ReturnType<typeof useTicks>;

const refusals: Record<TickRefusal, Text> = {
  high_risk: text('A claim of high risk stands on these words. It needs a verdict of its own.'),
  has_verdict: text('These words have a verdict already. Open it to see what it says.'),
  needs_verdict: text(
    'Somebody has marked these words for more than a tick. Open the claim and give it a verdict.',
  ),
};

/** Comes with the first sign of a hand on the keyboard: a tick needs a source in hand first. */
const guessing = late(() => import('@/lib/editor/guess-tick-kind'));

function whenGuessing(run: (guess: typeof guessTickKind) => void): void {
  const known = guessing.get();
  if (known) return run(known.guessTickKind);
  const stop = guessing.subscribe(() => {
    stop();
    whenGuessing(run);
  });
  guessing.fetch();
}

/** So many characters on either side tell a place from another name. */
const seenAround = 60;

/** What failed for reasons that pass is tried again with the same key; what was refused is not. */
const passes = (problem: unknown) =>
  problem instanceof ApiProblem &&
  ['offline', 'unavailable', 'rate_limited', 'unauthenticated'].includes(problem.code);

/** `t`: the selected words are ticked against the source in hand, shown at once, sent when it binds. */
export function useTicks(parts: Parts) {
  const { show } = useToast();
  const t = useText();
  const client = useQueryClient();
  const { me } = useNewsroom();
  const articleId = parts.data.bench.article.id;
  const place = waitingPlace(me.userId, articleId);
  const latest = useRef({ ...parts, t });
  useLayoutEffect(() => {
    latest.current = { ...parts, t };
  });

  const ticks = useMemo(() => {
    const refuse = (title: string, claimId: string | null = null) => {
      const action =
        claimId === null
          ? {}
          : {
              action: {
                label: latest.current.t('Open it'),
                onPress: () => latest.current.onOpenClaim(claimId),
              },
            };
      show({ kind: 'problem', title, ...action });
    };

    // What a tick says has other words now: they are shown, and whoever ticked says so once more.
    const offerAgain = (title: string, tick: WaitingTick, { scale, now }: ScaleConflict) => {
      putScale(client, scale);
      if (now === null) return refuse(title);
      const again = () => add(tickAgain(tick, scale, now));
      const rating = worded(latest.current, now.label);
      const label = latest.current.t('Tick it as “{rating}”', { rating });
      show({ kind: 'problem', title, timeout: 0, action: { label, onPress: again } });
    };

    const add = (tick: WaitingTick) => {
      addWaiting(place, tick);
      queue(tick);
    };

    const queue = (tick: WaitingTick, isLeft = false) => {
      const { key, request, card } = tick;
      const words = card.statement;
      putInOutbox({
        claimId: key,
        action: TICK,
        label: latest.current.t('Tick “{words}”', { words }),
        onTakenBack: () => dropWaiting(place, key),
        send: async () => {
          if (isLeft && !(await isStillWaiting(place, key))) {
            dropWaiting(place, key);
            return;
          }
          try {
            // In its author's name: it may wait until somebody else has signed in on this browser.
            const made = await call('tick.create', request, { idempotencyKey: key, userId: me.userId });
            latest.current.onMade(made);
          } catch (problem) {
            if (passes(problem)) throw problem;
            const said = problem instanceof ApiProblem ? problem : null;
            // The text went on: what tells so, with the way to it, is asked for anew.
            if (said?.code === 'conflict') void refreshClaims(client);
            const title = `${latest.current.t('“{words}” was not ticked', { words })}. ${said?.detail ?? ''}`;
            const reworded = scaleConflict(said);
            if (reworded) offerAgain(title, tick, reworded);
            else refuse(title, said?.blockers[0]?.claimId);
          }
          dropWaiting(place, key);
        },
      });
    };

    /** What stands in the way of ticking these words, said to the person; null where nothing does. */
    const kindOf = (range: TextRange, guess: typeof guessTickKind): TickKind | null => {
      const { data } = latest.current;
      const words = data.text.text.slice(range.start, range.end);
      const touching = data.claims.filter(({ places }) =>
        places.some((one) => one.start < range.end && one.end > range.start),
      );
      const on = tickOn(
        words,
        touching.map(({ id, state, places, rating, card }) => ({
          id,
          state,
          kind: card.kind,
          statement: card.statement,
          riskReason: card.riskReason,
          aspect: card.aspect,
          hasRevision: rating !== null,
          isSame: places.length === 1 && places[0]!.start === range.start && places[0]!.end === range.end,
        })),
      );
      if ('refusal' in on) {
        const isSent = touching.some(({ card }) => card.id === on.claimId && !isPending(card.id));
        refuse(latest.current.t(refusals[on.refusal]), isSent ? on.claimId : null);
        return null;
      }
      const kind = guess(words, {
        before: data.text.text.slice(Math.max(0, range.start - seenAround), range.start),
        after: data.text.text.slice(range.end, range.end + seenAround),
      });
      if (kind === null) {
        refuse(
          latest.current.t(
            'Only names, titles, dates, places and figures are ticked. Select fewer words, or make a claim of these with Enter.',
          ),
        );
      }
      return kind;
    };

    return {
      queue,
      tick: (): void => {
        const { may, hand, data, selected, onTakeUp } = latest.current;
        if (!may.isAllowed) return refuse(may.reason);
        const source = hand.value;
        if (source === null) return onTakeUp();
        const range = selected();
        if (range === null) return refuse(latest.current.t('Select the words that you found in the source.'));
        whenGuessing((guess) => {
          const kind = kindOf(range, guess);
          if (kind === null) return;
          add(waitingCard(data, range, kind, source));
        });
      },
      takeUp: () => latest.current.onTakeUp(),
      putDown: () => latest.current.hand.drop(),
    };
  }, [place, show, client, me.userId]);

  // What the page was closed over is sent now, after the same moment; what waits for the line, once it is back.
  useEffect(() => {
    void leftWaiting(place).then((left) => left.forEach((tick) => ticks.queue(tick, true)));
  }, [place, ticks]);
  return ticks;
}
