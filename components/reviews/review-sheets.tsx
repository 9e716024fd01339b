'use client';

import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Sheet } from '@/components/frame/frame';
import { inClaim, inLists, places } from '@/components/frame/known-keys';
import { useNewsroom } from '@/components/frame/newsroom-context';
import { usePageActions } from '@/components/frame/page-actions';
import { EmptyState } from '@/components/ui/empty-state';
import { latePart } from '@/components/ui/late';
import { lateContent } from '@/components/ui/late-content';
import { Kbd } from '@/components/ui/kbd';
import { useText } from '@/components/ui/text';
import { reading } from '@/lib/api/hooks';
import type { ReviewSheetView } from '@/lib/api/views/claim-view';
import type { RatingScaleView } from '@/lib/api/views/newsroom-view';
import { takeBack, useOutbox } from '../claims/outbox';
import { usePageKeys } from '../claims/use-page-keys';
import { ReviewLine } from './review-line';
import { keepInPlace, type ShownLine, type ShownSheet } from './sheets';
import { tickGroups } from './tick-groups';
import { TickSheet, tickSheetId } from './tick-sheet';
import { useLines } from './use-lines';

const ProblemNotice = latePart(async () => (await import('../claims/problem-notice')).ProblemNotice);

const SheetHeading = lateContent(async () => (await import('./sheet-heading')).SheetHeading);

interface ReviewSheetsProps {
  first: { items: ReviewSheetView[] };
  scales: RatingScaleView[];
  now: string;
}

const isTickLine = ({ line }: ShownLine) => line.rank === 'tick';
const isOrdinary = (shown: ShownLine) => !isTickLine(shown);

/** Where j and k stop, in the order in which it is printed: each line, the ticks as a whole, each tick. */
function stops({ article, lines }: ShownSheet): string[] {
  const ticks = lines.filter((one) => isTickLine(one));
  const waiting = tickGroups(ticks.filter((one) => !one.isDecided).map(({ line }) => line));
  return [
    ...lines.filter(isOrdinary).map(({ line }) => line.claim.id),
    ...(ticks.length > 0 ? [tickSheetId(article.id)] : []),
    ...waiting.flatMap((group) => group.lines.map((line) => line.claim.id)),
  ];
}

/** The list as it is kept up, with what was decided on from here still in its place. */
function useShown(items: ReviewSheetView[]): ShownSheet[] {
  const [kept, setKept] = useState(() => ({ items, shown: keepInPlace([], items) }));
  if (kept.items === items) return kept.shown;
  const next = { items, shown: keepInPlace(kept.shown, items) };
  setKept(next);
  return next.shown;
}

/** What waits for review: one sheet an article, the costliest line first. Decided without leaving the list. */
export function ReviewSheets({ first, scales, now }: ReviewSheetsProps) {
  const t = useText();
  const { newsroom } = useNewsroom();
  const { data, error, refetch } = useQuery({
    ...reading('review.list', { params: { slug: newsroom.slug } }),
    initialData: first,
  });
  const sheets = useShown(data.items);
  const waiting = data.items.reduce((sum, sheet) => sum + sheet.lines.length, 0);
  const lines = useLines(sheets.flatMap(stops));
  const newest = useOutbox().findLast((sending) => sending.state === 'waiting');
  usePageKeys({
    j: () => lines.move(1),
    k: () => lines.move(-1),
    escape: () => (newest ? takeBack(newest.claimId) : false),
  });
  usePageActions(places.lines, [
    { ...inLists.nextLine, run: () => lines.move(1) },
    { ...inLists.previousLine, run: () => lines.move(-1) },
  ]);
  usePageActions(places.line, [
    inClaim.approve,
    inClaim.wording,
    inClaim.sendBack,
    inClaim.override,
    inClaim.takeBack,
  ]);

  return (
    <Sheet
      title={t('Reviews')}
      isWide
      lead={
        waiting === 0 ? null : (
          <p>
            {t('{count, plural, one {# verdict waits} other {# verdicts wait}} for an editor.', {
              count: waiting,
            })}{' '}
            <span className="max-sm:hidden not-has-[kbd]:hidden">
              <Kbd keys="j" /> <Kbd keys="k" /> {t('next, previous')}
            </span>
          </p>
        )
      }
    >
      {error ? <ProblemNotice problem={error} onRetry={() => void refetch()} /> : null}
      {sheets.length === 0 ? (
        <EmptyState title={t('Nothing waits for review.')}>
          {t('A verdict stands here as soon as a checker submits it.')}
        </EmptyState>
      ) : null}
      {sheets.map(({ article, lines: own }) => (
        <section key={article.id} aria-labelledby={`sheet-${article.id}`} className="mb-12">
          <SheetHeading article={article} count={own.filter((one) => !one.isDecided).length} now={now} />
          <ul>
            {own.filter(isOrdinary).map(({ line, isDecided }) => (
              <ReviewLine
                key={line.claim.id}
                ref={lines.refOf(line.claim.id)}
                line={line}
                articleId={article.id}
                purpose={article.purpose}
                scale={scales.find((one) => one.code === line.claim.scale)!}
                isCurrent={lines.current === line.claim.id}
                isDecided={isDecided}
                onFocus={() => lines.select(line.claim.id)}
              />
            ))}
          </ul>
          {own.some(isTickLine) ? (
            <TickSheet articleId={article.id} ticks={own.filter(isTickLine)} lines={lines} />
          ) : null}
        </section>
      ))}
    </Sheet>
  );
}
