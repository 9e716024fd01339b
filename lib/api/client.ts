/** Why: the contract, callable from a browser with the contract's own types. */
import type { ErrorCode } from '@/lib/domain/errors';
import { text } from '@/lib/language/text';
import { english, type Translate } from '@/lib/language/translate';
import type { Contract, OperationName } from './contract/contract';
import type { OperationOutput, OperationRequest } from './operation';
import { routes } from './routes';
import type { BlockerView } from './views/article-view';

// The answers' words are the server's; these are the few that a browser says by itself.
let says: Translate = english;

/** In which language this browser tells that it got no answer. */
export const sayProblemsIn = (t: Translate): void => {
  says = t;
};

let whosePage: string | null = null;

/** Whose page this is: its changes say so, and are refused where somebody else has signed in on this browser since. */
export const changeInTheNameOf = (userId: string | null): void => void (whosePage = userId);

/** One field that did not parse, in the words of the answer. */
export interface FieldRefusal {
  /** A path in the body, dotted. */
  field: string;
  message: string;
}

/** What the API refused, in its own words; `offline` where it could not be reached. */
export class ApiProblem extends Error {
  override readonly name = 'ApiProblem';
  constructor(
    readonly code: ErrorCode | 'internal' | 'offline',
    readonly status: number,
    /** A sentence that says what to do. */
    readonly detail: string,
    readonly fields: FieldRefusal[] = [],
    readonly blockers: BlockerView[] = [],
    readonly current: unknown = undefined,
    readonly yours: unknown = undefined,
    /** Seconds. */
    readonly retryAfter: number | null = null,
  ) {
    super(detail);
  }
}

// What has nothing in it may be left out of a call.
type Optional<T> = {
  [K in keyof T as T[K] extends undefined ? never : Record<string, never> extends T[K] ? never : K]: T[K];
} & {
  [K in keyof T as T[K] extends undefined ? never : Record<string, never> extends T[K] ? K : never]?: T[K];
};
export type CallRequest<Name extends OperationName> = Optional<OperationRequest<Contract[Name]>>;

export interface CallOptions {
  signal?: AbortSignal;
  /** For changes that may be sent again: the second is answered as the first. */
  idempotencyKey?: string;
  /** Whose change it is, where it may outlive the page that it was made on. */
  userId?: string;
}

export type Call = <Name extends OperationName>(
  name: Name,
  request: CallRequest<Name>,
  options?: CallOptions,
) => Promise<OperationOutput<Contract[Name]>>;

/**
 * Calls an operation of this origin's API with the session's cookie.
 * @throws ApiProblem for every refusal, and for a server that cannot be reached.
 */
export const call: Call = async (name, request, options = {}) => {
  const [method, address] = routes[name].split(' ') as [string, string];
  const {
    params = {},
    query = {},
    body,
  } = request as { params?: Record<string, unknown>; query?: Record<string, unknown>; body?: unknown };
  const userId = options.userId ?? (method === 'get' ? null : whosePage);
  const path = address.replace(/\{(\w+)\}/gu, (_, key: string) => encodeURIComponent(String(params[key])));
  const search = new URLSearchParams(
    Object.entries(query).flatMap(([key, value]): [string, string][] =>
      value === undefined || value === null ? [] : [[key, String(value)]],
    ),
  ).toString();
  try {
    const response = await fetch(`/api/v1${path}${search ? `?${search}` : ''}`, {
      method: method.toUpperCase(),
      credentials: 'same-origin',
      headers: {
        // A change that has nothing to say is JSON too: the server takes no other kind.
        ...(body === undefined && method === 'get' ? {} : { 'Content-Type': 'application/json' }),
        ...(options.idempotencyKey ? { 'Idempotency-Key': options.idempotencyKey } : {}),
        ...(userId ? { 'Stet-User': userId } : {}),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      ...(options.signal ? { signal: options.signal } : {}),
    });
    if (!response.ok) throw await problemOf(response);
    // Read in here: an answer whose end never came is none.
    return (response.status === 204 ? null : await response.json()) as never;
  } catch (error) {
    if (error instanceof ApiProblem || options.signal?.aborted) throw error;
    throw new ApiProblem('offline', 0, says(unreached));
  }
};

const unreached = text('The server cannot be reached. What you typed is kept; try again.');

/** What a status says by itself: what stands between here and the server (a proxy) answers without a code. */
const byStatus: Partial<Record<number, ApiProblem['code']>> = {
  401: 'unauthenticated',
  413: 'too_large',
  429: 'rate_limited',
  502: 'unavailable',
  503: 'unavailable',
  504: 'unavailable',
};

async function problemOf(response: Response): Promise<ApiProblem> {
  const retryAfter = Number(response.headers.get('Retry-After') ?? Number.NaN);
  const body = (await response.json().catch(() => ({}))) as Partial<ApiProblem>;
  const code = typeof body.code === 'string' ? body.code : (byStatus[response.status] ?? 'internal');
  return new ApiProblem(
    code,
    response.status,
    body.detail ?? says(code === 'unavailable' ? unreached : text('Something went wrong here. Try again.')),
    body.fields,
    body.blockers,
    body.current,
    body.yours,
    Number.isFinite(retryAfter) ? retryAfter : null,
  );
}
