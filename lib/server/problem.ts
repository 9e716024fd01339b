/** Why: every error leaves as problem+json with a stable code, and without internals. */
import { DomainError, errorStatus, type ErrorCode } from '@/lib/domain/errors';
import { saidOf, type Text, text } from '@/lib/language/text';
import { english, type Translate } from '@/lib/language/translate';
import { Prisma } from './db/generated/client';
import { log } from './log';

const titles: Record<ErrorCode | 'internal', Text> = {
  invalid: text('Something in the request is not right'),
  unauthenticated: text('Sign in first'),
  forbidden: text('You may not do this'),
  not_found: text('Not found'),
  conflict: text('Somebody else changed this'),
  wrong_state: text('Not at this moment'),
  method_not_allowed: text('Not with this method'),
  too_large: text('Too large'),
  unsupported_media_type: text('Not in this form'),
  rate_limited: text('Too many tries'),
  unavailable: text('Not available at the moment'),
  internal: text('Something went wrong here'),
};

/** The response for an error that reached the door. What is not a DomainError is a bug: logged once, not shown. */
export function problemResponse(thrown: unknown, instance: string, t: Translate = english): Response {
  const error = asDomainError(thrown);
  if (!error) {
    log.error({ err: thrown, instance }, 'unexpected error');
    return respond(t, 500, {
      code: 'internal',
      detail: t('The error was recorded. Nothing was changed. Try again.'),
      instance,
    });
  }
  const { retryAfter, allow, fields, ...details } = error.details;
  return respond(
    t,
    errorStatus[error.code],
    {
      code: error.code,
      detail: t.said(error.said),
      instance,
      ...(fields && {
        fields: fields.map(({ field, message }) => ({ field, message: t.said(saidOf(message)) })),
      }),
      ...details,
    },
    {
      ...(retryAfter === undefined ? {} : { 'Retry-After': String(Math.ceil(retryAfter)) }),
      ...(allow === undefined ? {} : { Allow: allow.join(', ') }),
    },
  );
}

function respond(
  t: Translate,
  status: number,
  body: { code: ErrorCode | 'internal'; detail: string; instance: string } & Record<string, unknown>,
  headers: Record<string, string> = {},
): Response {
  const { code, detail, instance, ...rest } = body;
  return new Response(
    JSON.stringify({ type: 'about:blank', title: t(titles[code]), status, code, detail, instance, ...rest }),
    {
      status,
      headers: {
        'Content-Type': 'application/problem+json',
        'Cache-Control': 'no-store',
        'X-Content-Type-Options': 'nosniff',
        ...headers,
      },
    },
  );
}

const away = new DomainError(
  'unavailable',
  'The database cannot be reached at the moment. Nothing was changed. Try again shortly.',
  { retryAfter: 2 },
);
const conflict = new DomainError(
  'conflict',
  'Somebody else did the same at the same moment. Read again what is there now.',
);

/** What Prisma and Postgres say, in the domain's words; null where it is none of the expected things. */
export function asDomainError(thrown: unknown): DomainError | null {
  if (thrown instanceof DomainError) return thrown;
  if (thrown instanceof Prisma.PrismaClientInitializationError) return away;
  const known = thrown instanceof Prisma.PrismaClientKnownRequestError ? thrown : null;
  const text = `${known?.code ?? ''} ${thrown instanceof Error ? thrown.message : ''} ${causeOf(thrown)}`;
  if (
    /\b(P1001|P1002|P1008|P1017|P2024|P2028|57014|57P0[1-5]|53300|08006|08003|ECONNREFUSED|ECONNRESET|ETIMEDOUT)\b|timeout exceeded when trying to connect|Connection terminated/u.test(
      text,
    )
  ) {
    return away;
  }
  if (/\b(P2002|23505|P2034|40P01|40001)\b/u.test(text)) return conflict;
  if (/\bP2025\b/u.test(text))
    return new DomainError('not_found', 'There is nothing here, or nothing that you may see.');
  if (/\b(P2020|22021|22003|22P05)\b/u.test(text))
    return new DomainError('invalid', 'A value is outside what can be kept.');
  return null;
}

const causeOf = (thrown: unknown): string => {
  const cause = thrown instanceof Error ? (thrown as { cause?: unknown }).cause : undefined;
  return cause instanceof Error ? `${cause.message} ${JSON.stringify(cause)}` : JSON.stringify(cause ?? '');
};
