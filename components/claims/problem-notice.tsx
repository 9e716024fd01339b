'use client';

import type { ApiProblem } from '@/lib/api/client';
import { Banner } from '@/components/ui/banner';
import { Button } from '@/components/ui/button';
import { useText } from '@/components/ui/text';
import { saidOf } from '@/lib/language/text';

/** What passes by itself, or with the line: worth trying again as it is. */
const passing = new Set<ApiProblem['code']>(['offline', 'unavailable', 'rate_limited', 'internal']);

interface ProblemNoticeProps {
  problem: ApiProblem | null;
  /** Sends the same once more. */
  onRetry?: (() => void) | undefined;
  onDismiss?: () => void;
  /** Fields that show their problem themselves. */
  shownFields?: string[];
}

/** A refusal in the API's own words, each field named; nothing that was typed is touched. */
export function ProblemNotice({ problem, onRetry, onDismiss, shownFields = [] }: ProblemNoticeProps) {
  const t = useText();
  if (!problem) return null;
  const elsewhere = problem.fields.filter(({ field }) => !shownFields.some((one) => field.startsWith(one)));
  const retry = onRetry && passing.has(problem.code) ? onRetry : null;
  return (
    <Banner
      kind="problem"
      className="my-2"
      actions={
        <>
          {retry ? <Button onClick={retry}>{t('Try again')}</Button> : null}
          {onDismiss ? (
            <Button kind="quiet" onClick={onDismiss}>
              {t('Close')}
            </Button>
          ) : null}
        </>
      }
    >
      <p>{t.said(saidOf(problem.detail))}</p>
      {problem.retryAfter ? (
        <p>{t('Try again in {seconds, number} seconds.', { seconds: problem.retryAfter })}</p>
      ) : null}
      {elsewhere.length > 0 ? (
        <ul className="list-disc pl-5">
          {elsewhere.map(({ field, message }) => (
            <li key={field + message}>
              {field}: {t.said(saidOf(message))}
            </li>
          ))}
        </ul>
      ) : null}
    </Banner>
  );
}

/** The message for one field of the body, or null. */
export const fieldProblem = (problem: ApiProblem | null, field: string): string | null =>
  problem?.fields.find((one) => one.field === field || one.field === `body.${field}`)?.message ?? null;
