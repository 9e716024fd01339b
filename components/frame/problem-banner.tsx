'use client';

import type { ApiProblem } from '@/lib/api/client';
import { Banner } from '@/components/ui/banner';

const wait = (seconds: number) =>
  seconds < 90 ? `${Math.max(1, Math.ceil(seconds))} seconds` : `${Math.ceil(seconds / 60)} minutes`;

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
  if (!problem) return null;
  if (problem.code === 'unauthenticated') {
    return (
      <Banner kind="problem" title="You are signed out." className={className ?? ''}>
        What you typed is still here.{' '}
        <a href="/sign-in" target="_blank" rel="noopener" className="link">
          Sign in again in a new tab
        </a>
        , then go on.
      </Banner>
    );
  }
  const unseen = problem.fields.filter((one) => !shown.includes(one.field));
  return (
    <Banner kind="problem" className={className ?? ''}>
      <p>{problem.fields.length > unseen.length ? 'See below what to change.' : problem.detail}</p>
      {problem.retryAfter !== null && problem.code === 'rate_limited' ? (
        <p>Try again in {wait(problem.retryAfter)}.</p>
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
