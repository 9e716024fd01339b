/** Why: what can go wrong has names, the same in the domain, the API and on the screen. */
import { type Said, saidOf } from '@/lib/language/text';
import { english } from '@/lib/language/translate';

/** The stable codes of PRODUCT.md, "API", with their HTTP status. */
export const errorStatus = {
  invalid: 422,
  unauthenticated: 401,
  forbidden: 403,
  not_found: 404,
  conflict: 409,
  wrong_state: 409,
  method_not_allowed: 405,
  too_large: 413,
  unsupported_media_type: 415,
  rate_limited: 429,
  unavailable: 503,
} as const;

export type ErrorCode = keyof typeof errorStatus;

/** One field that did not parse: where (a path in the body, dotted), and what to do about it. */
export interface FieldProblem {
  field: string;
  message: Said | string;
}

export interface ErrorDetails {
  /** `invalid`: the fields. */
  fields?: FieldProblem[];
  /** `conflict`: the thing as it is now, and what was sent. */
  current?: unknown;
  yours?: unknown;
  /** `wrong_state`: what stands in the way. */
  blockers?: unknown[];
  /** `rate_limited`, `unavailable`: seconds. */
  retryAfter?: number;
  /** `method_not_allowed`: what is allowed here. */
  allow?: string[];
}

/** Every refusal that a person can do something about. Anything else that is thrown is a bug. */
export class DomainError extends Error {
  override readonly name = 'DomainError';
  readonly said: Said;
  /** `what`: a sentence, or one with values; `message` is the same in English. */
  constructor(
    readonly code: ErrorCode,
    what: Said | string,
    readonly details: ErrorDetails = {},
  ) {
    super(english.said(saidOf(what)));
    this.said = saidOf(what);
  }
}

/** The one answer for what is not there and for what the asker may not know of. */
export const notFound = () =>
  new DomainError('not_found', 'There is nothing here, or nothing that you may see.');

/** One field that a rule over several fields refuses. */
export const invalidField = (field: string, message: Said | string) =>
  new DomainError('invalid', message, { fields: [{ field, message }] });
