/** The API as a journey calls it beside the screen: with somebody's cookie and the contract's own types. */
import { expect, type APIRequestContext } from '@playwright/test';
import { randomUUID } from 'node:crypto';
import type { CallRequest } from '@/lib/api/client';
import { contract, type Contract, type OperationName } from '@/lib/api/contract/contract';
import type { OperationOutput, OperationShape } from '@/lib/api/operation';

export type Calling = <Name extends OperationName>(
  name: Name,
  request: CallRequest<Name>,
) => Promise<OperationOutput<Contract[Name]>>;

interface Parts {
  params?: Record<string, string>;
  query?: Record<string, string>;
  body?: unknown;
}

/** Method, path with its query, and body of a call. */
export function partsOf(name: OperationName, { params = {}, query = {}, body }: Parts) {
  const { method, path }: OperationShape = contract[name];
  const filled = path.replace(/\{(\w+)\}/gu, (_all, key: string) => encodeURIComponent(params[key] ?? key));
  const search = new URLSearchParams(query).toString();
  return { method: method.toUpperCase(), path: `/api/v1${filled}${search ? `?${search}` : ''}`, body };
}

/** Calls as whoever is signed in there, and fails the test where the API refuses. */
export function callingAs(request: APIRequestContext, origin: string): Calling {
  return async (name, call) => {
    const { method, path, body } = partsOf(name, call as Parts);
    const response = await request.fetch(`${origin}${path}`, {
      method,
      // The server may close a connection in the moment in which it is used again; a change is recorded once by its key.
      maxRetries: 2,
      headers: { Origin: origin, 'Idempotency-Key': randomUUID() },
      ...(body === undefined ? {} : { data: body }),
    });
    expect(response.ok(), `${method} ${path}: ${response.status()} ${await response.text()}`).toBe(true);
    return (response.status() === 204 ? null : await response.json()) as never;
  };
}
