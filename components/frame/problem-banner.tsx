'use client';

import type { ApiProblem } from '@/lib/api/client';
import { Banner } from '@/components/ui/banner';
import { useText } from '@/components/ui/text';
import type { Translate } from '@/lib/language/translate';

function wait(t: Translate, seconds: number): string {
  return seconds < 90
    ? t('Try again in {count, plural, one {# second} other {# seconds}}.', {
        count: Math.max(1, Math.ceil(seconds)),
      })
    : t('Try again in {count, plural, one {# minute} other {# minutes}}.', {
        count: Math.ceil(seconds / 60),
      });
}

/** What was refused and what to do. Fields that are not in sight (`shown` names those that are) are listed. */
export function ProblemBanner({
  problem,
  shown = [],
  className,
}: {
  problem: ApiProblem | null;
  shown?: readonly string[];
  className?: string;
}) {
  const t = useText();
  if (!problem) return null;
  if (problem.code === 'unauthenticated') {
    return (
      <Banner kind="problem" title={t('You are signed out.')} className={className ?? ''}>
        {t.rich('What you typed is still here. <link>Sign in again in a new tab</link>, then go on.', {
          link: (words) => (
            <a href="/sign-in" target="_blank" rel="noopener" className="link">
              {words}
            </a>
          ),
        })}
      </Banner>
    );
  }
  const unseen = problem.fields.filter((one) => !shown.includes(one.field));
  return (
    <Banner kind="problem" className={className ?? ''}>
      <p>{problem.fields.length > unseen.length ? t('See below what to change.') : problem.detail}</p>
      {problem.retryAfter !== null && problem.code === 'rate_limited' ? (
        <p>{wait(t, problem.retryAfter)}</p>
      ) : null}
      {problem.fields.length > unseen.length && unseen.length > 0 ? (
        <ul>
          {unseen.map((one) => (
            <li key={`${one.field} ${one.message}`}>{one.message}</li>
          ))}
        </ul>
      ) : null}
    </Banner>
  );
}
