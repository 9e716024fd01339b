'use client';

import { useEffect, useRef } from 'react';
import { useMutation } from '@tanstack/react-query';
import { ApiProblem, call, type CallRequest } from '@/lib/api/client';
import type { Contract, OperationName } from '@/lib/api/contract/contract';
import type { OperationOutput, OperationShape } from '@/lib/api/operation';

/**
 * What the contract's own schema has against a body; null where it is sound. The schemas are fetched by who sends
 * something; where they cannot be, the server judges alone.
 */
async function judge(name: OperationName, body: unknown): Promise<ApiProblem | null> {
  const schemas = await import('@/lib/api/contract/contract').catch(() => null);
  const row: OperationShape | undefined = schemas?.contract[name];
  const parsed = row?.body?.safeParse(body);
  if (!parsed || parsed.success) return null;
  const fields = parsed.error.issues.map((issue) => ({
    field: issue.path.join('.'),
    message: issue.message,
  }));
  return new ApiProblem('invalid', 422, 'Something is missing or not right. See below.', fields);
}

/**
 * A form that is one operation: judged by the contract before it is sent, refused with words under the fields. After a
 * refusal the focus goes to the first field that is not right.
 */
export function useOperationForm<Name extends OperationName>(
  name: Name,
  onDone: (view: OperationOutput<Contract[Name]>, request: CallRequest<Name>) => void | Promise<void>,
) {
  const form = useRef<HTMLFormElement>(null);
  const change = useMutation<OperationOutput<Contract[Name]>, ApiProblem, CallRequest<Name>>({
    mutationFn: async (request) => {
      const problem = await judge(name, (request as { body?: unknown }).body);
      if (problem) throw problem;
      return call(name, request, { idempotencyKey: crypto.randomUUID() });
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
