'use client';

import { useQuery } from '@tanstack/react-query';
import Link from 'next/link';
import { useState } from 'react';
import { Sheet } from '@/components/frame/frame';
import { inClaim, inLists, places } from '@/components/frame/known-keys';
import { printMoment } from '@/components/frame/moment';
import { useNewsroom } from '@/components/frame/newsroom-context';
import { usePageActions } from '@/components/frame/page-actions';
import { EmptyState } from '@/components/ui/empty-state';
import { Kbd } from '@/components/ui/kbd';
import { useText } from '@/components/ui/text';
import { reading } from '@/lib/api/hooks';
import type { ReviewSheetView } from '@/lib/api/views/claim-view';
import type { RatingScaleView } from '@/lib/api/views/newsroom-view';
import { takeBack, useOutbox } from '../claims/outbox';
import { ProblemNotice } from '../claims/problem-notice';
import { usePageKeys } from '../claims/use-page-keys';
import { ReviewLine } from './review-line';
import { keepInPlace, type ShownSheet } from './sheets';
import { useLines } from './use-lines';

interface ReviewSheetsProps {
  first: { items: ReviewSheetView[] };
  scales: RatingScaleView[];
  now: string;
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
  const { newsroom } = useNewsroom();
  const t = useText();
  const { data, error, refetch } = useQuery({
    ...reading('review.list', { params: { slug: newsroom.slug } }),
    initialData: first,
  });
  const sheets = useShown(data.items);
  const waiting = data.items.reduce((sum, sheet) => sum + sheet.lines.length, 0);
  const lines = useLines(sheets.flatMap((sheet) => sheet.lines.map(({ line }) => line.claim.id)));
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
      title="Reviews"
      isWide
      lead={
        waiting === 0 ? null : (
          <p>
            {waiting === 1 ? '1 verdict waits' : `${waiting} verdicts wait`} for an editor.{' '}
            <span className="max-sm:hidden">
              <Kbd keys="j" /> <Kbd keys="k" /> next, previous
            </span>
          </p>
        )
      }
    >
      <ProblemNotice problem={error} onRetry={() => void refetch()} />
      {sheets.length === 0 ? (
        <EmptyState title="Nothing waits for review.">
          A verdict stands here as soon as a checker submits it.
        </EmptyState>
      ) : null}
      {sheets.map(({ article, lines: own }) => (
        <section key={article.id} aria-labelledby={`sheet-${article.id}`} className="mb-12">
          <div className="flex flex-wrap items-baseline gap-x-4 gap-y-1 border-b border-ink pb-1.5">
            <h2 id={`sheet-${article.id}`} className="font-serif text-xl font-semibold text-balance">
              <Link
                href={`/n/${newsroom.slug}/articles/${article.id}`}
                className="no-underline hover:underline"
              >
                {article.title}
              </Link>
            </h2>
            <p className="ml-auto text-ink-2">
              {article.deadline ? (
                <span suppressHydrationWarning>
                  due {printMoment(t, article.deadline, newsroom.timeZone, now)}
                </span>
              ) : (
                'no deadline'
              )}
              {' · '}
              {own.filter((one) => !one.isDecided).length} waiting
            </p>
          </div>
          <ul>
            {own.map(({ line, isDecided }) => (
              <ReviewLine
                key={line.claim.id}
                ref={lines.refOf(line.claim.id)}
                line={line}
                articleId={article.id}
                purpose={article.purpose}
                ratings={scales.find((one) => one.code === line.claim.scale)?.ratings ?? []}
                isCurrent={lines.current === line.claim.id}
                isDecided={isDecided}
                onFocus={() => lines.select(line.claim.id)}
              />
            ))}
          </ul>
        </section>
      ))}
    </Sheet>
  );
}
