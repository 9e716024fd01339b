'use client';

import Link from 'next/link';
import { printMoment } from '@/components/frame/moment';
import { useNewsroom } from '@/components/frame/newsroom-context';
import type { DeskView, WaitingClaimView } from '@/lib/api/views/desk-view';
import { claimKindLabel, riskReasonLabel } from '@/lib/domain/claim-words';

const groups: { why: WaitingClaimView['why']; title: string; className: string }[] = [
  { why: 'sent_back', title: 'Sent back', className: 'border-context' },
  { why: 'stale', title: 'Stale', className: 'border-stale' },
  { why: 'assigned', title: 'Assigned to me', className: 'border-rule-2' },
];

/** What waits for me, most pressing kind first; inside a kind, by deadline. */
export function Waiting({ desk, now }: { desk: DeskView; now: string }) {
  const { newsroom } = useNewsroom();
  const base = `/n/${newsroom.slug}`;
  const verdicts = desk.reviews.reduce((sum, sheet) => sum + sheet.verdicts, 0);
  return (
    <div className="grid gap-x-10 gap-y-6 sm:grid-cols-2 lg:grid-cols-3">
      {verdicts > 0 ? (
        <section aria-labelledby="to-review">
          <h3 id="to-review" className="label mb-1.5">
            To review · {verdicts}
          </h3>
          <ul>
            {desk.reviews.map(({ article, verdicts: waiting, highRisk }) => (
              <li key={article.id} className="border-t border-rule py-2">
                <Link
                  href={`${base}/reviews#sheet-${article.id}`}
                  className="font-serif text-lg leading-snug no-underline hover:underline"
                >
                  {article.title}
                </Link>
                <span className="block text-sm text-ink-2">
                  {waiting === 1 ? '1 verdict' : `${waiting} verdicts`}
                  {highRisk > 0 ? ` · ${highRisk} high risk` : ''}
                  {article.deadline ? ` · due ${printMoment(article.deadline, newsroom.timeZone, now)}` : ''}
                </span>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {groups.map(({ why, title, className }) => {
        const claims = desk.claims.filter((claim) => claim.why === why);
        if (claims.length === 0) return null;
        return (
          <section key={why} aria-labelledby={`waiting-${why}`}>
            <h3 id={`waiting-${why}`} className="label mb-1.5">
              {title} · {claims.length}
            </h3>
            <ul>
              {claims.map((claim) => (
                <li key={claim.id} className="border-t border-rule py-2">
                  <div className={`border-l-[3px] pl-2.5 ${className}`}>
                    <Link
                      href={`${base}/articles/${claim.article.id}?claim=${claim.id}`}
                      className="line-clamp-3 font-serif text-lg leading-snug no-underline hover:underline"
                    >
                      {claim.statement}
                    </Link>
                    {claim.sentBack ? (
                      <p className="text-sm">
                        {claim.sentBack.by.name}: “{claim.sentBack.reason}”
                      </p>
                    ) : null}
                    <p className="text-sm text-ink-2">
                      {claimKindLabel[claim.kind]}
                      {claim.riskReason
                        ? ` · high risk: ${riskReasonLabel[claim.riskReason].toLowerCase()}`
                        : ''}{' '}
                      · {claim.article.title}
                      {claim.article.deadline
                        ? ` · due ${printMoment(claim.article.deadline, newsroom.timeZone, now)}`
                        : ''}
                    </p>
                  </div>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}
