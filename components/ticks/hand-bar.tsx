'use client';

import { useRef } from 'react';
import { useOutbox, TICK } from '@/components/claims/outbox';
import { Button } from '@/components/ui/button';
import { Kbd } from '@/components/ui/kbd';
import { latePart } from '@/components/ui/late';
import { useText } from '@/components/ui/text';
import { focusText } from '../workbench/spoken-selection';
import type { Hand } from './source-in-hand';
import { useTickKeys } from './use-tick-keys';
import type { Ticks } from './use-ticks';
import { WaitingLine } from './waiting-line';
import './ticks.css';

const RestsOnIt = latePart(async () => (await import('./rests-on-it')).RestsOnIt);

interface HandBarProps {
  articleId: string;
  hand: Hand;
  ticks: Ticks;
  onOpenClaim: (claimId: string) => void;
}

/** At the foot of the bench: the source in hand, where in it, and the ticks that are about to be sent. */
export function HandBar({ articleId, hand, ticks, onOpenClaim }: HandBarProps) {
  const t = useText();
  const locator = useRef<HTMLInputElement>(null);
  const waiting = useOutbox().filter((one) => one.action === TICK);
  const source = hand.value;
  useTickKeys({
    ...ticks,
    editLocator: () => {
      locator.current?.focus();
      locator.current?.select();
    },
  });
  if (source === null && waiting.length === 0) return null;
  return (
    <section className="hand" aria-label={t('Source in hand')}>
      <WaitingLine waiting={waiting} />
      {source ? (
        <div className="hand-row">
          <span className="label hand-label">{t('In hand')}</span>
          <button type="button" className="hand-title" aria-keyshortcuts="s" onClick={ticks.takeUp}>
            <span>{source.title}</span> <Kbd keys="s" />
          </button>
          <label className="hand-locator">
            <span>{t('Where in it')}</span>
            <input
              ref={locator}
              value={source.locator}
              maxLength={300}
              autoComplete="off"
              placeholder={t('page, paragraph, table')}
              aria-keyshortcuts="l"
              onChange={(event) => hand.keep({ ...source, locator: event.target.value })}
              onKeyDown={(event) => {
                if (event.nativeEvent.isComposing || (event.key !== 'Enter' && event.key !== 'Escape'))
                  return;
                event.preventDefault();
                focusText();
              }}
            />
            <Kbd keys="l" />
          </label>
          <RestsOnIt sourceId={source.id} articleId={articleId} onOpenClaim={onOpenClaim} />
          <Button keys="t" onClick={ticks.tick}>
            {t('Tick')}
          </Button>
          <Button kind="quiet" keys="shift+s" onClick={ticks.putDown}>
            {t('Put down')}
          </Button>
        </div>
      ) : null}
    </section>
  );
}
