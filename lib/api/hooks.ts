/** Why: what came from the server is held in one place in the browser, keyed by operation and request. */
import { queryOptions, useMutation, type UseMutationResult } from '@tanstack/react-query';
import { call, type ApiProblem, type CallRequest } from './client';
import type { Contract, OperationName } from './contract/contract';
import type { OperationOutput } from './operation';

/** The key of an operation's answer; with the name alone, of all its answers (to refresh them). */
export const answerKey = <Name extends OperationName>(name: Name, request?: CallRequest<Name>) =>
  request === undefined ? [name] : [name, request];

/** Options for useQuery, prefetch and setQueryData. */
export const reading = <Name extends OperationName>(name: Name, request: CallRequest<Name>) =>
  queryOptions<OperationOutput<Contract[Name]>, ApiProblem>({
    queryKey: answerKey(name, request),
    queryFn: ({ signal }) => call(name, request, { signal }),
  });

/** A change: `mutate(request)`. Each call carries an Idempotency-Key of its own, so that a retry is no second row. */
export function useChange<Name extends OperationName>(
  name: Name,
  onDone?: (view: OperationOutput<Contract[Name]>, request: CallRequest<Name>) => void,
): UseMutationResult<OperationOutput<Contract[Name]>, ApiProblem, CallRequest<Name>> {
  return useMutation<OperationOutput<Contract[Name]>, ApiProblem, CallRequest<Name>>({
    mutationFn: (request) => call(name, request, { idempotencyKey: crypto.randomUUID() }),
    ...(onDone ? { onSuccess: onDone } : {}),
  });
}
