/** The API as the people of a journey call it: with the session of their browser, or with a key of theirs. */
import type { Page } from '@playwright/test';
import { randomUUID } from 'node:crypto';
import type { CallRequest } from '@/lib/api/client';
import { contract, type Contract, type OperationName } from '@/lib/api/contract/contract';
import type { OperationOutput, OperationShape } from '@/lib/api/operation';
import { product } from './server';

export type Caller = Page | { key: string };

export interface Answer {
  status: number;
  body: unknown;
}

/** Whatever is answered, refusals too. */
export async function ask<Name extends OperationName>(
  caller: Caller,
  name: Name,
  request: CallRequest<Name>,
): Promise<Answer> {
  const row: OperationShape = contract[name];
  const {
    params = {},
    query = {},
    body,
  } = request as {
    params?: Record<string, string>;
    query?: Record<string, unknown>;
    body?: unknown;
  };
  const path = row.path.replace(/\{(\w+)\}/gu, (_, part: string) => encodeURIComponent(params[part] ?? ''));
  const search = new URLSearchParams(Object.entries(query).map(([key, value]) => [key, String(value)]));
  const url = `${product().origin}/api/v1${path}?${search.toString()}`;
  const method = row.method.toUpperCase();
  if ('key' in caller) {
    const response = await fetch(url, {
      method,
      headers: { Authorization: `Bearer ${caller.key}`, 'Content-Type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return { status: response.status, body: await response.json().catch(() => null) };
  }
  const response = await caller.request.fetch(url, {
    method,
    // The server may close a connection in the moment in which it is used again; a change is recorded once by its key.
    maxRetries: 2,
    headers: {
      Origin: product().origin,
      'Content-Type': 'application/json',
      'Idempotency-Key': randomUUID(),
    },
    ...(body === undefined ? {} : { data: JSON.stringify(body) }),
  });
  return { status: response.status(), body: await response.json().catch(() => null) };
}

/** What the operation promises. @throws with the refusal where it is refused. */
export async function call<Name extends OperationName>(
  caller: Caller,
  name: Name,
  request: CallRequest<Name>,
): Promise<OperationOutput<Contract[Name]>> {
  const { status, body } = await ask(caller, name, request);
  if (status !== contract[name].status) {
    throw new Error(`${name} answered ${status}: ${JSON.stringify(body)}`);
  }
  return body as OperationOutput<Contract[Name]>;
}
