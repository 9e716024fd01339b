'use client';

import type { ReactNode } from 'react';
import { Link } from '@/components/ui/link';
import { printMoment } from '@/components/frame/moment';
import { useNewsroom } from '@/components/frame/newsroom-context';
import { useText } from '@/components/ui/text';
import type { DeskView, WaitingClaimView } from '@/lib/api/views/desk-view';
import { claimKindLabel, riskReasonLabel } from '@/lib/domain/claim-words';
import { text, type Text } from '@/lib/language/text';

const groups: { why: WaitingClaimView['why']; title: Text; className: string; about?: Text }[] = [
  { why: 'sent_back', title: text('waiting:: Sent back'), className: 'border-context' },
  {
    why: 'stale',
    title: text('waiting:: Stale'),
    className: 'border-stale',
    about: text('What the verdict judged has changed since.'),
  },
  { why: 'assigned', title: text('Assigned to me'), className: 'border-rule-2' },
];

/** What waits for me, most pressing kind first; inside a kind, by deadline. */
export function Waiting({ desk, now, children }: { desk: DeskView; now: string; children: ReactNode }) {
  const { newsroom } = useNewsroom();
  const t = useText();
  const due = (deadline: string | null) =>
    deadline ? ` · ${t('due {when}', { when: printMoment(t, deadline, newsroom.timeZone, now) })}` : '';
  const base = `/n/${newsroom.slug}`;
  const verdicts = desk.reviews.reduce((sum, sheet) => sum + sheet.verdicts, 0);
  return (
    <div className="grid gap-x-10 gap-y-6 sm:grid-cols-2 lg:grid-cols-3">
      {verdicts > 0 ? (
        <section aria-labelledby="to-review">
          <h3 id="to-review" className="label mb-1.5">
            {t('To review')} · {t.number(verdicts)}
          </h3>
          <ul>
            {desk.reviews.map(({ article, verdicts: waiting, highRisk }) => (
              <li key={article.id} className="border-t border-rule py-2">
                <Link
                  href={`${base}/reviews#sheet-${article.id}`}
                  className="font-serif text-lg leading-snug no-underline hover:underline"
                >
                  {article.title || t('Without a headline')}
                </Link>
                <span className="block text-sm text-ink-2">
                  {t('{count, plural, one {# verdict} other {# verdicts}}', { count: waiting })}
                  {highRisk > 0 ? ` · ${t('{count, number} high risk', { count: highRisk })}` : ''}
                  {due(article.deadline)}
                </span>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {groups.map(({ why, title, className, about }) => {
        const claims = desk.claims.filter((claim) => claim.why === why);
        if (claims.length === 0) return null;
        return (
          <section key={why} aria-labelledby={`waiting-${why}`}>
            <h3 id={`waiting-${why}`} className="label mb-1.5">
              {t(title)} · {t.number(claims.length)}
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
                    {about ? <p className="text-sm">{t(about)}</p> : null}
                    {claim.sentBack ? (
                      <p className="text-sm">
                        {claim.sentBack.by.name}: “{claim.sentBack.reason}”
                      </p>
                    ) : null}
                    <p className="text-sm text-ink-2">
                      {t(claimKindLabel[claim.kind])}
                      {claim.riskReason
                        ? ` · ${t('high risk: {reason}', {
                            reason: t(riskReasonLabel[claim.riskReason]).toLowerCase(),
                          })}`
                        : ''}{' '}
                      · {claim.article.title}
                      {due(claim.article.deadline)}
                    </p>
                  </div>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
      {children}
    </div>
  );
}
