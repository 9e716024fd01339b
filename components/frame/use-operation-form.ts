'use client';

import { useEffect, useRef } from 'react';
import { useMutation } from '@tanstack/react-query';
import { stableKey } from '@/components/unsent/stable-key';
import { ApiProblem, call, type CallRequest } from '@/lib/api/client';
import type { Contract, OperationName } from '@/lib/api/contract/contract';
import type { OperationOutput, OperationShape } from '@/lib/api/operation';
import { useText } from '@/components/ui/text';
import { fieldProblems } from '@/lib/domain/field-problems';
import { saidOf } from '@/lib/language/text';
import type { Translate } from '@/lib/language/translate';
import { newId } from '@/components/unsent/new-id';

/**
 * What the contract's own schema has against a body; null where it is sound. The schemas are fetched by who sends
 * something; where they cannot be, the server judges alone.
 */
async function judge(name: OperationName, body: unknown, t: Translate): Promise<ApiProblem | null> {
  const schemas = await import('@/lib/api/contract/contract').catch(() => null);
  const row: OperationShape | undefined = schemas?.contract[name];
  const parsed = row?.body?.safeParse(body, { error: t.parsing });
  if (!parsed || parsed.success) return null;
  const fields = fieldProblems(parsed.error).map(({ field, message }) => ({
    field,
    message: t.said(saidOf(message)),
  }));
  return new ApiProblem('invalid', 422, t('Something is missing or not right. See below.'), fields);
}

/**
 * A form that is one operation: judged by the contract before it is sent, refused with words under the fields. After a
 * refusal the focus goes to the first field that is not right.
 */
export function useOperationForm<Name extends OperationName>(
  name: Name,
  onDone: (view: OperationOutput<Contract[Name]>, request: CallRequest<Name>) => void | Promise<void>,
  /** Of a draft that survives the page: sent twice as it is, by whichever page, it is made once. */
  draftId?: string,
) {
  const t = useText();
  const form = useRef<HTMLFormElement>(null);
  const change = useMutation<OperationOutput<Contract[Name]>, ApiProblem, CallRequest<Name>>({
    mutationFn: async (request) => {
      const problem = await judge(name, (request as { body?: unknown }).body, t);
      if (problem) throw problem;
      const idempotencyKey = draftId ? await stableKey(draftId, request) : newId();
      return call(name, request, { idempotencyKey });
    },
    onSuccess: onDone,
  });
  const problem = change.error;
  useEffect(() => {
    if (problem) form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
  }, [problem]);

  return {
    ref: form,
    problem,
    isBusy: change.isPending,
    isDone: change.isSuccess,
    send: change.mutate,
    reset: change.reset,
    /** What to do about one field. */
    error: (field: string) => problem?.fields.find((one) => one.field === field)?.message ?? null,
  };
}

/** What such a form tells its parts. */
export type OperationForm = Pick<
  ReturnType<typeof useOperationForm<OperationName>>,
  'ref' | 'problem' | 'isBusy' | 'error'
>;
